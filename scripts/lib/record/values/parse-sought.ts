import { listDois, parseDoi } from "./doi.ts";
import { parsePmcid } from "./pmcid.ts";
import { parsePmid } from "./pmid.ts";

/** What a paper is looked up by, the first that there is; none where there is nothing. */
export type SoughtPaper = {
  readonly pmid?: string | undefined;
  readonly doi?: string | undefined;
  readonly pmcid?: string | undefined;
  readonly title?: string | undefined;
  /** A citation in words, for which a paper has to be found whose title is in it. */
  readonly citation?: string | undefined;
};

/**
 * What a person names a paper by: a PMID, DOI or PMCID in any form, an address with one in it, or a citation.
 * @example parseSought("https://pubmed.ncbi.nlm.nih.gov/40961357/") // { pmid: "40961357" }
 */
export function parseSought(text: string): SoughtPaper {
  const bare = parseDoi(text);
  if (bare !== undefined) return { doi: bare };
  const pmid = parsePmid(text);
  if (pmid !== undefined) return { pmid };
  const pmcid = parsePmcid(text);
  if (pmcid !== undefined) return { pmcid };
  const [doi] = listDois(text);
  return doi === undefined ? { citation: text } : { doi };
}
