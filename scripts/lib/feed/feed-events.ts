import type { PaperIndexEntry } from "../navigation/paper-index.ts";
import { type PaperStatus, paperStatuses } from "../navigation/paper-status.ts";

/** The first and the last day on which a file was changed. */
export type ChangeDays = { readonly first: string; readonly last: string };

/** Something that feeds tell of a paper: that it was added, or what its journal has said of it since. */
export type FeedEvent = {
  readonly paper: PaperIndexEntry;
  readonly kind: "added" | PaperStatus;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly day: string;
  /** When what it says was last changed. */
  readonly changed: string;
};

/**
 * What there is to tell of papers, the newest first. A paper of which no date is known is no news and left out.
 * @param findDays the days of a paper's record, where they are known
 */
export function listFeedEvents(
  papers: readonly PaperIndexEntry[],
  findDays: (paper: PaperIndexEntry) => ChangeDays | undefined,
): readonly FeedEvent[] {
  return papers.flatMap((paper) => listEvents(paper, findDays(paper))).sort(compareEvents);
}

function listEvents(paper: PaperIndexEntry, days: ChangeDays | undefined): FeedEvent[] {
  const { rows, known } = paper;
  if (rows === undefined || known === undefined) return [];
  const { added, provenance, published, status } = known.record;
  const day = added ?? days?.first ?? provenance?.retrieved ?? published;
  if (day === undefined) return [];
  const changed = later(day, days?.last);
  const notices = paperStatuses.filter((kind) => status?.[kind] !== undefined);
  return [
    { paper, kind: "added", day, changed },
    // A notice may be older than its record: it is news on the day on which the record has it.
    ...notices.map((kind): FeedEvent => {
      const noticed = later(status?.[kind]?.date ?? day, days?.last);
      return { paper, kind, day: noticed, changed: noticed };
    }),
  ];
}

function later(day: string, other = day): string {
  return other > day ? other : day;
}

/** The newest first; on one day what was told of a paper later, then the highest position. */
function compareEvents(a: FeedEvent, b: FeedEvent): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  const [isAddedA, isAddedB] = [a.kind === "added", b.kind === "added"];
  return Number(isAddedA) - Number(isAddedB) || b.paper.position - a.paper.position;
}
