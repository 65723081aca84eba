import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { csvHeader, renderCsvRow } from "../../export/formats/render-csv.ts";
import type { Paper } from "../../record/schema/paper-record.ts";
import { parseImportBytes } from "../file/parse-import-bytes.ts";
import { parseImportText } from "../file/parse-import-text.ts";
import { proposeMapping } from "./known-headers.ts";
import { parseMapping, renderMapping } from "./mapping-file.ts";

const fieldsOf = (text: string) =>
  parseImportText(text, "a.csv").records.map(({ fields }) => fields);

describe("a table of separated values", () => {
  it("finds headers in both languages, in any order, and below a caption", () => {
    const text = `文獻清單,,,\n評分,論文標題,Year,PMID\n8/10,急診檢傷,2024,12345678\n`;
    const { records, leftovers } = parseImportText(text, "a.csv");
    expect(records[0]).toMatchObject({
      line: 3,
      fields: {
        title: { "zh-Hant": "急診檢傷" },
        pmid: "12345678",
        published: "2024",
        score: "8/10",
      },
    });
    expect(leftovers).toEqual([{ field: "", value: "文獻清單", line: 1 }]);
  });

  it.each([",", ";", "\t", "|"])("tells that %j parts the columns", (sign) => {
    const text = [["Title", "DOI"].join(sign), ["One", "10.5555/one"].join(sign)].join("\r\n");
    expect(fieldsOf(text)).toEqual([{ title: { en: "One" }, doi: "10.5555/one" }]);
  });

  it("takes Excel's line sep= and a column alone, whose commas part nothing", () => {
    expect(fieldsOf("sep=;\nTitle;Volume\nOne;3\n")).toEqual([
      { title: { en: "One" }, volume: "3" },
    ]);
    expect(fieldsOf("Title\nOne, two, three\n")).toEqual([{ title: { en: "One, two, three" } }]);
  });

  it("costs an unterminated quote only its line", () => {
    const text = 'Title,Volume\n"One,1\nTwo,2\n"Three\nlines",3\n';
    const { records, findings } = parseImportText(text, "a.csv");
    expect(records.map(({ line, fields }) => [line, fields.title])).toEqual([
      [2, { en: '"One' }],
      [3, { en: "Two" }],
      [4, { en: "Three\nlines".replace("\n", " ") }],
    ]);
    expect(findings).toMatchObject([{ code: "entry-broken", line: 2, column: 1 }]);
  });

  it.each([
    "@article{key, title = {Another}}",
    "TY  - JOUR",
    "PMID- 12345678",
    "%0 Journal Article",
    "<PubmedArticle><PMID>1</PMID></PubmedArticle>",
    "# Title\n## Part\n## Part",
  ])("is one where a line of a cell begins as another format does: %j", (line) => {
    const text = `Papers\nTitle,Year,Finding\nOne,2024,"As follows:\n${line}\nEnd"\n"${line}",2025,\n`;
    expect(fieldsOf(text)).toMatchObject([
      { title: { en: "One" }, finding: { en: `As follows:\n${line}\nEnd` } },
      { title: { en: line.replace(/\s+/g, " ") } },
    ]);
  });

  it.each(["% Title, Year, DOI\n", "Provider: Title, Year\n"])(
    "is none where another format stands below %j",
    (above) => {
      expect(fieldsOf(`${above}@article{key,\n  title = {One}\n}\n`)).toEqual([
        { title: { en: "One" } },
      ]);
    },
  );

  it("keeps the second of two columns of one name, and cells beyond the headers", () => {
    const { records } = parseImportText("Title,Title,PMID\nOne,Zwei,1,more\n", "a.csv");
    expect(records[0]?.leftovers).toEqual([
      { field: "Title (2)", value: "Zwei", line: 2 },
      { field: "D", value: "more", line: 2 },
    ]);
  });

  it.each([
    ["期刊 Journal", "journal"],
    ["Title-题名", "title"],
    ["評分（10分）", "score"],
    ["Rating (0-10)", "score"],
    ["年份(民國)", "published.year"],
    ["英文標題 (English)", "title.en"],
    ["研究國家/地區", "country"],
    ["发表时间", "published"],
    ["Date 審查", undefined],
    ["標題/期刊", undefined],
    ["Title (date)", undefined],
  ])("takes the header %s for %s", (header, destination) => {
    expect(proposeMapping([header])[header]).toBe(destination);
  });

  it.each([
    ["民國 112 年 8 月 3 日", "2023-08-03"],
    ["中華民國112年度", "2023"],
    ["民112", "2023"],
    ["112.08", "2023-08"],
    ["2024/3/2 上午 12:00:00", "2024-03-02"],
  ])("takes the date %s for %s", (text, published) => {
    expect(fieldsOf(`Title,Date\nOne,${text}\n`)).toMatchObject([{ published }]);
  });

  it("meets placeholders, formulas, numbers of days and dates that were scores", () => {
    const text =
      'Title,PMID,Date,Score,Volume,Pages,DOI\nOne,待查,45884,8月10日,#N/A,=A1+1,https://doi.org/待查\nTwo,"=""0123456""",2024,Aug-10,1,2,\n';
    const { records } = parseImportText(text, "a.csv");
    expect(records[0]?.fields).toEqual({
      title: { en: "One" },
      published: "2025-08-15",
      score: "8/10",
    });
    expect(records[0]?.findings.map(({ code }) => code)).toEqual([
      "cell-not-a-value",
      "cell-not-a-value",
      "placeholder-value",
      "placeholder-value",
    ]);
    expect(records[0]?.leftovers.map(({ value }) => value)).toEqual([
      "待查",
      "https://doi.org/待查",
      "#N/A",
      "=A1+1",
    ]);
  });

  it("says that it has no headers, and how lists of identifiers come in", () => {
    const { findings, leftovers } = parseImportText("12345678\n23456789\n", "a.csv");
    expect(findings).toMatchObject([{ code: "headers-not-found", severity: "error", line: 1 }]);
    expect(findings[0]?.hint.en).toContain("`cards new 12345678 23456789`");
    expect(findings[0]?.hint["zh-Hant"]).toContain("`cards new 12345678 23456789`");
    expect(leftovers).toHaveLength(2);
    const words = parseImportText("Dear all,\nplease add one\n", "a.csv").findings;
    expect(words[0]?.hint.en).toContain("use `cards new`");
  });
});

it("reads a workbook: merged cells, dates, formulas, and only the sheets with papers", async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: "Remarks", rows: [["nothing here"]] },
      {
        name: "Papers",
        rows: [
          ["Title", "Application area", "Date", "Score"],
          ["One", "Triage", new Date(Date.UTC(2025, 7, 15)), new Date(Date.UTC(2025, 7, 10))],
          ["Two", null, null, 7.5],
        ],
        merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
      },
    ],
  });
  const { records, leftovers, tables } = await parseImportBytes(bytes, "a.xlsx", {});
  expect(records.map(({ fields, line }) => [line, fields])).toEqual([
    [
      2,
      {
        title: { en: "One" },
        published: "2025-08-15",
        score: "8/10",
        applicationArea: { en: "Triage" },
      },
    ],
    [3, { title: { en: "Two" }, score: 7.5, applicationArea: { en: "Triage" } }],
  ]);
  expect(leftovers).toEqual([{ field: "Remarks", value: "nothing here", line: 1 }]);
  expect(tables).toMatchObject([{ sheet: "Papers" }]);
});

it("takes a citation of Embase's apart, and parts keywords only outside brackets", () => {
  const source = "Cancer Examples (2004) 102:4 (253-258). Date of Publication: 25 Aug 2004";
  const text = `Title,Source,Keywords\nOne,${source},"cyst (diagnosis, surgery), human"\nTwo,Journal of Examples,x\n`;
  const { records } = parseImportText(text, "a.csv");
  expect(records.map(({ fields, leftovers }) => [fields, leftovers])).toEqual([
    [
      {
        title: { en: "One" },
        journal: "Cancer Examples",
        published: "2004-08-25",
        volume: "102",
        issue: "4",
        pages: "253-258",
        keywords: ["cyst (diagnosis, surgery)", "human"],
      },
      [],
    ],
    [{ title: { en: "Two" }, journal: "Journal of Examples", keywords: ["x"] }, []],
  ]);
});

it.each([
  [
    "Scopus",
    'Authors,Title,Year,Source title,Funding Details,PubMed ID,Language of Original Document,Source\n"Beispiel, A.; Muster, C.",One,2024,J,"Example Fund, EF, (A1, A2); Ministry of Examples",5,English,Scopus',
    ["Source"],
  ],
  [
    "Web of Science",
    'Publication Type,Authors,Article Title,Publication Year,Source Title,Funding Orgs,Pubmed Id,Language,Times Cited\nJ,"Beispiel, A; Muster, C",One,2024,J,"Example Fund, EF [A1, A2]; Ministry of Examples",5,English,7',
    ["Times Cited"],
  ],
])("reads a table of %s, funders with their grants too", (_, text, left) => {
  const { records } = parseImportText(`${text}\n`, "a.csv");
  expect(records[0]?.fields).toMatchObject({
    ...{ title: { en: "One" }, published: "2024", journal: "J", pmid: "5", language: "en" },
    authors: [
      { family: "Beispiel", given: expect.stringMatching(/^A/) },
      { family: "Muster", given: expect.stringMatching(/^C/) },
    ],
    funding: [
      { name: "Example Fund, EF", id: "A1" },
      { name: "Example Fund, EF", id: "A2" },
      { name: "Ministry of Examples" },
    ],
  });
  expect(records[0]?.leftovers.map(({ field }) => field)).toEqual(left);
});

it("takes an identifier in the column of another kind for what it is", () => {
  expect(
    fieldsOf(
      "Title,PMID,DOI,PMCID\nA,PMC7654321,PMID: 12345678,doi:10.5555/x\nB,1234,10.5555/pmc12,99\n",
    ),
  ).toEqual([
    { title: { en: "A" }, pmid: "12345678", doi: "10.5555/x", pmcid: "PMC7654321" },
    { title: { en: "B" }, pmid: "1234", doi: "10.5555/pmc12", pmcid: "PMC99" },
  ]);
});

it("reads years of the Republic, and characters written as in HTML", () => {
  const text = "標題,年份,備註\nA &lt; B &amp; C,113,\n";
  expect(parseImportText(text, "a.csv").records[0]?.fields).toEqual({
    title: { en: "A < B & C" },
    published: "2024",
  });
});

describe("a mapping file", () => {
  it("is read as it was written, and tells the columns apart", () => {
    const mapping = { Titel: "title", Punkte: "score" } as const;
    const text = renderMapping(["Titel", "Punkte", "Rest"], mapping);
    expect(parseMapping(text)).toEqual({ mapping });
    const { records } = parseImportText("Titel,Punkte,Rest\nEins,7,x\n", "a.csv", mapping);
    expect(records[0]).toMatchObject({
      fields: { title: { en: "Eins" }, score: 7 },
      leftovers: [{ field: "Rest", value: "x", line: 2 }],
    });
  });

  it("says which destination was probably meant", () => {
    const parsed = parseMapping('{"Titel": "titel"}');
    expect("problem" in parsed && parsed.problem.en).toBe(
      'Received the field "titel" for the column "Titel"; did you mean the field "title"?',
    );
  });
});

it("brings back what this project has exported as a table, as it was", () => {
  const record: Paper["record"] = {
    position: 1,
    title: { en: "Lamps", "zh-Hant": "燈" },
    published: "2024-05-06",
    score: 8.5,
    finding: { en: "Falls fell.", "zh-Hant": "跌倒減少。" },
    design: "cohort",
    studyType: { en: "Ward study", "zh-Hant": "病房研究" },
    areas: ["radiology", "urology"],
    applicationArea: { en: "Wards", "zh-Hant": "病房" },
    countries: ["TW", "JP"],
    tags: ["night, late", "b"],
    importance: "high",
    status: { retracted: {} },
    type: "article",
  };
  const { position: _, ...fields } = record;
  const row = renderCsvRow({ collection: "lamps", id: "lamps-1", record });
  const [read] = fieldsOf(`${csvHeader}${row}`);
  expect(read).toEqual(fields);
  expect(JSON.stringify(read?.title)).toBe(JSON.stringify(fields.title));
});
