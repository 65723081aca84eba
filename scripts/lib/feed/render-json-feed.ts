import type { Feed, FeedEntry } from "./feed.ts";

/**
 * A feed as JSON Feed 1.1.
 * @param address where it will be read
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function renderJsonFeed(
  { title, author, locale, home, entries }: Feed,
  address: string,
): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: address,
    language: locale,
    authors: [{ name: author }],
    items: entries.map(buildItem),
  };
  return `${JSON.stringify(feed)}\n`;
}

function buildItem({ id, address, title, text, published, updated }: FeedEntry) {
  return {
    id,
    url: address,
    title: title.text,
    content_text: text.text,
    language: text.language,
    date_published: published,
    date_modified: updated,
  };
}
