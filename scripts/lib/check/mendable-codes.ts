import { encodingRule } from "../record/json/decode-text.ts";
import { jsonSyntaxRule } from "../record/json/parse-json.ts";
import { wrongFormRule, wrongTypeRule } from "../record/validate/field-rules.ts";
import { doiNormalisedRule } from "../record/validate/normalise-identifiers.ts";
import { freeTextHasIdRule } from "./rules/free-text-has-id.ts";
import { languageTagRule } from "./rules/language-tag.ts";
import { markupInTextRule } from "./rules/markup-in-text.ts";
import { titleFinalPeriodRule } from "./rules/title-punctuation.ts";
import { unknownAreaRule } from "./rules/unknown-area.ts";

/** Codes of the findings that `check --fix` and `import` mend without asking. */
export const mendableCodes: ReadonlySet<string> = new Set(
  [
    ...[encodingRule, jsonSyntaxRule, doiNormalisedRule, wrongTypeRule, wrongFormRule],
    ...[
      languageTagRule,
      markupInTextRule,
      titleFinalPeriodRule,
      unknownAreaRule,
      freeTextHasIdRule,
    ],
  ].map(({ code }) => code),
);
