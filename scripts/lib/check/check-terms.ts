import type { Finding } from "../finding.ts";
import { buildGlossary, type Glossary, taiwanTerms } from "../meaning/terms/glossary.ts";
import type { RecordSource } from "../record/json/record-source.ts";
import { parseDocument } from "../record/parse-document.ts";
import { termsSchema } from "../record/schema/terms-schema.ts";

/** A glossary, and what was found in the `_terms.json` that extends it. */
export type TermsCheck = { readonly glossary: Glossary; readonly findings: readonly Finding[] };

/** The words that are not used in Taiwan, as far as the program knows. */
export const taiwanGlossary: Glossary = buildGlossary(taiwanTerms);

/** The glossary with the terms of a `_terms.json`; without any of them where the text has an error. */
export function checkTerms(text: string, source: RecordSource): TermsCheck {
  const { data = [], findings } = parseDocument(text, source, termsSchema);
  return {
    glossary: data.length === 0 ? taiwanGlossary : buildGlossary([...taiwanTerms, ...data]),
    findings,
  };
}
