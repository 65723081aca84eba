import type { Node } from "jsonc-parser";
import { renderPointer } from "../record/json/json-pointer.ts";
import { parseJson } from "../record/json/parse-json.ts";
import { placeIn } from "../record/json/record-source.ts";
import { checkSynonymGroups, type SynonymCheck } from "./rules/synonym-group.ts";

/** Where a site's synonyms are, below its folder. */
export const synonymsPath = "static/search/synonyms.json";

/**
 * The groups of terms that mean the same, of the text of the synonyms' file: a list of lists. What
 * can't be used is left out, with a finding; a text that isn't JSON has no groups.
 */
export function parseSynonyms(text: string): SynonymCheck {
  const source = { file: synonymsPath };
  const { root, positionOf, findings } = parseJson(text, source);
  if (root === undefined) return { groups: [], findings };
  const place = (node: Node, path: readonly (string | number)[]) =>
    placeIn(source, positionOf(node.offset), renderPointer(path));
  const nodes = root.type === "array" ? (root.children ?? []) : [root];
  const checked = checkSynonymGroups(
    nodes.map((node, index) => {
      const path = root.type === "array" ? [index] : [];
      const children = node.type === "array" ? (node.children ?? []) : [];
      return {
        value: termsOf(node),
        place: place(node, path),
        items: children.map((child, item) => place(child, [...path, item])),
      };
    }),
  );
  return { groups: checked.groups, findings: [...findings, ...checked.findings] };
}

/** The value of a group, as far as it can be one: its terms, or what stands there instead. */
function termsOf(node: Node): unknown {
  return node.type === "array" ? (node.children ?? []).map(({ value }) => value) : node.value;
}
