import type { Finding, Place, Severity } from "./finding.ts";
import type { Bilingual } from "./locale.ts";

/** One thing that is looked for in records, as the guide explains it. */
export type Rule = {
  /** Stable kebab-case name. */
  readonly code: string;
  readonly severity: Severity;
  /** What is found, as a short phrase. */
  readonly title: Bilingual;
  /** Why it matters to a reader of the site, in one sentence. */
  readonly why: Bilingual;
  /** How to mend it, in one sentence. */
  readonly mend: Bilingual;
};

/** Most findings of one kind that a record gives: nobody reads more of them, and a hostile file has millions. */
export const mostFindings = 1000;

/**
 * The finding of `rule` at `place`; its hint says why and how to mend it.
 * @param mend the exact value or command, where it is known better than by the rule
 */
export function buildFinding(
  rule: Rule,
  place: Place,
  message: Bilingual,
  mend: Bilingual = rule.mend,
): Finding {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    pointer: place.pointer,
    severity: rule.severity,
    code: rule.code,
    message,
    hint: {
      "zh-Hant": `${rule.why["zh-Hant"]}${mend["zh-Hant"]}`,
      en: `${rule.why.en} ${mend.en}`,
    },
  };
}
