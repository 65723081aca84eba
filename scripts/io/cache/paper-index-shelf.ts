import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { findJson } from "./find-json.ts";
import { readProgramVersion } from "./program-version.ts";
import { openShelf, type Shelf } from "./shelf.ts";

/** The index of a site's papers, by its path in the site. */
export const paperIndexFile = ".cards/cache/papers";

/** Under this key lies what the collections and areas are; the other keys are `<collection>/<id>`. */
export const collectionsKey = "collections";

/** Opens the shelf with the index that this version of the program understands. */
export function openPaperIndexShelf(siteFolder: string): Shelf {
  const version = readProgramVersion("scripts/lib/navigation/paper-summary.ts");
  return openShelf(siteFolder, "papers", version);
}

/** What the index has of a paper, as `<collection>/<id>`, without its rows; `undefined` where it has nothing. */
export function findPaperEntry(shelf: Shelf, name: string): PaperIndexEntry | undefined {
  return findJson(shelf, name);
}
