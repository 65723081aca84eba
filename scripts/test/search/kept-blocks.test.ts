import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readProgramVersion } from "../../io/cache/program-version.ts";
import { openShelf } from "../../io/cache/shelf.ts";
import { synonymsPath } from "../../lib/check/check-synonyms.ts";
import { isIndexThere, writeSiteIndex } from "../../site/search/site-index.ts";
import { generate, makeTemporarySite } from "../generate/temporary-site.ts";

/** Enough for three blocks. */
const papers = 800;

/** The files of a folder with their bytes, by path. */
async function readBytes(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.slice(folder.length), await readFile(path, "base64"));
  }
  return files;
}

test("whatever happened to the records, an index from kept blocks has the bytes of one from nothing", {
  timeout: 180_000,
}, async () => {
  const { site } = await makeTemporarySite(0);
  const places = { site, records: join(site, "records") };
  const kept = join(site, ".cards/cache/search");
  const record = (position: number, title = `Paper ${position} on strokes 中風研究`) =>
    JSON.stringify({ position, title, country: position % 2 === 0 ? "Taiwan" : "Japan" });
  const path = (name: string) => join(places.records, "ward", name);
  const write = (number: number, text: string) => writeFile(path(`library-${number}.json`), text);
  await mkdir(path(""), { recursive: true });
  for (let position = 1; position <= papers; position += 1) {
    await write(position, record(position));
  }
  const synonyms = join(site, synonymsPath);
  await mkdir(dirname(synonyms), { recursive: true });
  type Step = readonly [
    what: string,
    change: () => Promise<unknown>,
    newBlocks: number,
    isThere?: true,
  ];
  const steps: readonly Step[] = [
    ["the first build", async () => {}, 3],
    ["nothing happened", async () => {}, 0, true],
    ["a record was changed", () => write(400, record(400, "Sepsis 敗血症")), 1],
    ["a record came", () => writeFile(path("new.json"), record(500)), 1],
    ["a record went", () => rm(path("library-20.json")), 1],
    ["a record moved", () => write(30, record(850)), 2],
    ["lines came", () => writeFile(path("lines.jsonl"), buildLines(record)), 1],
    ["blocks were broken", () => truncate(kept, 100), 3, true],
    ["synonyms came", () => writeFile(synonyms, '[["stroke", "中風"]]'), 3],
    ["the collection was renamed", () => rename(path(""), join(places.records, "library")), 2],
  ];
  const index = join(site, "index");
  for (const [what, change, newBlocks, isThere = false] of steps) {
    await change();
    await generate(places);
    const before = readNames(site);
    expect([what, isIndexThere(site, index)]).toEqual([what, isThere]);
    await writeSiteIndex(site, index);
    expect([what, isIndexThere(site, index)]).toEqual([what, true]);
    const after = readNames(site);
    const made = after.filter((name) => !before.includes(name));
    expect([what, made.length]).toEqual([what, newBlocks]);
    await rm(kept);
    await writeSiteIndex(site, join(site, "fresh"));
    expect(await readBytes(index), what).toEqual(await readBytes(join(site, "fresh")));
    expect(readNames(site).toSorted(), what).toEqual(after.toSorted());
  }
  const [file = ""] = (await readBytes(index)).keys();
  const bytes = await readFile(join(index, file));
  await writeFile(join(index, file), bytes.with(0, 1));
  expect(isIndexThere(site, index)).toBe(false);
  await writeFile(join(index, file), bytes);
  expect(isIndexThere(site, index)).toBe(true);
  await rm(join(index, file));
  expect(isIndexThere(site, index)).toBe(false);
});

function readNames(site: string): readonly string[] {
  const version = readProgramVersion("scripts/site/search/open-blocks.ts");
  const shelf = openShelf(site, "search", version);
  const names = [...shelf.keys()];
  shelf.close();
  return names;
}

/** Two records in a `.jsonl` file, not in the order of their positions. */
function buildLines(record: (position: number) => string): string {
  const lines = [905, 903].map((position) => ({
    ...JSON.parse(record(position)),
    id: `line-${position}`,
  }));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
