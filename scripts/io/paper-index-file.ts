import { readProgramVersion, repositoryFolder } from "./program-version.ts";

/** The index of a site's papers, by its path in the site. */
export const paperIndexFile = ".cards/papers";

/** The first line of an index that this version of the program understands. */
export function paperIndexKind(): string {
  return readProgramVersion(repositoryFolder, ["scripts/lib/navigation", "scripts/lib/record"]);
}
