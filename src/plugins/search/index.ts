import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { readPapers, surveyRecords } from "../../../scripts/io/read-records.ts";
import { readSynonyms } from "../../../scripts/io/read-synonyms.ts";
import { locales } from "../../../scripts/lib/locale.ts";
import { pagePath } from "../../../scripts/lib/page/page-path.ts";
import type { Paper } from "../../../scripts/lib/record/schema.ts";
import type { Survey } from "../../../scripts/lib/record/survey.ts";
import { writeIndex } from "./write-index.ts";

/**
 * The search index, written once the site is built: into the default locale's output alone, for one
 * index serves the readers of both.
 */
export function searchPlugin({ siteDir, i18n }: LoadContext): Plugin {
  return {
    name: "paper-search",
    async postBuild({ outDir }) {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      const records = join(siteDir, "records");
      if (!existsSync(records)) return;
      const survey = await surveyRecords(records, { leastSeverity: "error" });
      const source = {
        papers: readShownPapers(siteDir, records, survey),
        collections: survey.collections,
        synonyms: readSynonyms(siteDir).groups,
      };
      await writeIndex(source, join(outDir, "search"));
    },
  };
}

/** The papers that have a page: a result must not lead nowhere. */
async function* readShownPapers(
  siteFolder: string,
  recordsFolder: string,
  survey: Survey,
): AsyncGenerator<Paper> {
  for await (const paper of readPapers(recordsFolder, survey)) {
    const page = join(siteFolder, pagePath(paper.collection, paper.id, locales[0]));
    if (existsSync(page)) yield paper;
  }
}
