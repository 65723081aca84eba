import type { Finding } from "../finding.ts";
import { buildGlossary, type Glossary, taiwanTerms } from "../meaning/terms/glossary.ts";
import type { Term } from "../meaning/terms/term.ts";
import type { RecordSource } from "../record/json/record-source.ts";
import { parseDocument } from "../record/parse-document.ts";
import { termsSchema } from "../record/schema/terms-schema.ts";

/** The terms of a `_terms.json`, the glossary that they extend, and what was found in the file. */
export type TermsCheck = {
  readonly terms: readonly Term[];
  readonly glossary: Glossary;
  readonly findings: readonly Finding[];
};

/** The words that are not used in Taiwan, as far as the program knows. */
export const taiwanGlossary: Glossary = buildGlossary(taiwanTerms);

/** The terms of a `_terms.json`; none of them where the text has an error. */
export function checkTerms(text: string, source: RecordSource): TermsCheck {
  const { data: terms = [], findings } = parseDocument(text, source, termsSchema);
  return { terms, glossary: extendGlossary(terms), findings };
}

/** What the program knows, and before it the terms of a `_terms.json`. */
export function extendGlossary(terms: readonly Term[]): Glossary {
  return terms.length === 0 ? taiwanGlossary : buildGlossary([...taiwanTerms, ...terms]);
}
