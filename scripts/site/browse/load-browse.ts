import { buildFolding } from "../../../src/search/folding.ts";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import type { Locale } from "../../lib/locale.ts";
import { listShown } from "../../lib/navigation/paper-index.ts";
import { buildCharacterTable } from "../search/character-table.ts";
import { buildBrowsedPaper } from "./browsed-paper.ts";
import { buildBrowse } from "./build-browse.ts";
import type { BrowseFacet } from "./content.ts";

/** What the papers of a site that have a page in a locale can be browsed by. */
export function loadBrowse(siteFolder: string, locale: Locale): readonly BrowseFacet[] {
  const papers = listShown(readPaperIndex(siteFolder), locale).flatMap(
    (entry) => buildBrowsedPaper(entry) ?? [],
  );
  return buildBrowse(papers, locale, buildFolding(buildCharacterTable()).fold);
}
