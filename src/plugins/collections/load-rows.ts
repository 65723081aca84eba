import { readPaperIndex } from "../../../scripts/io/read-paper-index.ts";
import { listRedirects } from "../../../scripts/lib/check/list-redirects.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import type { Collection } from "../../../scripts/lib/record/survey.ts";

/** All collections in the order of the navigation, and a row for each paper that has a page. */
export type LoadedRows = {
  readonly collections: readonly Collection[];
  readonly rows: readonly PaperRow[];
  /** Addresses that led to a paper once, with where it is now. */
  readonly redirects: readonly Redirect[];
};

/** Both without the base path; none leads away from a paper that is there. */
export type Redirect = { readonly from: string; readonly to: string };

/** What `generate` left of a site for a locale; papers without a page in it are left out, for a list must not lead nowhere. */
export function loadRows(siteFolder: string, locale: Locale): LoadedRows {
  const { collections, papers } = readPaperIndex(siteFolder);
  const listed = papers.filter(({ pages }) => pages[locale] !== undefined);
  return {
    collections,
    rows: listed.flatMap(({ rows }) => rows?.[locale] ?? []),
    redirects: Array.from(listRedirects(listed), ([from, to]) => ({
      from: `/papers/${from}/`,
      to: `/papers/${to}/`,
    })),
  };
}
