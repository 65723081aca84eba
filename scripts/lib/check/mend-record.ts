import { applyEdits, type Edit, type Node } from "jsonc-parser";
import type { Finding } from "../finding.ts";
import { encodingRule } from "../record/json/decode-text.ts";
import { parsePointer } from "../record/json/json-pointer.ts";
import { isJson, listTexts, type TextValue } from "../record/json/json-value.ts";
import { jsonSyntaxRule, parseJson } from "../record/json/parse-json.ts";
import { locateNode, type RecordSource } from "../record/json/record-source.ts";
import { findSyntaxSlips, mendSyntax, type SyntaxSlip } from "../record/json/syntax-slips.ts";
import { parseRecord } from "../record/parse-record.ts";
import type { Areas } from "../record/schema/area.ts";
import { listLocalizedTexts } from "../record/schema/list-localized-texts.ts";
import {
  paperRecordSchema,
  type RecordFields,
  recordLineSchema,
} from "../record/schema/paper-record.ts";
import { findProblems, wrongFormRule, wrongTypeRule } from "../record/validate/find-problems.ts";
import { doiNormalisedRule, findDoiChanges, mendValue } from "../record/validate/mend-value.ts";
import { prunePlaceholders } from "../record/validate/placeholders.ts";
import { languageSchema, parseLanguage } from "../record/values/language.ts";
import { parseLevel } from "./facts/rating-words.ts";
import { describeFixRefused, isShifted } from "./rules/columns-shifted.ts";
import { freeTextHasIdRule, proposeIds } from "./rules/free-text-has-id.ts";
import { languageTagRule } from "./rules/language.ts";
import { markupInTextRule, mendMarkup } from "./rules/markup-in-text.ts";
import { mendTitle, titleFinalPeriodRule } from "./rules/title.ts";
import { mendArea, unknownAreaRule } from "./rules/unknown-area.ts";

/** A record's text with what can be mended mended, and nothing else in it changed. */
type MendedText = {
  readonly text: string;
  /** Whether the text is JSON; one that is not is the original. */
  readonly isJson: boolean;
  /** How many things were mended. */
  readonly count: number;
  /** Warnings for what was left alone, with their places in the new text. */
  readonly findings: readonly Finding[];
};

/** What mending a record depends on besides its text. */
type MendSettings = { readonly isInShiftedRun: boolean; readonly areas: Areas };

/**
 * Mends slips of syntax, identifiers and languages in other forms, numbers and dates that only lack theirs, markup with
 * a form of Unicode and PubMed's full stop after titles, adds ids of what the words of a record name beyond doubt, and, where
 * `isInShiftedRun`, moves the number in `applicationArea` to `score` and the rating in `score` to `importance`, in
 * place of `applicationArea`. Formatting and the order of fields stay.
 * A text that would not be JSON after it, or that has more than one reading, is not changed at all.
 */
export function mendRecord(
  original: string,
  source: RecordSource,
  { isInShiftedRun, areas }: MendSettings,
): MendedText {
  const slips = isJson(original) ? [] : findSyntaxSlips(original);
  const text = mendSyntax(original, slips);
  const unchanged = { text: original, isJson: false, count: 0, findings: [] };
  if (slips.some(({ isCertain }: SyntaxSlip) => !isCertain) || !isJson(text)) return unchanged;
  const { root, value } = parseJson(text, source);
  if (root === undefined) return unchanged;
  const valueEdits = listValueEdits(root, value, source, areas);
  const { fields, locate } = parseRecord(text, source);
  const idEdits = isInShiftedRun ? [] : listIdEdits(root, text, fields, areas);
  const columnEdits = isInShiftedRun ? listColumnEdits(root, fields) : [];
  const isRefused = isInShiftedRun && columnEdits.length === 0;
  return {
    text: applyEdits(text, [...valueEdits, ...idEdits, ...columnEdits]),
    isJson: true,
    count: slips.length + valueEdits.length + idEdits.length + Math.sign(columnEdits.length),
    findings: isRefused ? [describeFixRefused(locate(""))] : [],
  };
}

/** The edits that put values into the form that is stored, each a value that the schema then accepts. */
function listValueEdits(root: Node, value: unknown, source: RecordSource, areas: Areas): Edit[] {
  const schema = source.line === undefined ? paperRecordSchema : recordLineSchema;
  const dois = findDoiChanges(value).map(({ path, doi }) => ({ path, mended: doi }));
  const pruned = prunePlaceholders(value);
  const others = findProblems(schema, pruned.value).flatMap((problem) => {
    const mended = mendValue(problem);
    return mended === undefined ? [] : [{ path: pruned.originalPath(problem.path), mended }];
  });
  const texts = listTexts(pruned.value).flatMap((text) => {
    const mended = mendText(text, areas);
    const path = pruned.originalPath(parsePointer(text.pointer));
    return mended === text.text ? [] : [{ path, mended }];
  });
  return [...dois, ...others, ...texts].map(({ path, mended }) =>
    replaceNode(locateNode(root, path).node, mended),
  );
}

/** A text of a right form without what came in with it from another format. */
function mendText(value: TextValue, areas: Areas): string {
  const { pointer, text } = value;
  if (pointer === "/language") {
    const tag = parseLanguage(text);
    // What is no tag at all is mended as a value of the wrong form.
    return tag !== undefined && languageSchema.safeParse(text).success ? tag : text;
  }
  if (pointer.startsWith("/areas/")) return mendArea(text, areas) ?? text;
  const plain = mendMarkup(value) ?? text;
  return mendTitle({ pointer, text: plain }) ?? plain;
}

/** The edits that add the ids of what a record's words name beyond doubt, each after its words. */
function listIdEdits(root: Node, text: string, fields: RecordFields, areas: Areas): Edit[] {
  return proposeIds(fields, areas).flatMap(({ field, idField, value, isCertain }) => {
    const words = findProperty(root, field);
    if (!isCertain || words === undefined || findProperty(root, idField)) return [];
    const [space = ""] = /\s*$/.exec(text.slice(0, words.key.offset)) ?? [];
    const content = `,${space}${JSON.stringify(idField)}: ${JSON.stringify(value)}`;
    return [{ offset: words.value.offset + words.value.length, length: 0, content }];
  });
}

/** The edits that put shifted columns right; none where a value would be lost. */
function listColumnEdits(root: Node, fields: RecordFields): Edit[] {
  const score = findProperty(root, "score");
  const area = findProperty(root, "applicationArea");
  const level = typeof fields.score === "string" ? parseLevel(fields.score) : undefined;
  const numbers = new Set(
    listLocalizedTexts(fields.applicationArea, "").map(({ text }) => text.normalize("NFKC").trim()),
  );
  const [number] = numbers;
  const hasImportance = findProperty(root, "importance") !== undefined;
  if (!score || !area || level === undefined || number === undefined) return [];
  if (numbers.size > 1 || hasImportance || !isShifted(fields)) return [];
  return [
    replaceNode(score.value, String(Number(number)) === number ? Number(number) : number),
    replaceNode(area.key, "importance"),
    replaceNode(area.value, level),
  ];
}

function findProperty(root: Node, name: string): { key: Node; value: Node } | undefined {
  for (const { children = [] } of root.children ?? []) {
    const [key, value] = children;
    if (key?.value === name && value !== undefined) return { key, value };
  }
  return undefined;
}

function replaceNode({ offset, length }: Node, value: string | number): Edit {
  return { offset, length, content: JSON.stringify(value) };
}

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
