import { words } from "../card/words.ts";
import { type Bilingual, colons, type Locale } from "../locale.ts";
import { paperAddress } from "../navigation/address.ts";
import { findWorstStatus, paperStatuses, statusNames } from "../navigation/paper-status.ts";
import { type LanguageText, readText } from "../record/schema/localized-text.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import type { FeedEntry } from "./feed.ts";
import type { FeedEvent } from "./feed-events.ts";

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
