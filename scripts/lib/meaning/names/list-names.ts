import { foldText } from "../figures/fold-text.ts";

const phrase =
  /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9'.*-]{0,40}(?: [A-Za-z0-9][A-Za-z0-9'.*-]{0,40}){0,8}/g;
const notAName =
  /^(?:.|[A-Z][a-z]|[IVX]+|[^A-Z\d]+|[\d.-]+|mmHg|[kmμn]?(?:Hz|Gy|Sv|Pa|L|M)|dL|IU|NTD?|US|VS|Vs)$/;
/** Names that are known only whole: with digits, or numbered or lettered (GPT-4o, MIMIC-III, Top-N). */
const indivisible = /\d|-(?:[IVX]+|[A-Z])$/;

/** Words in Latin letters that follow each other in a text, as written. */
export function listPhrases(text: string): string[][] {
  return (foldText(text).match(phrase) ?? []).map((written) => written.split(" "));
}

/** The names among words, each once, as what another text must have of them: their parts, or the whole. */
export function listNames(words: readonly string[]): string[] {
  const names = words.flatMap((word) => {
    const bare = word.replace(/[.'*-]+$/, "");
    return indivisible.test(bare) ? [bare] : bare.split("-");
  });
  return [...new Set(names)].filter((name) => !notAName.test(name));
}
