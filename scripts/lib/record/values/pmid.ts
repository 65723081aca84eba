import { decodePercent } from "./decode-percent.ts";
import { foldWidth } from "./fold-width.ts";

/** A PMID as a record has it. */
export const pmidPattern = /^[1-9]\d{0,7}$/;

const label = String.raw`\b(?:pmid|pubmed(?:\s?id)?|uid)(?:\s*[:#])?\s*`;
const number = String.raw`([1-9]\d{0,7})(?:\.\d{1,2})?(?!\d)`;
const whole = new RegExp(String.raw`^(?:${label})?${number}(?:\s*\[(?:pmid|uid)\])?$`, "i");
/** PubMed's, Europe PMC's and others' addresses of a paper, of today and of earlier years. */
const address = new RegExp(
  String.raw`(?:pubmed(?:\.ncbi\.nlm\.nih\.gov|\.gov)?[/:]|\b(?:article|abstract)/med/|\bpmid/|(?:term|uids?|ext_id)[=:]\(?(?:(?:pmid|ext_id):\+?)?)${number}`,
  "i",
);
const labelled = new RegExp(label + number, "i");
/** Quotes, brackets and marks that a number is copied along with. */
const around = /^[\s"'<([{「『“‘]+|[\s"'>)}」』”’.,;:!?。，；：、]+$/g;

/**
 * The PMID in any of the forms in which it is passed around: bare, after `PMID:`, with its version, in an address of
 * PubMed, PMC or Europe PMC, or in a whole citation; full-width digits allowed. `undefined` where there is none.
 * @see https://pubmed.ncbi.nlm.nih.gov/help/#pmid
 * @example parsePmid("Journal. 2025;1:2. PMID: 40961357; PMCID: PMC1.") // "40961357"
 */
export function parsePmid(text: string): string | undefined {
  const plain = decodePercent(foldWidth(text)).replace(around, "");
  const joined = plain.replace(/^(\D{4,})([\d\s]+)$/, (_, words: string, digits: string) => {
    return words + digits.replace(/\s/g, "");
  });
  return (whole.exec(joined) ?? address.exec(plain) ?? labelled.exec(plain))?.[1];
}
