import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildDigest } from "../../lib/export/build-digest.ts";
import { locales } from "../../lib/locale.ts";
import { countStandings } from "../../lib/meaning/evidence/shown-standing.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { type PositionRange, rangeKey, rangeSize } from "../../lib/navigation/position-range.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import type { Collection } from "../../lib/record/survey.ts";
import { listStudyNotes } from "../../lib/study/study-note.ts";
import { sum } from "../../lib/sum.ts";
import type { ApiCollection, ApiDigest, ApiPaper, ApiRange } from "./api-index.ts";
import { openDecks, openFiles } from "./open-files.ts";
import { readRanges } from "./read-ranges.ts";
import { writeApiFile } from "./write-api-file.ts";

/** Ranges whose records lie in one file: so large collections have less than a file for a hundred papers, whatever else is made. */
const rangesPerFile = 3;

/**
 * Ranges whose digests lie in one file: a selection seldom lies in one range, and digests are small. A whole number of
 * files, so that the papers of each have their digests in one.
 */
const rangesPerDigest = 3 * rangesPerFile;

/** The folders of the API that have one for each collection. */
export const collectionParts = ["papers", "digests", "files"] as const;

/** Where collections come from and go. */
export type ApiPlace = {
  readonly siteFolder: string;
  /** The folder of the API. */
  readonly folder: string;
  readonly areas: Areas;
  /** When a paper's record was last changed, in seconds since 1970. */
  readonly findChange: (entry: PaperIndexEntry | undefined) => number;
};

/**
 * Writes the files of one collection anew: whole records and digests by ranges, and the whole of it in every format.
 * Returns what the index says of them.
 */
export async function writeCollection(
  collection: Collection,
  entries: readonly PaperIndexEntry[],
  { siteFolder, folder, areas, findChange }: ApiPlace,
): Promise<ApiCollection> {
  const { name, label, description } = collection;
  for (const part of collectionParts) {
    // An earlier build may have its files by second names.
    rmSync(join(folder, part, name), { recursive: true, force: true });
    mkdirSync(join(folder, part, name), { recursive: true });
  }
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
    papers: sum(ranges.map(({ ids }) => ids.length)),
    ranges,
    digests: digests.close().map(({ ids: _, ...file }) => file),
    files: [...files.close(), ...decks.close()],
  };
}

/** Papers of a collection on their way to disk. */
type PaperLists = {
  /** Takes the papers of the next range. */
  readonly add: (range: PositionRange, papers: readonly (ApiPaper | ApiDigest)[]) => void;
  /** Ends the last file; gives all of them, each with the ids of its papers. */
  readonly close: () => readonly (ApiRange & { readonly ids: readonly string[] })[];
};

/**
 * Opens lists of papers, a file for so many ranges.
 * @param place of the files, from the folder of the API on
 */
function openPaperLists(folder: string, place: string, ranges: number): PaperLists {
  const size = rangeSize * ranges;
  const files: (ApiRange & { readonly ids: readonly string[] })[] = [];
  let papers: (ApiPaper | ApiDigest)[] = [];
  let range: PositionRange = { first: 1, last: size };
  const end = () => {
    if (papers.length === 0) return;
    const file = writeApiFile(folder, `${place}/${rangeKey(range)}.json`, renderList(papers));
    files.push({ ...range, ...file, ids: papers.map(({ id }) => id) });
    papers = [];
  };
  return {
    add({ first }, more) {
      if (first > range.last) {
        end();
        const last = Math.ceil(first / size) * size;
        range = { first: last - size + 1, last };
      }
      papers.push(...more);
    },
    close() {
      end();
      return files;
    },
  };
}

/** A list in JSON, a paper a line. JSON Lines would do, but hosts compress what they know the type of. */
function renderList(papers: readonly (ApiPaper | ApiDigest)[]): string {
  return `[\n${papers.map((paper) => JSON.stringify(paper)).join(",\n")}\n]\n`;
}
