import { escapeXml } from "../escape-markup.ts";
import type { LanguageText } from "../record/schema/localized-text.ts";
import { type Feed, type FeedEntry, feedFormats } from "./feed.ts";

/**
 * A feed as Atom; well-formed whatever the records say.
 * @param address where it will be read
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function renderAtom(
  { title, author, locale, home, entries }: Feed,
  address: string,
): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? "1970-01-01T00:00:00Z";
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element("id", address),
    element("title", title),
    element("updated", updated),
    `<author>${element("name", author)}</author>`,
    `<link rel="self" type="${feedFormats.atom.mediaType}" href="${escapeXml(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    ...entries.map(renderEntry),
    "</feed>\n",
  ];
  return lines.join("\n");
}

function renderEntry({ id, address, title, text, published, updated }: FeedEntry): string {
  return [
    "<entry>",
    element("id", id),
    inLanguage("title", title),
    element("published", published),
    element("updated", updated),
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    // The standard wants one that says something, or none.
    ...(text.text === "" ? [] : [inLanguage("summary", text)]),
    "</entry>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function inLanguage(name: string, { text, language }: LanguageText): string {
  return `<${name} xml:lang="${escapeXml(language)}">${escapeXml(text)}</${name}>`;
}

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
