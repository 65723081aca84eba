import { applyEdits, type Edit, type Node } from "jsonc-parser";
import type { Finding } from "../finding.ts";
import { findFullWidthSyntax, mendFullWidthSyntax } from "../record/full-width-syntax.ts";
import { locateNode } from "../record/locate.ts";
import { findDoiChanges } from "../record/normalise-identifiers.ts";
import { parseJson } from "../record/parse-json.ts";
import { parseRecord, type RecordFields } from "../record/parse-record.ts";
import type { RecordSource } from "../record/record-source.ts";
import { isShifted } from "./is-shifted.ts";
import { listLocalizedTexts } from "./list-localized-texts.ts";
import { parseLevel } from "./rating-words.ts";
import { describeFixRefused } from "./rules/fix-refused.ts";

/** A record's text with what can be mended mended, and nothing else in it changed. */
export type MendedText = {
  readonly text: string;
  /** How many things were mended. */
  readonly count: number;
  /** Warnings for what was left alone, with their places in the new text. */
  readonly findings: readonly Finding[];
};

/**
 * Mends full-width syntax and DOIs given as addresses, and, where `isInShiftedRun`, moves the number in
 * `applicationArea` to `score` and the rating in `score` to `importance`, in place of `applicationArea`.
 * Formatting and the order of fields stay.
 */
export function mendRecord(
  original: string,
  source: RecordSource,
  isInShiftedRun: boolean,
): MendedText {
  const slips = findFullWidthSyntax(original);
  const ascii = mendFullWidthSyntax(original, slips);
  const { root, value } = parseJson(ascii, source);
  if (root === undefined) return { text: ascii, count: slips.length, findings: [] };
  const doiEdits = findDoiChanges(value).map(({ path, doi }) =>
    replaceNode(locateNode(root, path).node, doi),
  );
  const { fields, locate } = parseRecord(ascii, source);
  const columnEdits = isInShiftedRun ? listColumnEdits(root, fields) : [];
  const isRefused = isInShiftedRun && columnEdits.length === 0;
  return {
    text: applyEdits(ascii, [...doiEdits, ...columnEdits]),
    count: slips.length + doiEdits.length + Math.sign(columnEdits.length),
    findings: isRefused ? [describeFixRefused(locate(""))] : [],
  };
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
