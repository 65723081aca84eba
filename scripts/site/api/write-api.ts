import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import type { Task } from "../../io/process/worker-pool.ts";
import { buildDigest } from "../../lib/export/build-digest.ts";
import { groupBy } from "../../lib/group-by.ts";
import { locales } from "../../lib/locale.ts";
import { countStandings } from "../../lib/meaning/evidence/shown-standing.ts";
import { listShown, type PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import type { Areas } from "../../lib/record/area.ts";
import type { Collection } from "../../lib/record/survey.ts";
import { listStudyNotes } from "../../lib/study/study-note.ts";
import { readChangeDays } from "../finish/read-change-days.ts";
import type { ApiCollection, ApiIndex } from "./api-index.ts";
import { openDecks } from "./open-decks.ts";
import { openFiles } from "./open-files.ts";
import { openPaperLists } from "./open-paper-lists.ts";
import { readRanges } from "./read-ranges.ts";
import { writeApiFile } from "./write-api-file.ts";

/** Ranges whose records lie in one file: so there is less than a file for a hundred papers, whatever else is made. */
const rangesPerFile = 2;

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
  const place = { siteFolder, folder, areas: index.areas, ...(await readChanges(siteFolder)) };
  const collections: ApiCollection[] = [];
  for (const collection of index.collections) {
    const entries = entriesOf.get(collection.name) ?? [];
    collections.push(await writeCollection(collection, entries, place));
  }
  const api: ApiIndex = {
    version: 1,
    schema: "../schema/paper-record.schema.json",
    areas: index.areas,
    collections,
  };
  mkdirSync(folder, { recursive: true });
  writeApiFile(folder, "index.json", `${JSON.stringify(api)}\n`);
}

/** Writes what a site has for programs, as `writeApi` does. */
export const task: Task<{ readonly siteFolder: string; readonly folder: string }, void> = {
  module: import.meta.url,
  run: ({ siteFolder, folder }) => writeApi(siteFolder, folder),
};

type Changes = { readonly findChange: (entry: PaperIndexEntry | undefined) => number };

/**
 * When records were last changed, in seconds since 1970, as git has it; else 0, for a file's own time is another in
 * every copy of the site.
 */
async function readChanges(siteFolder: string): Promise<Changes> {
  const days = await readChangeDays(siteFolder, ["records"]);
  return { findChange: (entry) => days?.get(entry?.source?.file ?? "")?.lastSecond ?? 0 };
}

type Place = Changes & {
  readonly siteFolder: string;
  readonly folder: string;
  readonly areas: Areas;
};

async function writeCollection(
  collection: Collection,
  entries: readonly PaperIndexEntry[],
  { siteFolder, folder, areas, findChange }: Place,
): Promise<ApiCollection> {
  const { name, label, description } = collection;
  for (const part of ["papers", "digests", "files"])
    mkdirSync(join(folder, part, name), { recursive: true });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const standingsOf = (id: string) => byId.get(id)?.known?.outline.standings ?? {};
  const records = openPaperLists(folder, `papers/${name}`, rangesPerFile);
  const digests = openPaperLists(folder, `digests/${name}`, rangesPerDigest);
  const files = openFiles(folder, name);
  const decks = await openDecks(folder, collection);
  const questions = new Map<string, number>();
  for await (const { range, papers } of readRanges(siteFolder, entries)) {
    records.add(
      range,
      papers.map(({ id, record }) => ({ id, standings: standingsOf(id), ...record })),
    );
    const short = papers.map((paper) => ({
      ...paper,
      record: buildDigest(paper.record, areas),
      statements: countStandings(standingsOf(paper.id)),
    }));
    digests.add(
      range,
      short.map(({ id, statements, record }) => ({ id, statements, ...record })),
    );
    for (const paper of short) files.add(paper);
    for (const paper of papers) {
      decks.add(paper, findChange(byId.get(paper.id)));
      questions.set(paper.id, listStudyNotes(paper, locales[0]).length);
    }
  }
  const ranges = records.close().map((list) => ({
    ...list,
    questions: list.ids.map((id) => questions.get(id) ?? 0),
  }));
  return {
    name,
    label,
    ...(description !== undefined && { description }),
    papers: ranges.reduce((sum, { ids }) => sum + ids.length, 0),
    ranges,
    digests: digests.close().map(({ ids: _, ...file }) => file),
    files: [...files.close(), ...decks.close()],
  };
}
