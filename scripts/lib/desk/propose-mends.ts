import type { RecordContext } from "../check/check-record.ts";
import { mendableCodes, mendRecord } from "../check/mend-record.ts";
import { acceptsNothingRule } from "../check/rules/accepts-nothing.ts";
import { defaultSentenceRule } from "../check/rules/default-text.ts";
import { figureNotInSourceRule, quoteNotInAbstractRule } from "../check/rules/evidence.ts";
import { freeTextHasIdRule, proposeIds } from "../check/rules/free-text-has-id.ts";
import { removeStray } from "../check/rules/stray-text.ts";
import { termNotUsedHereRule } from "../check/rules/terms.ts";
import type { Finding } from "../finding.ts";
import type { Bilingual } from "../locale.ts";
import { findTerms, type Glossary } from "../meaning/terms/glossary.ts";
import { type JsonPath, parsePath } from "../record/json/json-pointer.ts";
import { isJson, isJsonObject, valueAt } from "../record/json/json-value.ts";
import { parseRecord } from "../record/parse-record.ts";
import type { Areas } from "../record/schema/area.ts";
import { paperRecordSchema } from "../record/schema/paper-record.ts";
import { knownKeys } from "../record/schema/schema-walk.ts";
import { unknownKeyRule } from "../record/validate/find-problems.ts";
import { closestName } from "../record/values/closest-name.ts";
import { revealValue } from "../reveal.ts";
import { listEdits, type Mend, type RecordEdit } from "./list-edits.ts";

/** The site's areas and terms. */
type Vocabularies = Pick<RecordContext, "areas" | "glossary">;

/** What a mend of a finding is made of. */
type Sought = {
  readonly finding: Finding;
  readonly path: JsonPath;
  /** What the finding is at. */
  readonly value: unknown;
  readonly record: unknown;
  readonly text: string;
} & Vocabularies;

/** What each of these codes takes; a finding of any other one only a person can mend. */
const proposals: Readonly<Record<string, (sought: Sought) => readonly Mend[]>> = {
  [termNotUsedHereRule.code]: ({ path, value, glossary }) =>
    setTo(path, replaceTerms(value, glossary)),
  [unknownKeyRule.code]: ({ path, value, record }) => [
    ...renameKey(path, value, record),
    remove(path),
  ],
  [defaultSentenceRule.code]: ({ path }) => [remove(path)],
  [acceptsNothingRule.code]: ({ path }) => [remove(path)],
  [quoteNotInAbstractRule.code]: ({ path }) => [remove(path), restOnFullText(path.slice(0, -1))],
  [figureNotInSourceRule.code]: ({ path, record }) => {
    const statement = findStatement(path, record);
    return statement ? [restOnFullText(statement)] : [];
  },
  [freeTextHasIdRule.code]: proposeId,
};

/**
 * The ways to mend each finding of a record's text that need no more than a press, by the finding: first what
 * `check --fix` would write, then what the finding's hint names. Findings that only a person can mend have none.
 * @param text without duplicate keys; one that is no JSON has no mends by itself
 */
export function proposeMends(
  text: string,
  findings: readonly Finding[],
  vocabularies: Vocabularies,
): ReadonlyMap<Finding, readonly Mend[]> {
  if (!isJson(text)) return new Map();
  const record: unknown = JSON.parse(text);
  const hasMendable = findings.some(({ code }) => mendableCodes.has(code));
  const fixed = hasMendable ? listFixes(text, record, vocabularies.areas) : [];
  return new Map(
    findings.map((finding) => {
      const path = parsePath(finding.pointer);
      const sought = { finding, path, value: valueAt(record, path), record, text, ...vocabularies };
      const own = proposals[finding.code]?.(sought) ?? removeStrayIn(sought);
      return [finding, [...pickFixes(fixed, sought), ...own]];
    }),
  );
}

function listFixes(text: string, record: unknown, areas: Areas): readonly RecordEdit[] {
  const mended = mendRecord(text, { file: "" }, { isInShiftedRun: false, areas });
  return mended.isJson ? listEdits(record, JSON.parse(mended.text)) : [];
}

function pickFixes(fixes: readonly RecordEdit[], { finding, record }: Sought): readonly Mend[] {
  if (!mendableCodes.has(finding.code)) return [];
  return fixes
    .filter(({ path }) => isWithin(path, parsePath(finding.pointer)))
    .map((edit) => ({ label: nameChange(valueAt(record, edit.path), edit.value), edits: [edit] }));
}

function isWithin(path: JsonPath, parent: JsonPath): boolean {
  return parent.every((step, index) => path[index] === step);
}

function setTo(path: JsonPath, { before, after }: { before: unknown; after: unknown }) {
  if (before === after) return [];
  return [{ label: nameChange(before, after), edits: [{ path, value: after }] }];
}

/** A text with the terms that are used in Taiwan in place of those that are not. */
function replaceTerms(before: unknown, glossary: Glossary) {
  if (typeof before !== "string") return { before, after: before };
  const after = findTerms(before, glossary).reduce(
    (text, { word, term }) => text.replaceAll(word, term.wanted),
    before,
  );
  return { before, after };
}

function removeStrayIn({ finding, path, value }: Sought): readonly Mend[] {
  if (typeof value !== "string") return [];
  const after = removeStray(finding.code, value);
  if (after === undefined) return [];
  const label = { en: "Delete the character", "zh-Hant": "刪除該字元" };
  return [{ label, edits: [{ path, value: after }] }];
}

function renameKey(path: JsonPath, value: unknown, record: unknown): readonly Mend[] {
  const parent = path.slice(0, -1);
  const name = closestName(String(path.at(-1)), knownKeys(paperRecordSchema, parent));
  if (name === undefined || valueAt(record, [...parent, name]) !== undefined) return [];
  return [
    {
      label: { en: `Rename to “${name}”`, "zh-Hant": `改名為「${name}」` },
      edits: [
        { path: [...parent, name], value },
        { path, value: undefined },
      ],
    },
  ];
}

function remove(path: JsonPath): Mend {
  return { label: { en: "Take it out", "zh-Hant": "移除" }, edits: [{ path, value: undefined }] };
}

function restOnFullText(statement: JsonPath): Mend {
  return {
    label: { en: "It is from the full text", "zh-Hant": "出自全文" },
    edits: [{ path: [...statement, "basis"], value: "full-text" }],
  };
}

/** The statement that a text of the cards belongs to; the finding and key figures have no basis of their own. */
function findStatement(path: JsonPath, record: unknown): JsonPath | undefined {
  if (path[0] !== "cards" || path.includes("keyFigures") || path.includes("question"))
    return undefined;
  const end = path.findLastIndex((step) => step === "text" || step === "en" || step === "zh-Hant");
  const own = path[end - 1] === "text" ? path.slice(0, end - 1) : path.slice(0, end);
  const statement = end < 0 ? path : own;
  const value = valueAt(record, statement);
  return typeof value === "string" || isJsonObject(value) ? statement : undefined;
}

function proposeId({ finding, text, areas }: Sought): readonly Mend[] {
  const { fields } = parseRecord(text, { file: "" });
  return proposeIds(fields, areas)
    .filter(({ field }) => finding.pointer === `/${field}`)
    .map(({ idField, value }) => ({
      label: { en: `Add ${revealValue(value)}`, "zh-Hant": `加上 ${revealValue(value)}` },
      edits: [{ path: [idField], value }],
    }));
}

/** Longest text that a button names as a whole, in UTF-16 units. */
const longestName = 40;

/** What a value becomes; of a long text, only what changes between what stays at either end. */
function nameChange(before: unknown, after: unknown): Bilingual {
  const isLong = typeof after === "string" && after.length > longestName;
  const change = isLong && typeof before === "string" ? trim(before, after) : revealValue(after);
  return { en: `Write ${change}`, "zh-Hant": `改為 ${change}` };
}

function trim(before: string, after: string): string {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [old, now] = [before, after].map((text) => text.slice(start, text.length - end));
  return `${revealValue(old)} → ${revealValue(now)}`;
}
