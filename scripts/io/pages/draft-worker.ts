import type { RecordOrigin } from "../records/read-records.ts";
import { type Draft, draftPages } from "./draft-pages.ts";
import { openDraftPaths } from "./drafts-folder.ts";

/** Asks a process for the drafts of records; both folders are absolute. */
export type DraftMessage = {
  readonly recordsFolder: string;
  readonly siteFolder: string;
  readonly origins: readonly RecordOrigin[];
};

/** The drafts by the hashes of their origins, as if all of their links led somewhere. */
export type DraftedMessage = ReadonlyMap<string, Draft>;

let buildDraftPath: (() => string) | undefined;
let last = Promise.resolve();

async function draft({ recordsFolder, siteFolder, origins }: DraftMessage): Promise<void> {
  buildDraftPath ??= openDraftPaths(siteFolder);
  const places = { recordsFolder, siteFolder, buildDraftPath };
  process.send?.((await draftPages(places, origins, () => true)) satisfies DraftedMessage);
}

// One after another, so that the replies come in the order of the messages. The process that asked
// does itself what fails here, and tells why.
process.on("message", (message: DraftMessage) => {
  last = last.then(() => draft(message)).catch(() => process.exit(1));
});
