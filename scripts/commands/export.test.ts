import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startCards, waitForEnd } from "../test/generate/run-cards.ts";
import { openRecordedSession } from "../test/recorded-session.ts";
import { type ExportOptions, runExport } from "./export.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "export-"));
  const write = (collection: string, id: string, record: object) => {
    mkdirSync(join(folder, "records", collection), { recursive: true });
    writeFileSync(join(folder, "records", collection, `${id}.json`), JSON.stringify(record));
  };
  const authors = [{ family: "Beispiel", given: "Anna" }];
  const areas = {
    radiology: { label: { en: "Radiology", "zh-Hant": "放射科" } },
    mammography: { label: { en: "Mammography", "zh-Hant": "乳房攝影" }, broader: "radiology" },
  };
  write("trials", "one", { position: 1, title: "Lamps at night", authors, finding: "=1+1" });
  const noon = {
    title: "Lamps and 燈 at noon",
    published: "2025-08",
    finding: "-1+cmd|' /C x'!A0",
  };
  write("trials", "two", { position: 2, ...noon });
  writeFileSync(join(folder, "records", "_areas.json"), JSON.stringify(areas));
  const label = { en: "Reviews we read", "zh-Hant": "我們讀的回顧" };
  write("reviews", "_collection", { label });
  write("trials", "broken", { position: 3, titel: "Lamps" });
  write("reviews", "all", {
    ...{ position: 1, title: "Windows", journal: "Lamp Letters", areas: ["mammography"] },
    abstract: { en: "Of 12 windows, 7 were open." },
    cards: {
      core: { keyFigures: [{ label: "Windows", value: "12", quote: "Of 12 windows" }] },
      qa: [{ question: "Which window?", answer: { text: "The 3rd of 9.", basis: "full-text" } }],
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(options: ExportOptions) {
  const { session, said } = openRecordedSession(folder);
  const status = await runExport(options, session);
  return { status, ...said };
}

test("papers stand in the order of the records, and one with an error is left out, which is said", async () => {
  const { out, err } = await run({ format: "csl-json" });
  expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual([
    ...["reviews-all", "trials-one", "trials-two"],
  ]);
  expect(err).toBe("3 papers exported. 1 with an error left out; see check.\n");
});

test("the program finds papers outside of the tests, too, whose loader takes any module", async () => {
  const words = ["export", "--records", join(folder, "records"), "--format", "jsonl"];
  const { out } = await waitForEnd(startCards([...words, "--query", "lamps noon"]));
  expect(JSON.parse(out.split("\n")[0] ?? "")).toMatchObject({ id: "two" });
});

test("a query gives what the search finds, the best first, in its collection", async () => {
  const { out } = await run({ format: "jsonl", query: "lamps noon", collection: "trials" });
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["two"]);
});

test.each(["area:radiology", "area:乳房攝影", "collection:讀的回顧"])(
  "a query finds papers by what areas and collections are called: %s",
  async (query) => {
    const { err } = await run({ format: "jsonl", query });
    expect(err).toMatch(/^1 paper exported/);
  },
);

test("a file stands at its place whole, without anything beside it", async () => {
  const { out, status } = await run({ format: "ris", out: "papers.ris", collection: "reviews" });
  expect([status, out]).toEqual([0, ""]);
  expect(readFileSync(join(folder, "papers.ris"), "utf8")).toBe(
    "TY  - JOUR\r\nTI  - Windows\r\nT2  - Lamp Letters\r\nID  - reviews-all\r\nER  - \r\n",
  );
  expect(readdirSync(folder).sort()).toEqual(["papers.ris", "records"]);
});

test("a table opens in a spreadsheet as text, which computes nothing of it", async () => {
  const { out } = await run({ format: "csv", collection: "trials" });
  expect(out).toMatch(/^\uFEFFcollection,id,pmid,/);
  expect(out).toContain("\r\ntrials,one,");
  expect(out).toContain(`,"'=1+1",`);
  expect(out).toContain(`,"'-1+cmd|`);
});

test("a table says how many statements of a paper were found, and how many could not be looked for", async () => {
  const { out } = await run({ format: "csv", collection: "reviews" });
  const [names = "", paper = ""] = out.split("\r\n").map((line) => line.split(","));
  const cell = (name: string) => paper[names.indexOf(`statements.${name}`)];
  expect(["found", "not-found", "accepted", "not-checkable"].map(cell)).toEqual([
    "1",
    "0",
    "0",
    "1",
  ]);
});

test("questions for Anki are lines of a text, and a paper without any has none", async () => {
  const { out } = await run({ format: "anki" });
  const lines = out.trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("#"))).toHaveLength(4);
  expect(lines.slice(4).map((line) => line.split("\t")[2])).toEqual([
    '<small><span lang="en">Windows</span></small><br><span lang="en">Which window?</span>',
  ]);
});

test("a collection that there is not is said", async () => {
  const { status, err } = await run({ format: "markdown", collection: "nope" });
  expect([status, err]).toEqual([2, "There is no collection nope.\n"]);
});

test("decks for Anki go to a file alone, and without one the program says so", async () => {
  const { status, err, out } = await run({ format: "apkg" });
  expect([status, err, out]).toEqual([
    2,
    "An apkg is not text: name the file to write with --out FILE.apkg.\n",
    "",
  ]);
  expect((await run({ format: "apkg", out: "papers.apkg" })).status).toBe(0);
  expect(readFileSync(join(folder, "papers.apkg")).subarray(0, 4).toString()).toBe(
    "PK\u0003\u0004",
  );
  rmSync(join(folder, "papers.apkg"));
});
