import { listDois } from "../../../scripts/lib/record/values/doi.ts";
import { foldWidth } from "../../../scripts/lib/record/values/fold-width.ts";
import { parsePmcid } from "../../../scripts/lib/record/values/pmcid.ts";
import { parsePmid } from "../../../scripts/lib/record/values/pmid.ts";

/** Quotes, brackets and marks that identifiers are copied along with. */
const around = /^[\s"'<([{「『“‘]+|[\s"'>)\]}」』”’.,;:!?。，；：、]+$/g;

/**
 * The terms of the identifiers that a query may be, the likeliest first: a DOI, PMID or PMCID in any of the forms that
 * records may have them in, a whole citation with them, several PMIDs, or what follows the slash of a DOI. None where
 * the query says more than that.
 * @example listIdentifiers("PMID: 123; PMCID: PMC456.") // ["pmid:123", "pmcid:456"]
 */
export function listIdentifiers(query: string): string[] {
  const pmid = parsePmid(query);
  const pmcid = parsePmcid(query);
  const found = [
    ...listDois(query).map(doiTerm),
    ...(pmid === undefined ? [] : [pmidTerm(pmid)]),
    ...(pmcid === undefined ? [] : [pmcidTerm(pmcid)]),
  ];
  const bare = foldWidth(query).replace(around, "");
  // A number is a PMID first of all, but DOIs end in one too, such as 10.2196/67661.
  if (found.length > 0) return /^\d{5,}$/.test(bare) ? [...found, doiSuffixTerm(bare)] : found;
  const parts = bare.split(/[\s,;、，]+/);
  if (parts.length > 1) {
    return parts.every((part) => /^\d{5,8}$/.test(part)) ? parts.map(pmidTerm) : [];
  }
  return /\d/.test(bare) && bare.length >= 5 ? [doiSuffixTerm(bare)] : [];
}

/** The term that a paper with this PMID has in the index. */
export function pmidTerm(number: string): string {
  return `pmid:${number.replace(/^0+/, "")}`;
}

/** The term that a paper with this PMCID has in the index; `PMC` may be missing. */
export function pmcidTerm(number: string): string {
  return `pmcid:${number.replace(/^PMC/i, "")}`;
}

/** The term that a paper with this DOI has in the index. */
export function doiTerm(text: string): string {
  return `doi:${text.toLowerCase()}`;
}

/** The term that a paper whose DOI ends so has in the index: all after the first slash. */
export function doiSuffixTerm(text: string): string {
  return `suffix:${text.toLowerCase()}`;
}
