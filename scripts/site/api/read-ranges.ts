import { type RecordOrigin, readPapers } from "../../io/records/read-papers.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { type PositionRange, positionRange } from "../../lib/navigation/position-range.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";

/** The papers of a range, by position. */
type ReadRange = { readonly range: PositionRange; readonly papers: readonly Paper[] };

/**
 * The records of one collection, range by range. Files are read once each; what comes before its turn is held, which
 * is little where a file's lines stand by position. A record that has changed since is left out.
 * @param entries of the papers, by position
 */
export async function* readRanges(
  siteFolder: string,
  entries: readonly PaperIndexEntry[],
): AsyncGenerator<ReadRange> {
  const waiting = countByRange(entries);
  const held = new Map<number, Paper[]>();
  for await (const { paper } of readPapers(siteFolder, entries.flatMap(locateRecord))) {
    const { first } = positionRange(paper.record.position);
    held.set(first, [...(held.get(first) ?? []), paper]);
    for (const [next, count] of waiting) {
      const papers = held.get(next) ?? [];
      if (papers.length < count) break;
      yield closeRange(next, papers);
      waiting.delete(next);
      held.delete(next);
    }
  }
  for (const next of waiting.keys()) {
    const papers = held.get(next);
    if (papers !== undefined) yield closeRange(next, papers);
  }
}

/** How many papers each range has, by its first position, ascending. */
function countByRange(entries: readonly PaperIndexEntry[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { position } of entries) {
    const { first } = positionRange(position);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

function closeRange(first: number, papers: readonly Paper[]): ReadRange {
  return {
    range: positionRange(first),
    papers: papers.toSorted((a, b) => a.record.position - b.record.position),
  };
}

function locateRecord({ collection, id, source }: PaperIndexEntry): RecordOrigin[] {
  if (source === undefined) return [];
  const { file: path, line, hash } = source;
  return [{ collection, id, path, line, hash }];
}
