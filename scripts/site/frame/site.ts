import type { Locale } from "../../lib/locale.ts";

/** Where a site's pages are and what it is called from outside. */
export type Site = {
  readonly folder: string;
  readonly locale: Locale;
  /** The base path of the locale's site, with `/` at either end. */
  readonly baseUrl: string;
  /** Scheme and host that it is published under. */
  readonly url: string;
  /** Address of the repository's files on its branch, without a final slash. */
  readonly source: string;
  /** Whether records are written on the site itself, at its desk. */
  readonly hasDesk: boolean;
  /** Address where an issue is opened. */
  readonly issues: string;
};
