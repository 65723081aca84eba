import type { Areas } from "../../lib/record/area.ts";
import type { Task } from "../process/worker-pool.ts";
import type { RecordOrigin } from "../records/read-records.ts";
import { type Draft, draftPages } from "./draft-pages.ts";
import { openDraftPaths } from "./drafts-folder.ts";

/** Records whose pages are drafted together; both folders are absolute. */
export type DraftInput = {
  readonly recordsFolder: string;
  readonly siteFolder: string;
  readonly areas: Areas;
  readonly origins: readonly RecordOrigin[];
};

let buildDraftPath: (() => string) | undefined;

/** Drafts the pages of records, as if all of their links led somewhere: the drafts by the hashes of their origins. */
export const task: Task<DraftInput, ReadonlyMap<string, Draft>> = {
  module: import.meta.url,
  run({ recordsFolder, siteFolder, areas, origins }) {
    buildDraftPath ??= openDraftPaths(siteFolder);
    return draftPages({ recordsFolder, siteFolder, areas, buildDraftPath }, origins, () => true);
  },
};
