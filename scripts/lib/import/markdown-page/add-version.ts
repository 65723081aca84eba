import { isJsonObject } from "../../record/json/json-value.ts";
import type { PageFields } from "./join-fields.ts";

/**
 * The fields with one more line about another version of the work. The page gives a version with a
 * PMID and a DOI a line for each, the PMID first.
 */
export function addVersion(fields: PageFields, version: PageFields): PageFields {
  const versions: readonly unknown[] = Array.isArray(fields.versions) ? fields.versions : [];
  const last = versions.at(-1);
  const isSame =
    isJsonObject(last) &&
    last.relation === version.relation &&
    last.doi === undefined &&
    version.pmid === undefined;
  return {
    ...fields,
    versions: isSame ? [...versions.slice(0, -1), { ...last, ...version }] : [...versions, version],
  };
}
