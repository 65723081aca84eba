import * as z from "zod";
import type { Finding, Place } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { revealValue, spaceAfterHan } from "../../reveal.ts";
import { buildFinding, mostFindings, type Rule } from "../../rule.ts";
import type { JsonPath } from "../json/json-pointer.ts";
import { documentationAt, knownKeys, listForms } from "../schema/schema-walk.ts";
import { closestName } from "../values/closest-name.ts";
import {
  findProblems,
  missingFieldRule,
  type Problem,
  unknownKeyRule,
  wrongFormRule,
  wrongTypeRule,
} from "./find-problems.ts";
import { describeMend, mendValue } from "./mend-value.ts";

/** A value that the schema accepts, or one error for each thing that it doesn't. */
type Validation<Data> =
  | { readonly data: Data; readonly errors: readonly [] }
  | { readonly data?: undefined; readonly errors: readonly FieldError[] };

/** An error and the path of the value that it is about (for a missing field, of its object). */
type FieldError = {
  readonly path: JsonPath;
  readonly describe: (place: Place) => Finding;
};

/** Holds a JSON value against a schema; every error says what was received and what is expected. */
export function validateValue<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Validation<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, errors: [] };
  const problems = findProblems(schema, value).slice(0, mostFindings);
  return { errors: problems.map((problem) => explain(schema, problem)) };
}

/** The error that a field is none of its object's, with the name that was probably meant. */
export function explainUnknownKey(schema: z.ZodType, path: JsonPath): FieldError {
  const key = String(path.at(-1));
  const keys = knownKeys(schema, path.slice(0, -1));
  if (keys.includes(key)) return explainExcludedKey(path);
  const closest = closestName(key, keys);
  const received = revealValue(key);
  const message =
    closest === undefined
      ? {
          en: `Received the unknown field ${received}; expected one of ${keys.join(", ")}.`,
          "zh-Hant": `收到未知的欄位 ${received}；應為 ${keys.join("、")} 之一。`,
        }
      : {
          en: `Received the unknown field ${received}; did you mean "${closest}"?`,
          "zh-Hant": `收到未知的欄位 ${received}；您是指 "${closest}" 嗎？`,
        };
  const mend = closest === undefined ? unknownKeyRule.mend : describeRenaming(closest);
  return { path, describe: (place) => buildFinding(unknownKeyRule, place, message, mend) };
}

/** The error that a field has no place beside the others of its object, as `markdown` beside `critique`. */
function explainExcludedKey(path: JsonPath): FieldError {
  const received = revealValue(path.at(-1));
  const message = {
    en: `Received the field ${received} together with a field that excludes it.`,
    "zh-Hant": `欄位 ${received} 不能與同一物件中的其他欄位並用。`,
  };
  const mend = {
    en: "Keep one of the two forms that the field reference shows.",
    "zh-Hant": "請依欄位說明擇一使用。",
  };
  return { path, describe: (place) => buildFinding(unknownKeyRule, place, message, mend) };
}

function describeRenaming(name: string): Bilingual {
  return {
    en: `Rename it to "${name}", or delete the field.`,
    "zh-Hant": `請改為 "${name}"，或刪除此欄位。`,
  };
}

function explain(schema: z.ZodType, problem: Problem): FieldError {
  const { kind, path, value } = problem;
  if (kind === "unknown") return explainUnknownKey(schema, path);
  const expected = documentationAt(schema, path)?.expects ?? describeSchema(problem.schema);
  if (kind === "missing") return explainMissing(path, expected);
  if (kind === "form" && problem.schema instanceof z.ZodEnum) {
    return explainUnknownValue(problem, problem.schema, expected);
  }
  const rule = kind === "type" ? wrongTypeRule : wrongFormRule;
  const received = describeReceived(value);
  const message = {
    en: `Received ${received.en}; expected ${expected.en}.`,
    "zh-Hant": `收到${spaceAfterHan(received["zh-Hant"])}；應為${spaceAfterHan(expected["zh-Hant"])}。`,
  };
  const mended = mendValue(problem);
  const mend = mended === undefined ? rule.mend : describeMend(mended);
  return { path, describe: (place) => buildFinding(rule, place, message, mend) };
}

/** The error that a value is none of those that its field can have, with the one that was probably meant. */
function explainUnknownValue(problem: Problem, schema: z.ZodEnum, expected: Bilingual): FieldError {
  const { path, value } = problem;
  const names = schema.options.map(String);
  const mended = mendValue(problem);
  const closest = mended ?? closestName(String(value), names);
  const received = revealValue(value);
  const message =
    closest === undefined
      ? {
          en: `Received ${received}; expected ${expected.en}.`,
          "zh-Hant": `收到 ${received}；應為${spaceAfterHan(expected["zh-Hant"])}。`,
        }
      : {
          en: `Received ${received}; did you mean "${closest}"?`,
          "zh-Hant": `收到 ${received}；您是否要寫 "${closest}"？`,
        };
  const mend = mended === undefined ? describeChoice(names) : describeMend(mended);
  return { path, describe: (place) => buildFinding(valueNotInListRule, place, message, mend) };
}

/** More names than these nobody reads in a message. */
const mostNames = 50;

function describeChoice(names: readonly string[]): Bilingual {
  if (names.length > mostNames) return wrongFormRule.mend;
  const list = names.map(revealValue);
  return {
    en: `Write one of ${list.join(", ")}, or delete the field where it isn't required.`,
    "zh-Hant": `請寫 ${list.join("、")} 之一；若非必填欄位，也可以刪除。`,
  };
}

/** A wrong form whose reason is another: the value is one of a list. */
const valueNotInListRule: Rule = {
  ...wrongFormRule,
  why: {
    en: "This field has a fixed list of values; the site knows no label for any other.",
    "zh-Hant": "此欄位的值只能取自固定清單；其他值在網站上沒有對應的名稱。",
  },
};

function explainMissing(path: JsonPath, expected: Bilingual): FieldError {
  const field = revealValue(path.at(-1));
  const message = {
    en: `The required field ${field} is missing; expected ${expected.en}.`,
    "zh-Hant": `缺少必填欄位 ${field}；應為${spaceAfterHan(expected["zh-Hant"])}。`,
  };
  return {
    path: path.slice(0, -1),
    describe: (place) => buildFinding(missingFieldRule, place, message),
  };
}

function describeReceived(value: unknown): Bilingual {
  const shown = revealValue(value);
  if (typeof value === "number") return { en: `the number ${shown}`, "zh-Hant": `數字 ${shown}` };
  if (Array.isArray(value)) return { en: `the list ${shown}`, "zh-Hant": `清單 ${shown}` };
  if (typeof value !== "object") return { en: shown, "zh-Hant": shown };
  return { en: `the object ${shown}`, "zh-Hant": `物件 ${shown}` };
}

/** The types that a schema accepts, as a noun phrase: what is expected of a value without documentation. */
function describeSchema(schema: z.core.$ZodType): Bilingual {
  const forms = listForms(schema).map(describeForm);
  const unique = [...new Map(forms.map((form) => [form.en, form])).values()];
  return {
    en: unique.map((form) => form.en).join(" or "),
    "zh-Hant": unique.map((form) => form["zh-Hant"]).join("或"),
  };
}

function describeForm(schema: z.core.$ZodType): Bilingual {
  if (schema instanceof z.ZodEnum) {
    const values = schema.options.map(revealValue);
    return { en: values.join(" or "), "zh-Hant": values.join(" 或 ") };
  }
  if (schema instanceof z.ZodString && schema.def.checks?.length) {
    return { en: "a string of the right form", "zh-Hant": "格式正確的字串" };
  }
  return typeNames[schema._zod.def.type] ?? { en: "another value", "zh-Hant": "其他的值" };
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { en: "a string", "zh-Hant": "字串" },
  number: { en: "a number", "zh-Hant": "數字" },
  boolean: { en: "true or false", "zh-Hant": "true 或 false" },
  array: { en: "a list", "zh-Hant": "清單" },
  object: { en: "an object", "zh-Hant": "物件" },
};
