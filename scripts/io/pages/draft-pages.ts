import { lstatSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { completeRecord } from "../../lib/card/complete-record.ts";
import type { IsReachable } from "../../lib/check/rules/link-target.ts";
import type { Locale } from "../../lib/locale.ts";
import { pagePath } from "../../lib/page/page-path.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { namingPath } from "../files/disk-error.ts";
import type { Task } from "../process/worker-pool.ts";
import { type RecordOrigin, readPapers } from "../records/read-papers.ts";
import { openDraftPaths } from "./drafts-folder.ts";
import { hashPage, readPageHash } from "./read-existing-pages.ts";
import type { KeptPages } from "./record-cache.ts";

/** Where records are read, where their pages belong, and where drafts are kept meanwhile. */
export type DraftPlaces = {
  readonly recordsFolder: string;
  readonly siteFolder: string;
  readonly areas: Areas;
  /** A new path for a file that will be moved into its place, on the same disk as the pages. */
  readonly buildDraftPath: () => string;
};

/** Both pages of a record as they should be. */
export type Draft = {
  readonly pages: KeptPages;
  /** The files that hold them, but for a page that stands in its place already. */
  readonly files: Partial<Readonly<Record<Locale, string>>>;
};

/**
 * Renders both pages of records, which must be without an error, and writes those that the site
 * doesn't have; a record that changed meanwhile is left out.
 * @returns the drafts by the hashes of their origins
 */
export async function draftPages(
  places: DraftPlaces,
  origins: readonly RecordOrigin[],
  isReachable: IsReachable,
): Promise<ReadonlyMap<string, Draft>> {
  const drafts = new Map<string, Draft>();
  for await (const { paper, origin } of readPapers(places.recordsFolder, origins)) {
    const record = completeRecord(paper.record, places.areas);
    drafts.set(origin.hash, draftPaper({ ...paper, record }, places, isReachable));
  }
  return drafts;
}

let buildDraftPath: (() => string) | undefined;

/** The same for other processes, as if all links led somewhere; both folders are absolute. */
export const task: Task<
  Omit<DraftPlaces, "buildDraftPath"> & { readonly origins: readonly RecordOrigin[] },
  ReadonlyMap<string, Draft>
> = {
  module: import.meta.url,
  run({ origins, ...places }) {
    buildDraftPath ??= openDraftPaths(places.siteFolder);
    return draftPages({ ...places, buildDraftPath }, origins, () => true);
  },
};

function draftPaper(
  paper: Paper,
  { siteFolder, buildDraftPath }: DraftPlaces,
  isReachable: IsReachable,
): Draft {
  const { collection, id } = paper;
  const asked: KeptPages["asked"][number][] = [];
  const files: Partial<Record<Locale, string>> = {};
  const draft = (locale: Locale): string => {
    const text = renderPage(paper, locale, (target) => {
      const answer = isReachable(target, { collection, id, locale });
      asked.push([target, locale, answer]);
      return answer;
    });
    const hash = hashPage(text);
    const place = join(siteFolder, pagePath(collection, id, locale));
    if (isThere(place, hash)) return hash;
    const file = buildDraftPath();
    // Writing many small files in the background takes twice the processor's time.
    namingPath(place, () => writeFileSync(file, text));
    files[locale] = file;
    return hash;
  };
  return { pages: { hashes: { "zh-Hant": draft("zh-Hant"), en: draft("en") }, asked }, files };
}

function isThere(place: string, hash: string): boolean {
  const isFile = lstatSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile && readPageHash(place) === hash;
}
