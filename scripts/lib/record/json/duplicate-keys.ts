import type { Node } from "jsonc-parser";
import type { Finding } from "../../finding.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, mostFindings, type Rule } from "../../rule.ts";
import { type JsonPath, renderPointer } from "./json-pointer.ts";
import { placeIn, type RecordSource, type TextPosition } from "./record-source.ts";

export const duplicateKeyRule: Rule = {
  code: "duplicate-key",
  severity: "error",
  title: { en: "A field given twice", "zh-Hant": "欄位重複" },
  why: {
    en: "Only one of the two values could reach the page; the other would be lost.",
    "zh-Hant": "只有其中一個值會出現在頁面上，另一個會遺失。",
  },
  mend: { en: "Keep one of the two fields.", "zh-Hant": "請保留其中一個欄位。" },
};

/** A `duplicate-key` finding at each value whose key its object already has, which names the place of the first. */
export function findDuplicateKeys(
  root: Node,
  source: RecordSource,
  positionOf: (offset: number) => TextPosition,
): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Node, path: JsonPath) => {
    const seen = new Map<unknown, Node>();
    for (const [index, child] of (node.children ?? []).entries()) {
      const [key, value] = child.children ?? [];
      if (node.type !== "object" || key === undefined || value === undefined) {
        visit(child, [...path, index]);
        continue;
      }
      const valuePath = [...path, String(key.value)];
      const first = seen.get(key.value);
      if (first === undefined) seen.set(key.value, value);
      else if (findings.length < mostFindings) findings.push(describe(value, valuePath, first));
      visit(value, valuePath);
    }
  };
  const describe = (value: Node, path: JsonPath, first: Node): Finding => {
    const key = revealValue(path.at(-1));
    const { line, column } = placeIn(source, positionOf(first.offset));
    return buildFinding(
      duplicateKeyRule,
      placeIn(source, positionOf(value.offset), renderPointer(path)),
      {
        en: `Received ${key} a second time; its first value is at ${line}:${column}.`,
        "zh-Hant": `欄位 ${key} 重複出現；第一個值在 ${line}:${column}。`,
      },
    );
  };
  visit(root, []);
  return findings;
}
