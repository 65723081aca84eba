import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import type { Task } from "../../io/process/worker-pool.ts";
import { buildDigest } from "../../lib/export/build-digest.ts";
import { groupBy } from "../../lib/group-by.ts";
import { locales } from "../../lib/locale.ts";
import {
  listShown,
  type PaperIndex,
  type PaperIndexEntry,
} from "../../lib/navigation/paper-index.ts";
import { type PositionRange, rangeKey, rangeSize } from "../../lib/navigation/position-range.ts";
import type { Paper } from "../../lib/record/schema.ts";
import type { Collection } from "../../lib/record/survey.ts";
import type { ApiCollection, ApiFile, ApiIndex, ApiRange } from "./api-index.ts";
import { openFiles } from "./open-files.ts";
import { readRanges } from "./read-ranges.ts";

/** Ranges whose digests lie in one file: a selection seldom lies in one range, and digests are small. */
const rangesPerDigest = 10;

/**
 * Writes what a site has for programs to `folder`, which is made anew: whole records and digests by ranges, whole
 * collections in every format, and their index. The same records give the same bytes; memory doesn't grow with the
 * site as long as lines of files stand by position.
 */
export async function writeApi(siteFolder: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const index = readPaperIndex(siteFolder);
  const shown = listShown(index, locales[0]).filter(({ rows }) => rows !== undefined);
  const entriesOf = groupBy(shown, ({ collection }) => collection);
  const collections: ApiCollection[] = [];
  for (const collection of index.collections) {
    const entries = entriesOf.get(collection.name) ?? [];
    collections.push(await writeCollection(collection, entries, index, { siteFolder, folder }));
  }
  const api: ApiIndex = {
    version: 1,
    schema: "../schema/paper-record.schema.json",
    areas: index.areas,
    collections,
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.json"), `${JSON.stringify(api)}\n`);
}

/** Writes what a site has for programs, as `writeApi` does. */
export const task: Task<{ readonly siteFolder: string; readonly folder: string }, void> = {
  module: import.meta.url,
  run: ({ siteFolder, folder }) => writeApi(siteFolder, folder),
};

type Places = { readonly siteFolder: string; readonly folder: string };

async function writeCollection(
  { name, label, description }: Collection,
  entries: readonly PaperIndexEntry[],
  { areas }: PaperIndex,
  { siteFolder, folder }: Places,
): Promise<ApiCollection> {
  for (const part of ["papers", "digests", "files"])
    mkdirSync(join(folder, part, name), { recursive: true });
  const ranges: ApiCollection["ranges"][number][] = [];
  const digests = openDigests(folder, name);
  const files = openFiles(folder, name);
  for await (const { range, papers } of readRanges(siteFolder, entries)) {
    const path = `papers/${name}/${rangeKey(range)}.json`;
    const ids = papers.map(({ id }) => id);
    ranges.push({ ...range, ...writePapers(folder, path, papers), ids });
    const short = papers.map((paper) => ({ ...paper, record: buildDigest(paper.record, areas) }));
    digests.add(range, short);
    for (const paper of short) files.add(paper);
  }
  return {
    name,
    label,
    ...(description !== undefined && { description }),
    papers: ranges.reduce((sum, { ids }) => sum + ids.length, 0),
    ranges,
    digests: digests.close(),
    files: files.close(),
  };
}

/** Digests as they come, a file for so many ranges. */
function openDigests(folder: string, collection: string) {
  const size = rangeSize * rangesPerDigest;
  const files: ApiRange[] = [];
  let papers: Paper[] = [];
  let range: PositionRange = { first: 1, last: size };
  const end = () => {
    if (papers.length === 0) return;
    const path = `digests/${collection}/${rangeKey(range)}.json`;
    files.push({ ...range, ...writePapers(folder, path, papers) });
    papers = [];
  };
  return {
    add({ first }: PositionRange, more: readonly Paper[]) {
      if (first > range.last) {
        end();
        const last = Math.ceil(first / size) * size;
        range = { first: last - size + 1, last };
      }
      papers.push(...more);
    },
    close(): readonly ApiRange[] {
      end();
      return files;
    },
  };
}

/**
 * Writes papers as a list in JSON, one a line. A JSON Lines file would do, but hosts compress what they know the type of.
 */
function writePapers(folder: string, path: string, papers: readonly Paper[]): ApiFile {
  const lines = papers.map(({ id, record }) => JSON.stringify({ id, ...record }));
  const text = `[\n${lines.join(",\n")}\n]\n`;
  writeFileSync(join(folder, path), text);
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { path, bytes: Buffer.byteLength(text), sha256 };
}
