import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseRecord } from "../record/parse-record.ts";
import { type Documentation, documentationOf } from "../record/schema/documentation.ts";
import { paperRecordSchema } from "../record/schema/paper-record.ts";
import { listForms } from "../record/schema/schema-walk.ts";
import { termsSchema } from "../record/schema/terms-schema.ts";
import { placeholderWords } from "../record/validate/placeholders.ts";
import { renderJsonSchema } from "./render-json-schema.ts";

type Path = readonly (string | number)[];
type Variant = { readonly path: Path; readonly value: unknown };
type Field = { readonly path: Path; readonly schema: z.core.$ZodType; readonly example: unknown };

const validate = new Ajv({ strict: false }).compile(
  JSON.parse(renderJsonSchema(paperRecordSchema)),
);

/** Every field at any depth, each with a good value of what surrounds it. */
function listFields(schema: z.core.$ZodType, path: Path, depth = 0): Field[] {
  if (depth > 6) return [];
  return listForms(schema).flatMap((form): Field[] => {
    if (form instanceof z.ZodArray) return listFields(form.element, [...path, 0], depth + 1);
    if (!(form instanceof z.ZodObject)) return [];
    const shape: Record<string, z.core.$ZodType> = form.shape;
    return Object.entries(shape).flatMap(([key, field]) => [
      { path: [...path, key], schema: field, example: documentationOf(field)?.example },
      ...listFields(field, [...path, key], depth + 1),
    ]);
  });
}

const anything: readonly unknown[] = [
  ...[null, "", " \t", "N/A", " n/a\n", "待查", "未分類", "Not Provided", "TBD", "x", "中", "a\nb"],
  ...[0, 1, -1, 1.5, 11, 9007199254740992, true, false],
  ...[
    [],
    [[]],
    [null],
    [""],
    ["N/A", "x"],
    ["x", "y"],
    ["x", null],
    [0],
    [{}],
    [["x"]],
    [{ a: 1 }],
  ],
  ...[
    {},
    { a: null },
    { en: "x" },
    { en: "" },
    { en: null, "zh-Hant": "中" },
    { "zh-Hant": ["中"] },
  ],
  ...[
    { en: [] },
    { en: "x", fr: "y" },
    { original: "x" },
    { en: "x", original: null },
    { EN: "x" },
  ],
  ...[{ markdown: "x" }, { markdown: null }, { markdown: "x", innovation: "y" }],
  ...[
    { markdown: null, innovation: "y" },
    { text: "x" },
    { text: "x", quote: "y" },
    { text: null },
  ],
  ...[{ text: "x", basis: "no" }, { text: "x", en: null }, { text: "x", en: "y" }, { quote: "x" }],
  ...[{ literal: "x" }, { literal: "" }, { family: "x", literal: null }, { family: 1 }],
  ...[
    [{ literal: "x" }],
    [{ literal: "N/A" }],
    [{ family: "x" }, { literal: "" }],
    [{ family: null }],
  ],
  ...[[{ text: "x" }], [{ label: "x" }], [{ label: null, text: "x" }], [{ text: "待查" }]],
  ...[[{ question: "x", answer: "y" }], [{ question: "x" }], [{ question: "", answer: null }]],
  ...[[{ heading: "x", markdown: "y" }], [{ heading: "x", markdown: [] }]],
  ...[[{ label: "x", value: "y" }], [{ label: "x", value: 1 }], { __proto__: null, b: null }],
  ...["2025", "2025-02", "2025-02-28", "2025-02-29", "2024-02-29", "2025-02-30", "1900-02-29"],
  ...["2000-02-29", "2025-04-31", "2025-13", "2025-1", "25", "2025/08", "2025-00", "0000-02-29"],
  ...["12345678", "123456789", "012", "PMC123", "PMC0", "pmc1", "PMID: 1", "en", "zh-Hant", "e"],
  ...["10.5555/x", "doi:10.5555/x", "DOI: 10.5555/x", "doi 10.5555/x", "10.5555/ x", "10.5555"],
  ...["https://doi.org/10.5555/a%3Cb", "http://dx.doi.org/10.5555/X", "www.doi.org/10.5555/x"],
  ...["https://doi.org/10.5555%2Fx", "https://10.5555/x", "https://example.org/10.5555/x"],
  ...["urn:doi:10.5555/x", "info:doi/10.5555/x", " 10.5555/x ", "10.5555%2Fx", "high", "High"],
  ...["10.5555/x.", "10.5555/.", "(10.5555/x)。", "１０．５５５５／ａ", "doi：10.5555/x", "Ｎ／Ａ"],
  ...["https://doi.org/doi:10.5555/x", "https://doi.org/10.5555/x?a=b#c", "ｄｏｉ:10.5555/x"],
  ...[
    "https://doi.org/10.5555/%E0%A4%A",
    "doi doi 10.5555/x",
    "10.5555/",
    "<10.5555/x>",
    "https://doi.org/10%2E5555/x",
  ],
  ...[["TW"], ["TW", "XX"], ["tw"], "TW", "cohort", "Cohort", "retrospective", "both", "preprint"],
  ...[[{ name: "x" }], [{ id: "x" }], [{ relation: "article" }], [{ relation: "a", pmid: "1" }]],
  ...[[{ relation: "comment", doi: "doi:10.5555/x" }], [{ doi: "10.5555/x" }]],
  ...[[{ code: "x", reason: "y" }], [{ code: "x" }], { date: "2025", by: "x" }, { date: "2025" }],
  ...["0".repeat(64), "F".repeat(64), "0".repeat(63), "who-was-studied", "Who?"],
  ...["article-journal", "journal", "abstract", "full-text", "human", "mixed", "pubmed/pubmed-1"],
];

/** A record that has a value at a path, with what its surroundings need. */
function recordWith({ path, value }: Variant): unknown {
  const [first = "", ...rest] = path;
  return { position: 1, title: "A title", [first]: nest(rest, value, first) };
}

function nest(path: Path, value: unknown, parent: string | number): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = nest(rest, value, step === 0 ? parent : step);
  if (step === 0) return [inner];
  return { ...(beside[`${parent}.${step}`] ?? beside[step]), [step]: inner };
}

/** What an object needs beside a key, for the value of the key to decide whether it is right. */
const beside: Readonly<Record<string, object>> = {
  question: { answer: "y" },
  answer: { question: "x" },
  heading: { markdown: "y" },
  value: { label: "x" },
  quote: { text: "x" },
  basis: { text: "x" },
  original: { en: "x" },
  label: { text: "x" },
  suffix: { family: "x" },
  "dropping-particle": { family: "x" },
  "non-dropping-particle": { family: "x" },
  "comma-suffix": { family: "x" },
  "static-ordering": { family: "x" },
  "parse-names": { family: "x" },
  "keyFigures.label": { value: "y" },
  "keyFigures.quote": { label: "x", value: "y" },
  "extraSections.markdown": { heading: "x" },
  "accepted.code": { reason: "y" },
  "accepted.pointer": { code: "x", reason: "y" },
  reason: { code: "x" },
  "funding.id": { name: "x" },
  "versions.pmid": { relation: "preprint" },
  "versions.doi": { relation: "preprint" },
  "verified.date": { by: "x" },
  by: { date: "2025" },
  "qa.id": { question: "x", answer: "y" },
};

const fields = listFields(paperRecordSchema, []);
/** One field of each form: fields of which the same is expected are built from the same schema. */
const differentFields = new Map(
  fields.map((field) => {
    const isOptional = field.schema instanceof z.ZodOptional;
    return [JSON.stringify([isOptional, documentationOf(field.schema)?.expects]), field];
  }),
);
const variants: readonly Variant[] = [...differentFields.values()].flatMap(({ path, example }) =>
  [example, ...anything].map((value) => ({ path, value })),
);

function hasError(record: unknown): boolean {
  return parseRecord(JSON.stringify(record), { file: "x.json" }).findings.some(
    ({ severity }) => severity === "error",
  );
}

describe("the JSON Schema of a record", () => {
  it("accepts what check has no error for, and nothing else, in thousands of variants", () => {
    const wrong = variants
      .map((variant) => recordWith(variant))
      .filter((record) => validate(record) === hasError(record))
      .map((record) => JSON.stringify(record));
    expect([...new Set(wrong)]).toEqual([]);
    expect(variants.length).toBeGreaterThan(3000);
  });

  it("accepts every word that stands for nothing, in capitals or small letters", () => {
    for (const word of placeholderWords) {
      const address = `https://doi.org/${word}`;
      for (const value of [word, word.toUpperCase(), ` ${word} `, address, ` ${address}/ `]) {
        expect(validate(recordWith({ path: ["pmid"], value })), value).toBe(true);
        expect(validate(recordWith({ path: ["title"], value })), value).toBe(false);
        expect(hasError(recordWith({ path: ["pmid"], value })), value).toBe(false);
        expect(hasError(recordWith({ path: ["title"], value })), value).toBe(true);
      }
    }
  });

  /** The guide lists these as what an editor can't know. */
  it.each([
    ["a DOI whose address has a blank in escapes", ["doi"], "https://doi.org/10.5555/a%20b", true],
    ["the character U+0000", ["journal"], "a\0b", true],
    ["half a character", ["journal"], "a\ud800b", true],
  ])("differs from check for %s alone", (_, path, value, isValid) => {
    const record = recordWith({ path, value });
    expect(validate(record)).toBe(isValid);
    expect(hasError(record)).toBe(isValid);
  });

  it("describes every field at any depth in both languages, with a right example", () => {
    for (const { path, schema } of fields) {
      const documentation: Documentation | undefined = documentationOf(schema);
      expect(documentation?.means["zh-Hant"], path.join(".")).toMatch(/\p{Script=Han}/u);
      expect(documentation?.means.en, path.join(".")).toMatch(/^[A-Z]/);
      const record = recordWith({ path, value: documentation?.example });
      expect(validate(record), JSON.stringify(record)).toBe(true);
    }
  });

  it("says what is expected wherever it has a pattern", () => {
    const json: unknown = JSON.parse(renderJsonSchema(paperRecordSchema));
    expect(patternsWithoutMessage(json)).toEqual([]);
  });
});

function patternsWithoutMessage(json: unknown): unknown[] {
  if (typeof json !== "object" || json === null) return [];
  const own = "pattern" in json && !("patternErrorMessage" in json);
  return [...(own ? [json] : []), ...Object.values(json).flatMap(patternsWithoutMessage)];
}

it("accepts a list of terms, and no field that terms don't have", () => {
  const accepts = new Ajv({ strict: false }).compile(JSON.parse(renderJsonSchema(termsSchema)));
  const term = { wanted: "病歷", forbidden: ["病历"], except: ["病歷號"] };
  expect(accepts([term])).toBe(true);
  expect(accepts([])).toBe(true);
  expect(accepts([{ ...term, want: "病歷" }])).toBe(false);
  expect(accepts([{ forbidden: ["病历"] }])).toBe(false);
  expect(accepts(term)).toBe(false);
});
