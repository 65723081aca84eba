import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../io/files/folder.ts";
import { generateSite } from "../../io/pages/generate-site.ts";
import { paperRecordSchema } from "../../lib/record/schema/paper-record.ts";
import { renderJsonSchema } from "../../lib/reference/render-json-schema.ts";
import type { ApiIndex } from "./api-index.ts";
import { isApiThere, writeApi } from "./write-api.ts";

let site: string;
let index: ApiIndex;
const at = (path: string) => join(site, "api", path);
const readPapers = async (path: string) => JSON.parse(await readFile(at(path), "utf8"));

/** The pages of the records as they are now. */
async function generatePages() {
  const places = {
    recordsFolder: join(site, "records"),
    recordsShownAs: "records",
    siteFolder: site,
    siteShownAs: "",
  };
  await generateSite(places, () => {});
}

/** The pages of the records as they are now, and what programs read. */
async function makeApi() {
  await generatePages();
  await writeApi(site, join(site, "api"));
}

/** A lamp with all that digests leave out, and what they keep. */
function buildLamp(position: number) {
  return {
    position,
    title: { en: `Lamp ${position}`, "zh-Hant": `燈 ${position} 🪔 &` },
    abstract: { en: "n = 12 lamps burned." },
    design: "cohort",
    cards: {
      core: { keyFigures: [{ label: "n", value: "12", quote: "n = 12 lamps burned." }] },
      qa: [{ question: "Why?", answer: "So." }],
    },
  };
}

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), "api-"));
  const records = join(site, "records");
  await mkdir(join(records, "lamps"), { recursive: true });
  await mkdir(join(records, "empty"));
  await writeFile(join(records, "empty", "_collection.json"), '{"label": "Empty"}');
  // Lines needn't stand by position.
  const lines = [1001, 3, 101, 2].map((position) => ({
    id: `lamp-${position}`,
    ...buildLamp(position),
  }));
  await writeFile(
    join(records, "lamps", "lamps.jsonl"),
    lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
  );
  await writeFile(join(records, "lamps", "one.json"), JSON.stringify(buildLamp(1)));
  await writeFile(join(records, "lamps", "broken.json"), '{"position": 4}');
  await makeApi();
  index = JSON.parse(await readFile(at("index.json"), "utf8"));
});
afterAll(() => rmSync(site, { recursive: true }));

test("papers stand by position in files of three hundred positions, and the index says which", async () => {
  const [empty, lamps] = index.collections.toSorted((a, b) => a.papers - b.papers);
  expect(empty).toMatchObject({ name: "empty", papers: 0, ranges: [], digests: [], files: [] });
  expect(lamps).toMatchObject({
    papers: 5,
    ranges: [
      {
        ...{ first: 1, last: 300, path: "papers/lamps/1-300.json" },
        ...{ ids: ["one", "lamp-2", "lamp-3", "lamp-101"], questions: [1, 1, 1, 1] },
      },
      { first: 901, last: 1200, ids: ["lamp-1001"] },
    ],
    digests: [
      { first: 1, last: 900, path: "digests/lamps/1-900.json" },
      { first: 901, last: 1800 },
    ],
  });
  // So whoever knows the file of a record knows that of its digest.
  for (const { first, last } of lamps?.ranges ?? []) {
    const around = lamps?.digests.filter((digest) => digest.first <= first && last <= digest.last);
    expect(around).toHaveLength(1);
  }
  const [first] = lamps?.ranges ?? [];
  const papers = await readPapers(first?.path ?? "");
  expect(papers.map(({ id }: { id: string }) => id)).toEqual(first?.ids);
  const standings = { keyFigures: [{ quote: "found", figures: "found" }], qa: [{}] };
  expect(papers[1]).toEqual({ id: "lamp-2", standings, ...buildLamp(2) });
});

test("a digest has all but the long texts, and either is a record by the JSON Schema", async () => {
  const [digest, ...others] = await readPapers("digests/lamps/1-900.json");
  expect(others).toHaveLength(3);
  expect(digest).toEqual({
    id: "one",
    statements: { found: 1, "not-found": 0, accepted: 0, "not-checkable": 0, nothing: 1 },
    position: 1,
    title: { en: "Lamp 1", "zh-Hant": "燈 1 🪔 &" },
    design: "cohort",
    studyType: { en: "Cohort study", "zh-Hant": "世代研究" },
    cards: { core: { keyFigures: [{ label: "n", value: "12" }] } },
  });
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(renderJsonSchema(paperRecordSchema)),
  );
  for (const paper of [digest, ...(await readPapers("papers/lamps/1-300.json"))]) {
    const { id: _, standings: __, statements: ___, ...record } = paper;
    expect(validate(record)).toBe(true);
  }
});

test("every file is in the index with its size and hash, a whole collection in each format", async () => {
  const files = index.collections.flatMap(({ ranges, digests, files }) => [
    ...ranges,
    ...digests,
    ...files,
  ]);
  expect(files.map(({ path }) => path).sort()).toEqual(
    listFiles(join(site, "api"))
      .filter((path) => path !== "index.json")
      .toSorted(),
  );
  for (const { path, bytes, sha256 } of files) {
    expect((await stat(at(path))).size).toBe(bytes);
    expect(
      createHash("sha256")
        .update(await readFile(at(path)))
        .digest("hex"),
    ).toBe(sha256);
  }
  const whole = await readFile(at("files/lamps/lamps.csl.json"), "utf8");
  expect(JSON.parse(whole).map(({ id }: { id: string }) => id)).toHaveLength(5);
  expect(await readFile(at("files/lamps/lamps.en.md"), "utf8")).toContain("Lamp 1001");
  const decks = index.collections.flatMap((one) =>
    one.files.flatMap(({ format, path }) => (format === "apkg" ? path : [])),
  );
  expect(decks).toEqual(["files/lamps/lamps.zh-Hant.apkg", "files/lamps/lamps.en.apkg"]);
});

test("the same records give the same bytes, and files that are there already are left alone", async () => {
  const readState = async () => [
    await readFile(at("index.json"), "utf8"),
    ...(await Promise.all(
      index.collections.flatMap(({ ranges, files }) =>
        [...ranges, ...files].map(async ({ path }) => (await stat(at(path))).mtimeMs),
      ),
    )),
  ];
  const before = await readState();
  expect(await isApiThere(site, at(""))).toBe(true);
  await makeApi();
  expect(await readState()).toEqual(before);
});

test("a collection is written anew for another paper, a lost file and a broken run, and goes with its records", async () => {
  const record = join(site, "records", "bells", "bell.json");
  const [bells, lamps] = ["papers/bells/1-300.json", "papers/lamps/1-300.json"];
  const writeBell = (title: string) =>
    writeFile(record, JSON.stringify({ ...buildLamp(1), title }));
  const readTitle = async () => (await readPapers(bells))[0].title;
  const readLamps = async () => (await stat(at(lamps))).mtimeMs;
  await mkdir(join(site, "records", "bells"));
  const before = await readLamps();
  for (const title of ["Bell", "Other bell"]) {
    await writeBell(title);
    await makeApi();
    expect(await readTitle()).toBe(title);
  }
  expect(await readLamps()).toBe(before);
  rmSync(at(bells));
  expect(await isApiThere(site, at(""))).toBe(false);
  await makeApi();
  expect(await readTitle()).toBe("Other bell");
  await writeFile(at(bells), "[1]");
  rmSync(at("index.json"));
  expect(await isApiThere(site, at(""))).toBe(false);
  await makeApi();
  expect(await readTitle()).toBe("Other bell");
  rmSync(join(site, "records", "bells"), { recursive: true });
  await generatePages();
  expect(await isApiThere(site, at(""))).toBe(false);
  await makeApi();
  expect(listFiles(join(site, "api")).filter((path) => path.includes("bells"))).toEqual([]);
});
