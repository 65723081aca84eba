import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { readOwnShard } from "../../../scripts/io/own-shard.ts";
import { readPaperIndex } from "../../../scripts/io/read-paper-index.ts";
import { readPapers } from "../../../scripts/io/read-papers.ts";
import type { RecordOrigin } from "../../../scripts/io/read-records.ts";
import { readSynonyms } from "../../../scripts/io/read-synonyms.ts";
import { locales } from "../../../scripts/lib/locale.ts";
import type { PaperIndexEntry } from "../../../scripts/lib/navigation/paper-index.ts";
import type { Paper } from "../../../scripts/lib/record/schema.ts";
import { writeIndex } from "./write-index.ts";

/**
 * The search index, written once the site is built: into the default locale's output alone, for one
 * index serves the readers of both; of a site that several machines build, by the first of them.
 */
export function searchPlugin({ siteDir, i18n }: LoadContext): Plugin {
  return {
    name: "paper-search",
    async postBuild({ outDir }) {
      if (i18n.currentLocale !== i18n.defaultLocale || readOwnShard().number !== 1) return;
      const { collections, papers } = readPaperIndex(siteDir);
      const source = {
        papers: readShownPapers(siteDir, papers),
        collections,
        synonyms: readSynonyms(siteDir).groups,
      };
      await writeIndex(source, join(outDir, "search"));
    },
  };
}

/** The papers that have a page: a result must not lead nowhere. */
async function* readShownPapers(
  siteFolder: string,
  papers: readonly PaperIndexEntry[],
): AsyncGenerator<Paper> {
  const origins = papers.flatMap(locateRecord);
  for await (const { paper } of readPapers(siteFolder, origins)) yield paper;
}

function locateRecord({ collection, id, pages, rows, source }: PaperIndexEntry): RecordOrigin[] {
  if (pages[locales[0]] === undefined || rows === undefined || source === undefined) return [];
  const { file: path, line, hash } = source;
  return [{ collection, id, path, line, hash }];
}
