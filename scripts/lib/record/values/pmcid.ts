import { decodePercent } from "./decode-percent.ts";
import { foldWidth } from "./fold-width.ts";

/** A PMCID as a record has it. */
export const pmcidPattern = /^PMC[1-9]\d*$/;

const number = String.raw`([1-9]\d{0,8})(?:\.\d{1,2})?(?!\d)`;
const whole = new RegExp(String.raw`^\W*pmc[\s:#]*${number}\W*$`, "i");
/** Its own form anywhere, its label, or an address of PMC or Europe PMC, where the letters may be missing. */
const within = new RegExp(
  String.raw`(?:\bpmc|\bpmcid(?:\s*[:#])?\s*(?:pmc\s?)?|\bpmc/(?:articles/)?|\bpmc\.ncbi\.nlm\.nih\.gov/articles/)${number}`,
  "i",
);

/**
 * The PMCID in any of the forms in which it is passed around: bare, after `PMCID:`, with its version, in an address of
 * PMC or Europe PMC, or in a whole citation; full-width letters and digits allowed. `undefined` where there is none.
 * @see https://www.ncbi.nlm.nih.gov/pmc/about/public-access-info/
 * @example parsePmcid("https://europepmc.org/article/PMC/1234567.2") // "PMC1234567"
 */
export function parsePmcid(text: string): string | undefined {
  const plain = decodePercent(foldWidth(text));
  const found = (whole.exec(plain) ?? within.exec(plain))?.[1];
  return found === undefined ? undefined : `PMC${found}`;
}
