import { cp, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSyntheticRecord } from "../../bench/invented/synthetic-record.ts";
import { type Generation, generateSite } from "../../io/pages/generate-site.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { makeTestFolder } from "../make-test-folder.ts";

/** A folder of records and a site to be made from it. */
export type TemporarySite = {
  readonly records: string;
  readonly site: string;
};

/** Path of a page in the default locale, within a site. */
export function pageFile(id: string): string {
  return `docs/papers/library/${id}.md`;
}

/**
 * A new temporary site with `count` records, `library/library-1` and on, gone when the test is over.
 * @param build makes the record of a position; those of real length, where it isn't given
 */
export async function makeTemporarySite(
  count: number,
  build?: (position: number) => PaperRecord,
): Promise<TemporarySite> {
  return fillSite(makeTestFolder(), count, build);
}

/** A copy of a site with its records, gone when the test is over. */
export async function copySite({ records, site }: TemporarySite): Promise<TemporarySite> {
  const places = findPlaces(makeTestFolder());
  await cp(records, places.records, { recursive: true });
  await cp(site, places.site, { recursive: true });
  return places;
}

/** Writes `count` records, `library/library-1` and on, into an empty folder that is to have a site. */
export async function fillSite(
  folder: string,
  count: number,
  build: (position: number) => PaperRecord = buildSyntheticRecord,
): Promise<TemporarySite> {
  const places = findPlaces(folder);
  await mkdir(join(places.records, "library"), { recursive: true });
  for (let position = 1; position <= count; position += 1) {
    await writeRecord(places, position, JSON.stringify(build(position)));
  }
  return places;
}

function findPlaces(folder: string): TemporarySite {
  return { records: join(folder, "records"), site: join(folder, "site") };
}

/** Writes the record `library/library-<position>`. */
export async function writeRecord(
  { records }: TemporarySite,
  position: number,
  text: string,
): Promise<void> {
  await writeFile(join(records, "library", `library-${position}.json`), text);
}

/** Generates in this process, after `refreshed` pages were, until it is `overtaken`. */
export function generate(
  { records, site }: TemporarySite,
  refreshed?: ReadonlySet<string>,
  overtaken?: AbortSignal,
): Promise<Generation> {
  return generateSite(
    { recordsFolder: records, recordsShownAs: "records", siteFolder: site, siteShownAs: "" },
    () => {},
    refreshed,
    overtaken,
  );
}

/**
 * What a site has of its records, as `readTree`. The shelf `records` is none of it: what a run keeps
 * there lies in the order in which it was kept.
 */
export async function readResult(site: string): Promise<Map<string, string>> {
  const tree = await readTree(site);
  tree.delete(".cards/cache/records");
  return tree;
}

/** Every file of a folder, hidden ones too, with its text, by path; folders have the text `/`. */
export async function readTree(folder: string): Promise<Map<string, string>> {
  const tree = new Map<string, string>();
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const isFolder = (await stat(join(folder, path))).isDirectory();
    tree.set(
      path.replaceAll("\\", "/"),
      isFolder ? "/" : await readFile(join(folder, path), "utf8"),
    );
  }
  return tree;
}
