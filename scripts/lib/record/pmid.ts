import { pmidPattern } from "./schema.ts";

const address =
  /^(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\//i;
const label = /^(?:pmid|pubmed(?: id)?)\s*:?\s*/i;

/**
 * The PMID in any of the forms in which it is passed around: bare, after `PMID:` or in PubMed's address, blanks in it
 * and full-width digits allowed. `undefined` where there is none.
 * @example parsePmid("PMID: 40961357") // "40961357"
 */
export function parsePmid(text: string): string | undefined {
  const plain = text.normalize("NFKC").trim();
  const bare = address.test(plain)
    ? plain.replace(address, "").replace(/[/?#].*$/, "")
    : plain.replace(label, "").replace(/\s+/g, "");
  return pmidPattern.test(bare) ? bare : undefined;
}
