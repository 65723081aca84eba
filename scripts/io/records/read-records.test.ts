import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { readPapers } from "./read-papers.ts";
import { readRecord } from "./read-record.ts";
import { type SurveyOptions, surveyWithFacts } from "./read-records.ts";

let folder: string;
beforeEach(() => {
  folder = makeTestFolder();
  mkdirSync(join(folder, "trials"));
});

const write = (name: string, text: string) => writeFileSync(join(folder, "trials", name), text);
const record = (position: number) => `{"position": ${position}, "title": "Invented ${position}"}`;
const line = (position: number) =>
  `{"id": "line-${position}", "position": ${position}, "title": "Invented ${position}"}`;

async function surveyRecords(options?: SurveyOptions) {
  return (await surveyWithFacts(folder, readRecord, options)).survey;
}

describe("surveyWithFacts", () => {
  it("lists papers by position and withholds records with an error", async () => {
    write("a.json", record(10));
    write("b.json", record(9));
    write("broken.json", "{");
    write("same.json", record(3));
    write("twin.json", record(3));
    const { papers, withheld, unreadable } = await surveyRecords();
    expect(papers.map(({ id }) => id)).toEqual(["b", "a"]);
    expect([...withheld]).toEqual(["trials/broken", "trials/same", "trials/twin"]);
    expect(unreadable.size).toBe(0);
  });

  it("reads a .jsonl file line by line, a bad line costing only itself", async () => {
    write("more.jsonl", `${line(1)}\n\nnonsense\r\n  \r\n${line(5)}`);
    const { papers, unreadable, findings } = await surveyRecords({
      leastSeverity: "error",
    });
    expect(papers.map(({ id }) => id)).toEqual(["line-1", "line-5"]);
    expect([...unreadable]).toEqual(["trials"]);
    expect(new Set(findings.map((finding) => finding.line))).toEqual(new Set([3]));
  });

  it("takes the folder's name for a label where _collection.json has none", async () => {
    mkdirSync(join(folder, "abc"));
    write("_collection.json", '{"position": 2, "label": {"en": "Trials"}}');
    expect((await surveyRecords()).collections).toEqual([
      { name: "trials", label: { en: "Trials" }, position: 2 },
      { name: "abc", label: "abc" },
    ]);
  });

  it("shows paths as the folder was named", async () => {
    write("a.json", "{");
    const [finding] = (await surveyRecords({ shownAs: "my/records" })).findings;
    expect(finding?.file).toBe("my/records/trials/a.json");
  });
});

describe("readPapers", () => {
  it("gives the papers at the origins, normalised", async () => {
    write("a.json", '{"position": 1, "title": "x", "doi": "doi:10.5555/X", "country": "待查"}');
    write("more.jsonl", `${line(2)}\n${line(3)}\n{"id": "a b", "position": 4, "title": "y"}\n`);
    expect(await readOrigins((id) => ["a", "line-3"].includes(id))).toEqual([
      { collection: "trials", id: "a", record: { position: 1, title: "x", doi: "10.5555/X" } },
      { collection: "trials", id: "line-3", record: { position: 3, title: "Invented 3" } },
    ]);
  });

  it("leaves out what is not as it was, or gone", async () => {
    for (const position of [1, 2, 3]) write(`${position}.json`, record(position));
    const read = await readOrigins(
      () => true,
      () => {
        write("1.json", record(9));
        rmSync(join(folder, "trials", "2.json"));
      },
    );
    expect(read.map(({ id }) => id)).toEqual(["3"]);
  });
});

async function readOrigins(isWanted: (id: string) => boolean, change = () => {}) {
  const { origins } = await surveyWithFacts(folder, readRecord);
  change();
  const papers = [];
  const wanted = [...origins.values()].filter(({ id }) => isWanted(id));
  for await (const { paper } of readPapers(folder, wanted)) papers.push(paper);
  return papers;
}
