import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Feed, feedFormats } from "../../lib/feed/feed.ts";
import { buildFeedEntry, type ChangeDays, listFeedEvents } from "../../lib/feed/feed-entry.ts";
import { listFeeds } from "../../lib/feed/list-feeds.ts";
import { renderAtom, renderJsonFeed } from "../../lib/feed/render-feeds.ts";
import { colons } from "../../lib/locale.ts";
import { listShown, type PaperIndex } from "../../lib/navigation/paper-index.ts";
import type { BuiltLocale, BuiltSite } from "./read-built-site.ts";

/** What a feed holds at most: whoever asks less often than this much happens has the site itself. */
const mostEntries = 50;

const renderers = { atom: renderAtom, json: renderJsonFeed } as const;

/**
 * Writes each language's feeds, of all that `listFeeds` names, in both formats. The same records and history give the
 * same bytes.
 * @param target where they go
 * @param days the days of the records' files, by their path in the repository
 */
export function writeFeeds(
  site: BuiltSite,
  target: string,
  index: PaperIndex,
  days: ReadonlyMap<string, ChangeDays>,
): void {
  for (const language of site.locales) {
    for (const { path, feed } of buildFeeds(language, index, days)) {
      for (const format of ["atom", "json"] as const) {
        const file = `${path}.${feedFormats[format].extension}`;
        const place = join(target, language.folder, file);
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, renderers[format](feed, language.home + file));
      }
    }
  }
}

function buildFeeds(
  { locale, name: siteName, home }: BuiltLocale,
  index: PaperIndex,
  days: ReadonlyMap<string, ChangeDays>,
): readonly { readonly path: string; readonly feed: Feed }[] {
  const events = listFeedEvents(listShown(index, locale), ({ source }) =>
    source === undefined ? undefined : days.get(source.file),
  );
  return listFeeds(index, locale).map(({ path, name, page, has }) => ({
    path,
    feed: {
      title: name === undefined ? siteName : siteName + colons[locale] + name,
      author: siteName,
      locale,
      home: home + page.slice(1),
      entries: events
        .filter(({ paper }) => has(paper))
        .slice(0, mostEntries)
        .map((event) => buildFeedEntry(event, locale, home)),
    },
  }));
}
