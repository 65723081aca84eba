import type { Locale } from "../locale.ts";
import type { LanguageText } from "../record/schema/localized-text.ts";

/** A feed of a site's papers in one language; all addresses are whole. */
export type Feed = {
  readonly title: string;
  /** Who speaks. */
  readonly author: string;
  readonly locale: Locale;
  /** The page of the same papers. */
  readonly home: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
};

/** One thing that a feed tells of a paper. */
export type FeedEntry = {
  /** The same for ever, whatever else of the entry changes. */
  readonly id: string;
  readonly address: string;
  readonly title: LanguageText;
  /** A line a statement; empty where there is nothing to say but the title. */
  readonly text: LanguageText;
  /** RFC 3339. */
  readonly published: string;
  readonly updated: string;
};

/** The formats that feeds are written in, with the end of their files' names. */
export const feedFormats = {
  atom: { mediaType: "application/atom+xml", extension: "atom.xml" },
  json: { mediaType: "application/feed+json", extension: "json" },
} as const;
