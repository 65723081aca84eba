import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseSynonyms, type SynonymCheck, synonymsPath } from "../../lib/check/check-synonyms.ts";
import {
  type AreaCheck,
  checkAreas,
  checkTerms,
  type TermsCheck,
} from "../../lib/check/check-vocabulary.ts";
import { taiwanGlossary } from "../../lib/meaning/terms/glossary.ts";
import { decodeText } from "../../lib/record/json/decode-text.ts";
import { readIfThere } from "../files/read-if-there.ts";
import { areasFile } from "./list-records.ts";

/**
 * The areas of a records folder, with the findings on them; neither where it has no such file.
 * @param file the file as findings name it
 */
export function readAreas(recordsFolder: string, file = areasFile): AreaCheck {
  const bytes = readIfThere(join(recordsFolder, areasFile));
  if (bytes === undefined) return { areas: {}, findings: [] };
  const { text, findings } = decodeText(bytes, { file });
  if (text === undefined) return { areas: {}, findings };
  const checked = checkAreas(text, { file });
  return { areas: checked.areas, findings: [...findings, ...checked.findings] };
}

/** The terms of a records folder, and the hash of the file that has its own. */
type FolderTerms = TermsCheck & { readonly hash: string };

/**
 * The glossary of a records folder, extended by its `_terms.json` where there is one.
 * @param file the path of that file as the reader should see it
 */
export function readTerms(recordsFolder: string, file: string): FolderTerms {
  const bytes = readIfThere(join(recordsFolder, "_terms.json"));
  const none = { terms: [], glossary: taiwanGlossary };
  if (bytes === undefined) return { ...none, findings: [], hash: "" };
  const hash = createHash("sha256").update(bytes).digest("base64url");
  const { text, findings } = decodeText(bytes, { file });
  if (text === undefined) return { ...none, findings, hash };
  const checked = checkTerms(text, { file });
  return { ...checked, findings: [...findings, ...checked.findings], hash };
}

/** The synonyms of a site, with the findings on them; neither where it has no such file. */
export function readSynonyms(siteFolder: string): SynonymCheck {
  const bytes = readIfThere(join(siteFolder, synonymsPath));
  return bytes === undefined ? { groups: [], findings: [] } : parseSynonyms(bytes.toString("utf8"));
}
