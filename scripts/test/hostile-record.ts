import fc from "fast-check";
import type { Paper } from "../lib/record/schema/paper-record.ts";
import { parseDoi } from "../lib/record/values/doi.ts";
import { hostileLocalizedText, hostileText } from "./hostile-text.ts";

const statement = fc.oneof(
  hostileLocalizedText,
  fc.record(
    {
      text: hostileLocalizedText,
      quote: hostileText,
      basis: fc.constantFrom("abstract" as const, "full-text" as const, "curator" as const),
    },
    { requiredKeys: ["text"] },
  ),
);
const statements = fc.array(statement, { minLength: 1, maxLength: 2 });
const texts = fc.array(hostileText, { minLength: 1, maxLength: 2 });
const abstractText = fc.oneof(
  hostileText,
  fc.array(fc.record({ label: hostileText, text: hostileText }, { requiredKeys: ["text"] }), {
    minLength: 1,
    maxLength: 3,
  }),
);

const record = fc.record(
  {
    position: fc.integer({ min: 1, max: 9999 }),
    title: fc.oneof(
      hostileText,
      fc.record({ en: hostileText, "zh-Hant": hostileText, original: hostileText }),
    ),
    journal: hostileText,
    doi: fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .map((suffix) => `10.5555/${suffix.replace(/[\s\0]/g, "_")}`)
      // As a record has it once it is read: without the punctuation after it.
      .map((doi) => parseDoi(doi) ?? doi)
      .filter((doi) => !/\p{Cs}/u.test(doi)),
    pmid: fc.constant("12345678"),
    authors: fc.array(
      fc.oneof(
        fc.record({ literal: hostileText }),
        fc.record({ family: hostileText, given: hostileText }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
    score: fc.oneof(fc.integer({ min: 0, max: 10 }), hostileText),
    applicationArea: hostileLocalizedText,
    finding: hostileLocalizedText,
    country: hostileLocalizedText,
    roi: hostileLocalizedText,
    abstract: fc.record({ en: abstractText, "zh-Hant": abstractText }, { requiredKeys: [] }),
    keywords: texts,
    pages: hostileText,
    provenance: fc.record({ source: hostileText }),
    cards: fc.record(
      {
        core: fc.record({
          keyFigures: fc.array(
            fc.record(
              { label: hostileLocalizedText, value: hostileText, quote: hostileText },
              { requiredKeys: ["label", "value"] },
            ),
            { minLength: 1, maxLength: 2 },
          ),
          innovation: statement,
        }),
        paraphrase: fc.record({
          purpose: statement,
          contribution: statement,
          features: statements,
        }),
        qa: fc.array(fc.record({ question: hostileLocalizedText, answer: statement }), {
          minLength: 1,
          maxLength: 2,
        }),
        exceptions: fc.record({ limitations: statements, critique: statements }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["position", "title"] },
);

/** A paper with hostile text in every plain-text field that it has. */
export const hostilePaper: fc.Arbitrary<Paper> = record.map((value) => ({
  collection: "invented",
  id: "invented-1",
  record: value,
}));
