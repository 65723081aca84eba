import type { Locale } from "../../lib/locale.ts";

/** What the worker must know of the site that it is published with. */
export type OfflineSite = {
  /** The base path of the whole site, with `/` at either end. */
  readonly base: string;
  readonly shells: readonly Shell[];
};

/** What every page of a language needs beside itself: scripts and styles, whose names change with what is in them. */
export type Shell = {
  readonly locale: Locale;
  /** The path of the language's home page. */
  readonly home: string;
  /** As `findShell` finds it in each page of this version. */
  readonly version: string;
  /** Paths of its files. */
  readonly files: readonly string[];
};

/** Where a reader finds what is kept, without base path. */
export const offlineAddress = "/offline/";

/** The worker's script, which governs whatever is below its folder: the base path. */
export const workerPath = "worker.js";

/** What a language's site says of itself to a device that installs it, below its home page. */
export const manifestPath = "manifest.json";

/** The script that every page at a former address has, which leads on from it. */
export const movedPath = "moved.js";

/** Where the mean bytes of a collection's pages are, by the collection's name, below a language's home page. */
export const pageSizesPath = "data/page-sizes.json";

/** The pages of papers of each collection in bytes on the average, by the collection's name. */
export type PageSizes = Readonly<Record<string, number>>;

const versioned =
  /\/assets\/(?:js\/(?:react|(?:runtime~)?main)|css\/styles)\.([0-9a-f]+)\.(?:js|css)"/g;

/**
 * The version of the shell that a page was made with: the hashes of the files that every page names. `""` for a text
 * that is no page of the site.
 */
export function findShell(html: string): string {
  return [...html.matchAll(versioned)].map(([, hash]) => hash).join("-");
}
