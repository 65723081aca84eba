import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSynonyms, type SynonymCheck, synonymsPath } from "../../lib/check/check-synonyms.ts";
import { isDiskError } from "../files/disk-error.ts";

/** The synonyms of a site, with the findings on them; neither where it has no such file. */
export function readSynonyms(siteFolder: string): SynonymCheck {
  try {
    return parseSynonyms(readFileSync(join(siteFolder, synonymsPath), "utf8"));
  } catch (error) {
    if (isDiskError(error, "ENOENT")) return { groups: [], findings: [] };
    throw error;
  }
}
