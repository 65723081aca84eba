import type { Shard } from "../lib/site/shard.ts";
import { printCollections } from "./collections/print-collections.ts";
import { readFrames } from "./frame/frame.ts";
import { printPapers } from "./papers/print-papers.ts";

/**
 * Prints all pages of papers, collections and ranges, and those that former addresses lead on from,
 * into the site that Docusaurus built last.
 * @param shard the part of them to print
 * @param isKept whether the site has the pages of the last build still: such as have not changed
 *   are left as they are
 */
export async function printSite(siteFolder: string, shard: Shard, isKept: boolean): Promise<void> {
  const frames = readFrames(siteFolder);
  for (const frame of frames) await printCollections(frame, shard);
  await printPapers(siteFolder, frames, shard, isKept);
}
