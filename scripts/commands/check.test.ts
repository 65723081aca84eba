import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { makeTestFolder } from "../test/make-test-folder.ts";
import { openRecordedSession } from "../test/recorded-session.ts";
import { type CheckOptions, runCheck } from "./check.ts";

let folder: string;
beforeEach(() => {
  folder = makeTestFolder();
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");

async function check(options: Partial<CheckOptions> = {}) {
  const { session, said } = openRecordedSession(folder);
  const preset = { format: "json", strict: false, fix: false, notes: false, files: [] } as const;
  const status = await runCheck({ ...preset, ...options }, session);
  const lines = said.out.split("\n").filter((line) => line !== "");
  return { status, ...said, lines };
}

async function codes(options: Partial<CheckOptions> = {}): Promise<string[]> {
  const { lines } = await check(options);
  return lines
    .map((line) => JSON.parse(line) as { code: string; severity: string })
    .flatMap(({ code, severity }) => (severity === "note" ? [] : [code]));
}

const shifted = (position: number, area = "9", score = "高") =>
  `{\n    "position": ${position},\n    "title": "虛構 ${position}",\n    "score": "${score}",\n    "applicationArea": "${area}",\n    "finding": "高"\n}\n`;

describe("check", () => {
  it("finds the three warnings of the reference record and is done", async () => {
    const reference = new URL("../test/pages/reference/record.json", import.meta.url);
    write("records/pubmed/pubmed-69.json", readFileSync(reference));
    expect(await codes()).toEqual([
      "score-not-a-number",
      "area-is-a-number",
      "finding-is-a-rating",
    ]);
    expect((await check()).status).toBe(0);
    expect((await check({ strict: true })).status).toBe(1);
  });

  it("writes text with the place first and the hint under it", async () => {
    write("records/trials/one.json", '{"position": 1, "title": "x", "score": 11}\n');
    const { lines, err } = await check({ format: "text" });
    expect(lines).toEqual([
      "records/trials/one.json:1:40 warning score-out-of-range: Received 11; expected a number from 0 to 10.",
      "    Readers compare papers on one scale; this one would lead or end every list. Convert the score to the scale from 0 to 10.",
      "1 paper still has default text: `cards gaps`",
    ]);
    expect(err).toBe("1 record read: 0 errors, 1 warning, 1 note.\n");
  });

  it("sums up the notes in a line a code, unless each is asked for or a program reads them", async () => {
    for (const position of [1, 2, 3]) {
      const doi = position === 3 ? ', "doi": "doi:10.5555/x"' : "";
      write(
        `records/trials/${position}.json`,
        `{"position": ${position}, "title": "T${position}"${doi}}`,
      );
    }
    const sum = "3 papers still have default text: `cards gaps`";
    const dois = "1 DOI is given in another form: `cards check --notes`";
    const unchecked =
      "the status of 1 paper was not checked in the last 90 days: `cards enrich --status`";
    expect((await check({ format: "text" })).lines).toEqual([sum, unchecked, dois]);
    expect((await check({ format: "github" })).lines).toEqual([
      `::notice title=default-text::${sum}`,
      `::notice title=status-unchecked::${unchecked}`,
      `::notice title=doi-normalised::${dois}`,
    ]);
    expect((await check({ format: "text", notes: true })).lines).toHaveLength(10);
    expect((await check({ format: "github", notes: true })).lines).toHaveLength(5);
    expect((await check({ format: "json" })).lines).toHaveLength(5);
  });

  it("is 1 where a record has an error, and counts only the files that were asked for", async () => {
    write("records/trials/one.json", "{");
    write("records/trials/two.json", '{"position": 2, "title": "x"}');
    expect((await check()).status).toBe(1);
    expect((await check({ files: ["records/trials/two.json"] })).status).toBe(0);
  });

  it("names a finding's other place even where only one file was asked for", async () => {
    write("records/trials/one.json", '{"position": 1, "title": "x"}');
    write("records/trials/two.json", '{"position": 1, "title": "y"}');
    const { lines, status } = await check({ files: ["records/trials/two.json"] });
    expect(status).toBe(1);
    expect(lines.every((line) => line.includes('"file":"records/trials/two.json"'))).toBe(true);
    expect(lines.join("\n")).toContain("records/trials/one.json:1:14");
  });

  it("is 2 for a file that is not there or not a record", async () => {
    write("records/trials/one.json", "{}");
    write("elsewhere.json", "{}");
    expect((await check({ files: ["records/trials/gone.json"] })).status).toBe(2);
    expect((await check({ files: ["elsewhere.json"] })).status).toBe(2);
  });

  it("takes the repository's own folder for empty where git kept none, and no other", async () => {
    expect(await check()).toMatchObject({ status: 0, out: "" });
    await expect(check({ records: "elsewhere" })).rejects.toThrow("ENOENT");
  });

  it("has nothing to say about an empty folder", async () => {
    mkdirSync(join(folder, "records"));
    expect(await check({ strict: true })).toMatchObject({ status: 0, out: "" });
  });
});

describe("check --fix", () => {
  it("mends full-width syntax, BOM and DOI, and leaves the rest of the bytes alone", async () => {
    write(
      "records/trials/one.json",
      '\ufeff{\r\n\t“position”： １２，\r\n\t"doi"  :"https://doi.org/10.5555/a%3Cb" ,\r\n\t"title":"一，二：“三”"}\r\n\r\n',
    );
    const { status, err } = await check({ fix: true });
    expect(read("records/trials/one.json")).toBe(
      '{\r\n\t"position": 12,\r\n\t"doi"  :"10.5555/a<b" ,\r\n\t"title":"一，二：“三”"}\r\n\r\n',
    );
    expect(status).toBe(0);
    expect(err).toMatch(/ 8 mended\.\n$/);
    expect((await check({ fix: true })).err).toMatch(/ 0 mended\.\n$/);
  });

  it("moves the values of shifted columns, each warning of the finding stays", async () => {
    write("records/trials/a.json", shifted(3));
    write("records/trials/b.json", shifted(4, "8.0", "中等"));
    write("records/trials/c.json", shifted(5, "7.5", "低"));
    write("records/trials/d.json", shifted(7));
    write("records/trials/e.json", '{"position": 6, "title": "Between"}');
    expect(await codes({ fix: true })).toEqual([
      ...["finding-is-a-rating", "finding-is-a-rating", "finding-is-a-rating"],
      ...["score-not-a-number", "area-is-a-number", "finding-is-a-rating"],
    ]);
    expect(read("records/trials/b.json")).toBe(
      '{\n    "position": 4,\n    "title": "虛構 4",\n    "score": "8.0",\n    "importance": "medium",\n    "finding": "高"\n}\n',
    );
    expect(read("records/trials/c.json")).toContain('"score": 7.5,\n    "importance": "low",');
    expect(read("records/trials/d.json")).toBe(shifted(7));
  });

  it("rewrites only the lines of a .jsonl file that it mends", async () => {
    const good = '{"id":"a",  "position":1,"title":"x"}';
    const bad = '{"id": "b", "position": 2,';
    write(
      "records/trials/more.jsonl",
      `${good}\r\n\r\n{"id":"c"，"position":3,"title":"y"}\n${bad}`,
    );
    expect(await codes({ fix: true })).toEqual(["json-syntax"]);
    expect(read("records/trials/more.jsonl")).toBe(
      `${good}\r\n\r\n{"id":"c","position":3,"title":"y"}\n${bad}`,
    );
  });

  it("keeps every byte of a file that is no JSON after the mend", async () => {
    const broken = '\ufeff{"position"： 1, "title": "研究："模型"，準確率：93%" "pmid": 5}';
    write("records/trials/one.json", broken);
    expect((await check({ fix: true })).err).toMatch(/ 0 mended\.\n$/);
    expect(readFileSync(join(folder, "records/trials/one.json"), "utf8")).toBe(broken);
  });

  it("mends a pasted abstract, a PMID that is a number and a date with slashes", async () => {
    write(
      "records/trials/one.json",
      '{"position": 1, "title": "x", "pmid": 5, "published": "2025/08",\n"abstract": "The "AUC"\nwas 0.87.",\n}',
    );
    expect((await check({ fix: true })).status).toBe(0);
    expect(read("records/trials/one.json")).toBe(
      '{"position": 1, "title": "x", "pmid": "5", "published": "2025-08",\n"abstract": "The \\"AUC\\"\\nwas 0.87."\n}',
    );
  });

  it("mends only the files that were asked for", async () => {
    write("records/trials/one.json", '{"position"： 1, "title": "x"}');
    write("records/trials/two.json", '{"position"： 2, "title": "y"}');
    await check({ fix: true, files: ["records/trials/two.json"] });
    expect(read("records/trials/one.json")).toContain("：");
    expect(read("records/trials/two.json")).toBe('{"position": 2, "title": "y"}');
  });

  it("writes what is open as a page and a table beside it, with links into the records", async () => {
    const finding = { "zh-Hant": "以超聲檢查 <b>20</b> 人", en: "x 20" };
    const accepted = [{ code: "default-text", reason: "Written in <spring>." }];
    write("records/a/_collection.json", JSON.stringify({ label: "A & B" }));
    write(
      "records/a/1.json",
      JSON.stringify({ position: 1, title: "One <i>1", pmid: "90000001", finding, accepted }),
    );
    write("records/a/2.json", JSON.stringify({ position: 2, title: "=Two", titel: "x" }));
    write("records/a/3.json", JSON.stringify({ position: 3, title: "T", accepted }));
    write("records/a/4.json", JSON.stringify({ position: 3, title: { en: "Four" }, finding }));
    write("records/a/5.json", '{"position": 5, "title": "Five"');
    expect((await check({ report: "meeting.html" })).lines.length).toBeGreaterThan(0);
    const page = read("meeting.html");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<h2>A &#38; B</h2>");
    expect(page).toContain('href="records/a/1.json"');
    expect(page).toContain("Received &#34;超聲&#34;; expected &#34;超音波&#34;");
    expect(page).toContain("One &#60;i&#62;1");
    expect(page).toContain("Written in &#60;spring&#62;.");
    expect(page).not.toMatch(/<(?:b|i|spring)>/);
    expect(page).toContain("Run <code>cards enrich --status</code>");
    const table = read("meeting.csv").split("\r\n");
    expect(table[0]).toMatch(/^\uFEFFcollection,number,id,title,state,code,/);
    expect(table.map((line) => line.split(",").slice(0, 6).join(","))).toEqual(
      expect.arrayContaining([
        "a,1,1,One <i>1,warning,term-not-used-here",
        'a,2,2,"\'=Two",error,unknown-key',
        "a,3,3,T,accepted,default-text",
        "a,3,4,Four,error,duplicate-position",
        "a,,5,,error,json-syntax",
      ]),
    );
  });

  it("finds the same with what an earlier run kept, and what PubMed said since", async () => {
    write("records/a/1.json", '{"position": 1, "title": "One", "pmid": "90000001", "score": 11}');
    write("records/a/more.jsonl", '{"id": "b", "position": 2, "title": "Two", "score": 12}\n');
    const first = await check();
    expect((await check()).lines).toEqual(first.lines);
    write("records/a/more.jsonl", '\n{"id": "b", "position": 2, "title": "Two", "score": 12}\n');
    expect((await check()).out).toContain('"file":"records/a/more.jsonl","line":2');
    const answer = { pmid: "90000001", title: "One.", published: {}, languages: [], types: [] };
    const links = [{ type: "RetractionIn", pmid: "90000002", source: "x" }];
    const kept = JSON.stringify({ ...answer, links, authorCountries: [] });
    write("records/.pubmed/90000001.json", kept);
    expect(await codes()).toContain("retracted-since");
  });
});
