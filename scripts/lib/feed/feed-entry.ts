import { words } from "../card/words.ts";
import { type Bilingual, colons, type Locale } from "../locale.ts";
import { paperAddress } from "../navigation/address.ts";
import type { PaperIndexEntry } from "../navigation/paper-index.ts";
import {
  findWorstStatus,
  type PaperStatus,
  paperStatuses,
  statusNames,
} from "../navigation/paper-status.ts";
import { type LanguageText, readText } from "../record/schema/localized-text.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import type { FeedEntry } from "./feed.ts";

/**
 * What a feed says of an event to readers of a locale: the paper's title after its status, and what it found.
 * @param home the whole address of the locale's home page, with a final slash
 */
export function buildFeedEntry(event: FeedEvent, locale: Locale, home: string): FeedEntry {
  const { paper, kind, day, changed } = event;
  const { collection, id, rows, known } = paper;
  const address = home + paperAddress(collection, id).slice(1);
  const finding = readText(known?.record.finding, locale);
  return {
    // Records keep their address for ever.
    id: kind === "added" ? address : `${address}#${kind}`,
    address,
    title: markTitle(rows?.[locale].title ?? { text: id, language: "en" }, event, locale),
    text: {
      text: [...listNotices(known?.record.status, locale), ...(finding ? [finding.text] : [])].join(
        "\n",
      ),
      language: finding?.language ?? locale,
    },
    published: renderTime(day),
    updated: renderTime(changed),
  };
}

const since: Bilingual = { en: "New status – ", "zh-Hant": "狀態變更－" };

/** The title after the status that readers must know first. */
function markTitle(title: LanguageText, { kind, paper }: FeedEvent, locale: Locale): LanguageText {
  const status = kind === "added" ? findWorstStatus(paper.known?.record.status) : kind;
  if (status === undefined) return title;
  const news = kind === "added" ? "" : since[locale];
  return { ...title, text: news + statusNames[status][locale] + colons[locale] + title.text };
}

/** What the journal has said, a line each, with its day where that is known. */
function listNotices(status: PaperRecord["status"], locale: Locale): readonly string[] {
  return paperStatuses.flatMap((kind) => {
    const notice = status?.[kind];
    if (notice === undefined) return [];
    const date = notice.date === undefined ? "" : ` (${notice.date})`;
    return [words[locale].status[kind] + date];
  });
}

/** @example renderTime("2025-08") // "2025-08-01T00:00:00Z" */
function renderTime(day: string): string {
  return `${day}${"-01-01".slice(day.length - 4)}T00:00:00Z`;
}

/** The first and the last day on which a file was changed. */
export type ChangeDays = { readonly first: string; readonly last: string };

/** Something that feeds tell of a paper: that it was added, or what its journal has said of it since. */
type FeedEvent = {
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
