import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CommandResult, runCards } from "./run-cards.ts";
import { makeTemporarySite, type TemporarySite, writeRecord } from "./temporary-site.ts";

function runNew({ records }: TemporarySite, ...words: readonly string[]): Promise<CommandResult> {
  return runCards(["new", "--records", "records", ...words], { cwd: join(records, "..") });
}

async function readRecord({ records }: TemporarySite, id: string): Promise<unknown> {
  return JSON.parse(await readFile(join(records, "library", `${id}.json`), "utf8"));
}

test("a new record has the highest position + 1 and only what is known", async () => {
  const places = await makeTemporarySite(2);
  const { status, out } = await runNew(
    places,
    "--title",
    "A title",
    "--doi",
    "https://doi.org/10.5555/New",
  );
  expect({ status, out }).toEqual({ status: 0, out: "records/library/library-3.json\n" });
  expect(await readRecord(places, "library-3")).toEqual({
    $schema: expect.stringMatching(/^(\.\.\/)+.*static\/schema\/paper-record\.schema\.json$/),
    position: 3,
    title: { en: "A title" },
    doi: "10.5555/New",
  });
});

test("a new record is without an error", async () => {
  const places = await makeTemporarySite(1);
  await runNew(places, "--title", "標題", "--pmid", "12345678");
  const { status } = await runCards(["check", "--records", places.records]);
  expect(status).toBe(0);
});

test("positions of broken records and of file names are taken", async () => {
  const places = await makeTemporarySite(1);
  await writeRecord(places, 2, '{"position": 7, "title": ');
  expect((await runNew(places, "--title", "A")).out).toContain("library-8.json");
  await writeRecord(places, 20, "");
  expect((await runNew(places, "--title", "B")).out).toContain("library-21.json");
  await writeFile(
    join(places.records, "library/bulk.jsonl"),
    '{"id": "x", "position": 30, "title": "C"}\n',
  );
  expect((await runNew(places, "--title", "D")).out).toContain("library-31.json");
});

test.each([
  ["--pmid", "10000001", "PMID 10000001"],
  ["--doi", "doi:10.5555/SYNTHETIC.1", "DOI 10.5555/SYNTHETIC.1"],
])("%s of another record is refused, and the record named", async (option, value, named) => {
  const places = await makeTemporarySite(1);
  const { status, err } = await runNew(places, "--title", "A", option, value);
  expect(status).toBe(1);
  expect(err).toContain(`records/library/library-1.json already has ${named}`);
  expect(await readdir(join(places.records, "library"))).toHaveLength(1);
});

test.each([
  [[], "--title"],
  [["--title", " "], "--title"],
  [["--title", "A", "--pmid", "012"], "--pmid"],
  [["--title", "A", "--doi", "12345"], "--doi"],
  [["--title", "A", "--collection", "../up"], "--collection"],
  [["--title", "A", "--collection", "Upper"], "--collection"],
])("%j without a terminal is a usage error", async (words, named) => {
  const places = await makeTemporarySite(1);
  const { status, err } = await runNew(places, ...words);
  expect(status).toBe(2);
  expect(err).toContain(named);
  expect(await readdir(join(places.records, "library"))).toHaveLength(1);
});

test("where a collection stands in the navigation is no position of a paper", async () => {
  const places = await makeTemporarySite(1);
  const about = join(places.records, "library/_collection.json");
  await writeFile(about, '{"label": "Library", "position": 50}');
  expect((await runNew(places, "--title", "A")).out).toContain("library-2.json");
});

test("the first collection is the default, and a new one can be begun", async () => {
  const places = await makeTemporarySite(0);
  await mkdir(join(places.records, "archive"));
  expect((await runNew(places, "--title", "A")).out).toBe("records/archive/archive-1.json\n");
  const words = ["--title", "A", "--collection", "radiology"];
  expect((await runNew(places, ...words)).out).toBe("records/radiology/radiology-1.json\n");
  await rm(places.records, { recursive: true });
  expect((await runNew(places, ...words)).out).toBe("records/radiology/radiology-1.json\n");
});
