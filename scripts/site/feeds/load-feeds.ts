import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { listFeeds } from "../../lib/feed/list-feeds.ts";
import type { Locale } from "../../lib/locale.ts";
import type { ListedFeed } from "./content.ts";

/** The feeds of a site in one locale, in the order of their page. */
export function loadFeeds(siteFolder: string, locale: Locale): readonly ListedFeed[] {
  return listFeeds(readPaperIndex(siteFolder), locale).map(({ has: _, ...listed }) => listed);
}
