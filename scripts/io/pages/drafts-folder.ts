import { join } from "node:path";

/** Where a site keeps files that will be moved into their places, on the same disk as these. */
export function draftsFolder(site: string): string {
  return join(site, ".cards", "drafts");
}

/** New paths in a site's folder of drafts, which no other process of the machine will use. */
export function openDraftPaths(site: string): () => string {
  let count = 0;
  return () => join(draftsFolder(site), `${process.pid}-${count++}`);
}
