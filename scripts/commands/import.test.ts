import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { makeTestFolder } from "../test/make-test-folder.ts";
import { openRecordedSession } from "../test/recorded-session.ts";
import { type ImportCommandOptions, runImport } from "./import.ts";

let folder: string;
beforeEach(() => {
  folder = makeTestFolder();
  mkdirSync(join(folder, "records", "papers"), { recursive: true });
});

type Options = Partial<ImportCommandOptions>;

async function bringIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Options = {},
) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const { session, said } = openRecordedSession(folder);
  const status = await runImport(
    { files: Object.keys(files), records: "records", ...options },
    session,
  );
  return { status, ...said };
}

function readRecord(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, "records/papers", name), "utf8"));
}

it("brings a paper in once where two imports begin at the same time", async () => {
  const [one, other] = await Promise.all([bringIn({ "a.ris": ris }), bringIn({ "b.ris": ris })]);
  expect([one.status, other.status]).toEqual([0, 0]);
  expect(Object.keys(readAll())).toEqual(["papers-1.json"]);
});

function readAll(): Record<string, string> {
  const names = readdirSync(join(folder, "records/papers")).sort();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, "records/papers", name), "utf8")]),
  );
}

const ris = `TY  - JOUR
TI  - Triage of invented cases at two hospitals.
AU  - Beispiel, Anna
PY  - 2024
DO  - 10.5555/triage
N1  - read by A
ER  -
`;

describe("import", () => {
  it("makes records from the next free position, and keeps what has no place beside the file", async () => {
    writeFileSync(join(folder, "records/papers/papers-7.json"), '{"position": 9, "title": "Old"}');
    const { status, out, err } = await bringIn({ "a.ris": ris });
    expect(status).toBe(0);
    expect(out).toBe("records/papers/papers-10.json\n");
    expect(readRecord("papers-10.json")).toEqual({
      $schema: "../../static/schema/paper-record.schema.json",
      position: 10,
      title: { en: "Triage of invented cases at two hospitals" },
      doi: "10.5555/triage",
      authors: [{ family: "Beispiel", given: "Anna" }],
      published: "2024",
    });
    expect(JSON.parse(readFileSync(join(folder, "a.ris.leftover.json"), "utf8"))).toEqual([
      { line: 6, field: "N1", value: "read by A" },
    ]);
    expect(err).toContain("a.ris: 1 new, 0 filled in, 0 already there, 0 not brought in.");
    expect(err).toContain("a.ris:6 N1");
  });

  it("makes a record of a four-card page, with its number, which changes nothing the second time", async () => {
    const page = `---
sidebar_position: 3
---

# 夜班的燈

**PMID**: 12345678
**English Title**: Lamps by night
**評分**: 8/10

## 📌 第一張：核心觀點卡

### 主要發現
錯誤減少。

## ✍️ 改寫卡

\`\`\`bibtex
@article{lamp, title = {Lamps}}
\`\`\`

## ❓ Q&A 卡

### Q1: 貴嗎？
A: 不貴。
`;
    const { status, out } = await bringIn({ "a.md": page });
    expect(status).toBe(0);
    expect(out).toBe("records/papers/papers-3.json\n");
    expect(readRecord("papers-3.json")).toMatchObject({
      ...{ position: 3, pmid: "12345678", topic: "夜班的燈", finding: "錯誤減少。" },
      cards: { qa: [{ question: "貴嗎？", answer: "不貴。" }] },
    });
    const first = readAll();
    await bringIn({ "a.md": page });
    expect(readAll()).toEqual(first);
  });

  it("keeps the number of a record where it is free, and beside the file where it isn't", async () => {
    const line = (id: string, title: string) => JSON.stringify({ id, position: 4, title });
    await bringIn({ "a.jsonl": `${line("one", "Lamps")}\n${line("two", "Kettles")}\n` });
    expect(readRecord("papers-4.json")).toMatchObject({ position: 4, title: "Lamps" });
    expect(readRecord("papers-5.json")).toMatchObject({ position: 5, title: "Kettles" });
    const leftovers = JSON.parse(readFileSync(join(folder, "a.jsonl.leftover.json"), "utf8"));
    expect(leftovers).toContainEqual({ line: 2, field: "position", value: 4 });
  });

  it("changes nothing the second time, whatever the paper is known by", async () => {
    const files = {
      "a.ris": ris,
      "b.csv": "Title,評分\nOnly a title,8/10\n,7\n待查,\nOnly a title,8/10\n",
      "c.json": '[{"title": "H<sub>2</sub>O in $\\\\alpha$", "id": "c", "type": "book"}]',
    };
    await bringIn(files);
    const first = readAll();
    expect(Object.keys(first)).toHaveLength(3);
    const { out } = await bringIn(files);
    expect(readAll()).toEqual(first);
    expect(out).not.toContain("records/");
  });

  it("changes nothing the second time where one row was filled in by the next", async () => {
    const csv =
      "Title,DOI,Year,Author\nShort,,,\nShort,10.5555/short,,\nShort,10.5555/short,2024,Beispiel A\n";
    await bringIn({ "a.csv": csv });
    const first = readAll();
    expect(Object.keys(first)).toHaveLength(1);
    await bringIn({ "a.csv": csv });
    expect(readAll()).toEqual(first);
  });

  it("fills what a record lacks, keeps what a person wrote, and gives both values of a difference", async () => {
    const record = {
      position: 1,
      title: "Triage of invented cases at two hospitals",
      journal: "Mine",
      score: 8,
    };
    const text = `${JSON.stringify(record, null, 4)}\n`;
    writeFileSync(join(folder, "records/papers/papers-1.json"), text);
    const csv = `Title,Journal,PMID,Score,中文標題\n${record.title},Theirs,12345678,8,急診檢傷\n`;
    const { status, out } = await bringIn({ "a.csv": csv });
    expect(status).toBe(0);
    expect(readRecord("papers-1.json")).toEqual({
      position: 1,
      title: { en: record.title, "zh-Hant": "急診檢傷" },
      pmid: "12345678",
      journal: "Mine",
      score: 8,
    });
    expect(out).toContain(
      'a.csv:2:1 warning value-differs: Received "Theirs" for journal; records/papers/papers-1.json has "Mine", which stays.',
    );
    expect(readFileSync(join(folder, "a.csv.leftover.json"), "utf8")).toContain("Theirs");
  });

  it("recognises the same paper in two formats, and other versions of a work", async () => {
    const record = {
      position: 1,
      title: "The article",
      doi: "10.5555/article",
      versions: [{ relation: "preprint", doi: "10.5555/PREPRINT" }],
    };
    writeFileSync(join(folder, "records/papers/papers-1.json"), JSON.stringify(record));
    const { err, out } = await bringIn({
      "a.bib": "@misc{a, title={The preprint}, doi={10.5555/preprint}}",
      "b.ris": ris,
      "c.bib": "@article{b, title={Another title}, doi={10.5555/TRIAGE}, volume={3}}",
    });
    expect(err).toContain("a.bib: 0 new, 0 filled in, 1 already there");
    expect(out).toContain(
      "a.bib:1:1 warning another-version: Received another version of the paper of records/papers/papers-1.json",
    );
    expect(err).toContain("c.bib: 0 new, 1 filled in");
    expect(readRecord("papers-1.json")).toEqual(record);
    expect(readRecord("papers-2.json")).toMatchObject({ volume: "3" });
  });

  it("takes an entry without a title for the paper that has one, whichever comes first in the file", async () => {
    const { status, err } = await bringIn({
      "a.csv": "Title,PMID,Volume,Issue\n,5,,12\nNight triage,5,7,\n,6,,1\n",
    });
    expect(readRecord("papers-1.json")).toMatchObject({ pmid: "5", volume: "7", issue: "12" });
    expect(err).toContain("a.csv: 1 new, 1 filled in, 0 already there, 1 not brought in.");
    expect(status).toBe(1);
  });

  it("brings in nothing where the identifiers are those of two papers, or the record is broken", async () => {
    const write = (name: string, text: string) =>
      writeFileSync(join(folder, "records/papers", name), text);
    write("papers-1.json", '{"position": 1, "title": "One", "pmid": "1"}');
    write("papers-2.json", '{"position": 2, "title": "Two", "doi": "10.5555/two"}');
    write("papers-3.json", '{"position": 3, "title": "Three", "pmid": "3",,}');
    const { status, out } = await bringIn({
      "a.csv": "Title,PMID,DOI\nOne,1,10.5555/two\nThree,3,\n",
    });
    expect(status).toBe(1);
    expect(out.match(/error [a-z-]+/g)).toEqual([
      "error two-papers-in-one",
      "error record-in-the-way",
    ]);
  });

  it("shows with --dry-run what would change as a diff, and writes nothing", async () => {
    writeFileSync(
      join(folder, "records/papers/papers-1.json"),
      '{\n  "position": 1,\n  "title": "One",\n  "doi": "10.5555/triage"\n}\n',
    );
    const before = readAll();
    const { out } = await bringIn({ "a.ris": ris }, { dryRun: true });
    expect(out).toContain("--- records/papers/papers-1.json\n+++ records/papers/papers-1.json\n");
    expect(out).toContain('+  "published": "2024"');
    expect(readAll()).toEqual(before);
    expect(readdirSync(folder)).not.toContain("a.ris.leftover.json");
  });

  it("shows with --dry-run the records of a folder that the import would make, and makes none", async () => {
    const options = { records: "other", collection: "papers" };
    const dry = await bringIn({ "a.ris": ris }, { ...options, dryRun: true });
    expect(dry.status).toBe(0);
    expect(dry.out).toContain("+++ other/papers/papers-1.json\n");
    expect(readdirSync(folder)).not.toContain("other");
    const { status, out } = await bringIn({ "a.ris": ris }, options);
    expect([status, out]).toEqual([0, "other/papers/papers-1.json\n"]);
  });

  it("fills a line of a .jsonl file, and leaves the others as they are", async () => {
    const lines = [
      '{"id":"a","position":1,"title":"One","pmid":"1"}',
      '{ "id": "b", "position": 2, "title": "Two" }',
    ];
    writeFileSync(join(folder, "records/papers/bulk.jsonl"), `${lines.join("\n")}\n`);
    await bringIn({ "a.csv": "Title,PMID,Volume\nOne,1,7\n" });
    const [first = "", second] = readAll()["bulk.jsonl"]?.split("\n") ?? [];
    expect(JSON.parse(first)).toMatchObject({ id: "a", volume: "7" });
    expect(second).toBe(lines[1]);
  });

  it("goes on where another import stopped", async () => {
    const csv = `Title,PMID\n${Array.from({ length: 9 }, (_, index) => `Paper ${index},${index + 1}`).join("\n")}\n`;
    await bringIn({ "a.csv": csv.split("\n").slice(0, 5).join("\n") });
    await bringIn({ "a.csv": csv });
    const whole = readAll();
    rmSync(join(folder, "records/papers"), { recursive: true });
    mkdirSync(join(folder, "records/papers"));
    await bringIn({ "a.csv": csv });
    expect(whole).toEqual(readAll());
  });

  it("reads PubMed's XML packed with gzip, and in any encoding", async () => {
    const xml = `<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>12345678</PMID><Article><Journal><Title>J</Title></Journal><ArticleTitle>One.</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`;
    await bringIn({ "a.xml.gz": gzipSync(xml) });
    const { status } = await bringIn({ "b.xml": Buffer.from(`\ufeff${xml}`, "utf16le") });
    expect(status).toBe(0);
    expect((await bringIn({ "c.xml": xml }, { encoding: "utf-8" })).err).toContain(
      "1 already there",
    );
    expect(readRecord("papers-1.json")).toMatchObject({ pmid: "12345678", title: { en: "One" } });
  });

  it("gives the papers before a break in a packed file, and says that it breaks", async () => {
    const packed = gzipSync(`${ris}${ris.replace(/triage/gi, "reading")}`);
    const { status, out } = await bringIn({ "a.ris.gz": packed.subarray(0, packed.length - 4) });
    expect([status, Object.keys(readAll()).length]).toEqual([1, 2]);
    expect(out).toContain("a.ris.gz:1:1 error package-damaged: ");
  });

  it("says of a picture, a blank file and a folder what they are", async () => {
    const picture = Buffer.from("89504e470d0a1a0a0000000d4948445200000010", "hex");
    const { status, out } = await bringIn({ "a.png": picture, "b.ris": "\n \n" });
    expect(status).toBe(1);
    expect(out).toContain("a.png:1:1 error format-not-known: Received a file that is no text");
    expect(out).toContain("b.ris:1:1 warning nothing-to-import: ");
    expect(await bringIn({}, { files: ["records"] })).toMatchObject({
      status: 2,
      err: "Name the files themselves, not what they lie in: records\n",
    });
  });

  it("keeps a paper of PubMed's without a title beside the file, and says how to get it", async () => {
    const xml = `<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>12345678</PMID><Article><Journal><Title>J</Title></Journal></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`;
    const { err, out } = await bringIn({ "a.xml": xml });
    expect(err).toContain("1 not brought in");
    expect(out).toContain("`cards new 12345678`");
    expect(readFileSync(join(folder, "a.xml.leftover.json"), "utf8")).toContain("12345678");
  });

  it("gives one command for all papers of a table that have identifiers and no title", async () => {
    const table = "Title,PMID,DOI\n,12345678,\nTriage,12345679,\n,,10.5555/a(1)\n";
    const { err } = await bringIn({ "a.csv": table });
    expect(err).toContain(
      'Those without a title, all at once: `cards new 12345678 "10.5555/a(1)"`',
    );
    const alone = await bringIn({ "b.csv": "Title,PMID\n,12345678\n" });
    expect(alone.err).not.toContain("all at once");
  });

  it("adds the id of the area that a paper's words name", async () => {
    mkdirSync(join(folder, "records"), { recursive: true });
    const areas = { radiology: { label: { en: "Radiology", "zh-Hant": "放射科" } } };
    writeFileSync(join(folder, "records/_areas.json"), JSON.stringify(areas));
    await bringIn({ "a.csv": "標題,應用領域\n影像研究,放射科\n" });
    expect(readRecord("papers-1.json")).toMatchObject({ areas: ["radiology"] });
  });

  it("says which field of a line a finding is of", async () => {
    const paper = { title: { en: "Lamps &lt; 3" }, journal: "A &amp; B", country: "N/A" };
    const file = { "a.jsonl": `${JSON.stringify(paper)}\n` };
    const { out } = await bringIn(file);
    const said = out.match(/(?<=^a\.jsonl:1:1 warning double-encoded-text: )[^:]+/gm);
    expect(said).toEqual(["title.en", "journal"]);
    expect(out).toMatch(/^a\.jsonl:1:1 warning placeholder-value: country: /m);
  });

  it("quotes of lists that differ what differs, and takes an abbreviated journal for the same", async () => {
    const names = ["Beispiel, Anna", "Muster, Carl", "Exempel, Dora"];
    const write = (authors: readonly string[], journal: string) =>
      `TY  - JOUR\nTI  - One\n${authors.map((name) => `AU  - ${name}\n`).join("")}JO  - ${journal}\nDO  - 10.5555/one\nER  -\n`;
    await bringIn({ "a.ris": write(names, "Journal of Example Medicine") });
    const { out } = await bringIn({ "b.ris": write(names.slice(0, 2), "J Example Med") });
    expect(out.match(/value-differs/g)).toHaveLength(1);
    expect(out).toContain('papers-1.json has … [{"family":"Exempel","given":"Dora"}], which stays');
  });

  it("leaves whole records where it is broken off, and goes on from there", async () => {
    const entries = [1, 2, 3, 4].map((number) => ris.replace(/triage/gi, `Paper${number}`));
    writeFileSync(join(folder, "a.ris"), entries.join(""));
    let written = 0;
    const breakOff = () => {
      written += 1;
      if (written === 2) throw new Error("killed");
    };
    const session = { locale: "en", cwd: folder, repository: folder, err: () => {} } as const;
    const options = { files: ["a.ris"], records: "records" };
    await expect(runImport(options, { ...session, out: breakOff })).rejects.toThrow("killed");
    expect(Object.values(readAll()).map((text) => JSON.parse(text).position)).toEqual([1, 2]);
    const { err } = await bringIn({ "a.ris": entries.join("") });
    expect(err).toContain("2 new, 0 filled in, 2 already there");
    expect(Object.keys(readAll())).toHaveLength(4);
  });

  it("says of shifted columns what check says, once for the whole run", async () => {
    const rows = [1, 2, 3].map((number) => `Paper ${number},9,高,中等`);
    const { out } = await bringIn({
      "a.csv": `Title,應用領域,評分,主要發現\n${rows.join("\n")}\n`,
    });
    expect(out.match(/warning [a-z-]+/g)).toEqual(["warning columns-shifted"]);
    expect(out).toContain("a.csv:2:1 ");
  });

  it("saves the mapping that it proposes, and goes by one that a person wrote", async () => {
    const { err } = await bringIn({ "a.csv": "Titel,Title\nEins,One\n" }, { mapping: "map.json" });
    expect(err).toContain("a.csv: columns taken as\n  Titel → (no place)\n  Title → title\n");
    const saved = JSON.parse(readFileSync(join(folder, "map.json"), "utf8"));
    expect(saved).toEqual({ Titel: null, Title: "title" });
    writeFileSync(join(folder, "map.json"), '{"Titel": "title.original", "Title": "title"}');
    await bringIn({ "b.csv": "Titel,Title\nZwei,Two\n" }, { mapping: "map.json" });
    expect(readRecord("papers-2.json").title).toEqual({ en: "Two", original: "Zwei" });
    const other = await bringIn({ "c.csv": "Title,Titl\nThree,Drei\n" }, { mapping: "map.json" });
    expect(other.err).toContain("  Titl → (no place)\n  Titel → title.original (no such column)\n");
  });

  it.each([
    [{ encoding: "big6" }, "There is no encoding big6\n"],
    [{ mapping: "wrong.json" }, "wrong.json: Expected JSON such as"],
  ])("refuses an option that it can't read: %j", async (options, message) => {
    writeFileSync(join(folder, "wrong.json"), "[]");
    const { status, err } = await bringIn({ "a.ris": ris }, options);
    expect([status, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("names the folder that was given for a mapping", async () => {
    const path = join(folder, "records");
    await expect(bringIn({ "a.ris": ris }, { mapping: "records" })).rejects.toMatchObject({ path });
  });
});

/** A value in every field that a format may have, each told apart by a number. */
const everything: Readonly<Record<string, string>> = {
  "a.ris": `TY  - JOUR\nTI  - value101\nAU  - value102, A\nA2  - value103\nPY  - 2024\nDO  - 10.5555/value104\nAB  - value105\nKW  - value106\nSN  - value107\nZZ  - value108\nER  -\nvalue109\n`,
  "b.nbib": `PMID- 12345601\nTI  - value201\nFAU - value202, B\nAD  - value203\nMH  - value204/value205\nSO  - value206\nLID - value207 [pii]\n\nvalue208\n`,
  "c.bib": `value301\n@comment{value302}\n@article{value303,\n title = {value304}, author = {value305, C and value306, D},\n note = {value307}, unknown = {value308}, year = {value309}, value310\n}\n`,
  "d.json": JSON.stringify([
    {
      id: "value401",
      title: "value402",
      author: [{ family: "value403", ORCID: "value404" }],
      custom: { deep: "value405" },
      issued: { "date-parts": [[2024]], season: "value406" },
    },
    "value407",
  ]),
  "e.csv": "value501,,\nTitle,Remarks,PMID\nvalue502,value503,value504,value505\n",
  "f.tsv": "Title\tAuthors\tYear\nvalue601\tvalue602 A, value603 B\tvalue604\n",
  "g.jsonl": '{"id": "value701", "title": "value702", "score": "value703"}\nvalue704\n',
  "h.xml":
    "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>12345602</PMID><Article><Journal><ISSN>value801</ISSN></Journal><ArticleTitle>value802</ArticleTitle></Article><Unknown>value803</Unknown></MedlineCitation></PubmedArticle></PubmedArticleSet>",
};

it.each(Object.entries(everything))(
  "drops nothing of %s: all of it is in the record or among what has no place",
  async (name, content) => {
    await bringIn({ [name]: content });
    const kept =
      readFileSync(join(folder, `${name}.leftover.json`), "utf8") + JSON.stringify(readAll());
    const given = content.match(/value\d+/g) ?? [];
    expect(given.length).toBeGreaterThan(2);
    expect(given.filter((value) => !kept.includes(value))).toEqual([]);
  },
);
