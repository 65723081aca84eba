import * as z from "zod";
import type { Rule } from "../../rule.ts";
import type { JsonPath } from "../json/json-pointer.ts";
import { isJsonObject } from "../json/json-value.ts";

type Schema = z.core.$ZodType;

/** One thing about a value that its schema doesn't accept. */
export type Problem = {
  /** A key that its object can't have, a value that must be there, one of the wrong type, one of the wrong form. */
  readonly kind: "unknown" | "missing" | "type" | "form";
  /** Of the unknown key, the value, or where the missing value belongs. */
  readonly path: JsonPath;
  readonly value: unknown;
  readonly schema: Schema;
};

/**
 * Every problem of a value, each at the real culprit: where a value may have several forms, those of the form that
 * it comes nearest to. Zod itself gives the problems of the first form whose type fits, or of all forms at once.
 */
export function findProblems(schema: Schema, value: unknown, path: JsonPath = []): Problem[] {
  if (schema instanceof z.ZodOptional) {
    return value === undefined ? [] : findProblems(schema.unwrap(), value, path);
  }
  if (value === undefined) return [{ kind: "missing", path, value, schema }];
  if (schema instanceof z.ZodUnion) return findUnionProblems(schema, value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) => findProblems(schema.element, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject && isJsonObject(value)) {
    return findObjectProblems(schema, value, path);
  }
  if (schema instanceof z.ZodRecord && isJsonObject(value)) {
    return Object.entries(value).flatMap(([key, item]) =>
      findProblems(schema.valueType, item, [...path, key]),
    );
  }
  return findOwnIssues(schema, value)
    .slice(0, 1)
    .map((issue) => ({
      kind: isOfWrongType(issue, value) ? "type" : "form",
      path,
      value,
      schema,
    }));
}

function findUnionProblems(schema: z.ZodUnion, value: unknown, path: JsonPath): Problem[] {
  const ofForms = schema.options.map((option) => findProblems(option, value, path));
  const possible = ofForms
    .filter((problems) => !problems.some((problem) => isMismatchAt(problem, path)))
    .sort((a, b) => distance(a) - distance(b));
  // An empty object is as near to one form as to another: what it may have is said, not one field of it.
  const isEmpty = isJsonObject(value) && Object.keys(value).length === 0;
  const whole = possible.find(([first]) => isEmpty && first?.path.length === path.length);
  const nearest = whole ?? possible[0];
  return nearest ?? [{ kind: "type", path, value, schema }];
}

function findObjectProblems(
  schema: z.ZodObject,
  value: Readonly<Record<string, unknown>>,
  path: JsonPath,
): Problem[] {
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(schema.shape, key))
    .map((key): Problem => ({ kind: "unknown", path: [...path, key], value: value[key], schema }));
  const ofFields = Object.entries(schema.shape).flatMap(([key, field]) =>
    findProblems(field, Object.hasOwn(value, key) ? value[key] : undefined, [...path, key]),
  );
  const problems = [...unknown, ...ofFields];
  if (problems.length > 0 || findOwnIssues(schema, value).length === 0) return problems;
  return [{ kind: "form", path, value, schema }];
}

function findOwnIssues(schema: Schema, value: unknown): readonly z.core.$ZodIssue[] {
  const { error } = z.safeParse(schema, value);
  return error?.issues ?? [];
}

function isOfWrongType(issue: z.core.$ZodIssue, value: unknown): boolean {
  if (issue.code === "invalid_value") return typeof value !== "string";
  return issue.code === "invalid_type" && !(issue.expected === "int" && typeof value === "number");
}

function isMismatchAt({ kind, path }: Problem, of: JsonPath): boolean {
  return kind === "type" && path.length === of.length;
}

/** How far the problems take a value from a form; of two alike, the form whose problems lie deeper is nearer. */
function distance(problems: readonly Problem[]): number {
  return problems.reduce((sum, problem) => sum + cost(problem) - problem.path.length / 100, 0);
}

/** A list or an object instead of a text is another form; a number instead of a text is a slip within one. */
function cost({ kind, value }: Problem): number {
  if (kind === "type") return typeof value === "object" ? 20 : 5;
  return { unknown: 6, form: 4, missing: 2 }[kind];
}

export const unknownKeyRule: Rule = {
  code: "unknown-key",
  severity: "error",
  title: { en: "A field that records don't have", "zh-Hant": "不存在的欄位" },
  why: {
    en: "What it holds would never reach the page.",
    "zh-Hant": "其中的內容不會出現在頁面上。",
  },
  mend: {
    en: "Correct the name, or delete the field.",
    "zh-Hant": "請修正欄位名稱，或刪除此欄位。",
  },
};

export const wrongTypeRule: Rule = {
  code: "wrong-type",
  severity: "error",
  title: { en: "A value of the wrong type", "zh-Hant": "值的型別錯誤" },
  why: {
    en: "The page can't show a value of this type here.",
    "zh-Hant": "頁面無法在此顯示這種型別的值。",
  },
  mend: {
    en: "Write the value in the form expected; the field reference shows an example.",
    "zh-Hant": "請依應有的形式填寫；欄位說明中有範例。",
  },
};

export const wrongFormRule: Rule = {
  code: "wrong-form",
  severity: "error",
  title: { en: "A value of the wrong form", "zh-Hant": "值的格式錯誤" },
  why: {
    en: "Links, citations and the order of pages are built on this value.",
    "zh-Hant": "連結、引文與頁面順序都依此值產生。",
  },
  mend: {
    en: "Correct the value, or delete the field where it isn't required.",
    "zh-Hant": "請修正此值；若非必填欄位，也可以刪除。",
  },
};

export const missingFieldRule: Rule = {
  code: "missing-field",
  severity: "error",
  title: { en: "A required field is missing", "zh-Hant": "缺少必填欄位" },
  why: {
    en: "Without it there is no page, or no right place for it.",
    "zh-Hant": "缺少此欄位便無法產生頁面，或無法決定頁面的位置。",
  },
  mend: { en: "Add the field.", "zh-Hant": "請加上此欄位。" },
};
