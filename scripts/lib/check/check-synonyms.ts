import type { Node } from "jsonc-parser";
import { describePlaces, type Finding, type Place } from "../finding.ts";
import type { Bilingual } from "../locale.ts";
import { renderPointer } from "../record/json/json-pointer.ts";
import { parseJson } from "../record/json/parse-json.ts";
import { placeIn } from "../record/json/record-source.ts";
import { revealValue } from "../reveal.ts";
import { buildFinding, type Rule } from "../rule.ts";

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

export const synonymGroupRule: Rule = {
  code: "synonym-group",
  severity: "warning",
  title: { en: "A group of synonyms that can't be used", "zh-Hant": "無法使用的同義詞組" },
  why: {
    en: "Search leaves it out, so that readers who use the other word find less.",
    "zh-Hant": "搜尋會略過它，使用另一個詞的讀者會找到較少結果。",
  },
  mend: {
    en: 'Write each group as a list of two or more terms, such as ["胰臟癌", "胰腺癌"], and each term in one group only.',
    "zh-Hant": '每組寫成兩個以上詞語的清單，例如 ["胰臟癌", "胰腺癌"]，且每個詞只出現在一組中。',
  },
};

/** A value of the synonyms' file, and where it stands. */
type PlacedValue = {
  readonly value: unknown;
  readonly place: Place;
  /** The places of its items, where it is a list. */
  readonly items: readonly Place[];
};

/** What is usable of the synonyms' file, and a warning at everything that isn't. */
export type SynonymCheck = {
  readonly groups: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
};

/** Checks the groups in their order; of a term given twice the first counts, whatever its width and case. */
function checkSynonymGroups(values: readonly PlacedValue[]): SynonymCheck {
  const groups: string[][] = [];
  const findings: Finding[] = [];
  const first = new Map<string, Place>();
  const warn = (place: Place, message: Bilingual) =>
    findings.push(buildFinding(synonymGroupRule, place, message));
  for (const { value, place, items } of values) {
    if (!isGroup(value)) {
      warn(place, describeForm(value));
      continue;
    }
    const terms = value.filter((term, index) => {
      const key = term.normalize("NFKC").toLowerCase().trim();
      const own = items[index] ?? place;
      const taken = first.get(key);
      if (taken) warn(own, describeTaken(term, taken));
      else first.set(key, own);
      return taken === undefined;
    });
    if (terms.length > 1) groups.push(terms);
  }
  return { groups, findings };
}

function isGroup(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 1 &&
    value.every((term) => typeof term === "string" && /[\p{L}\p{N}]/u.test(term))
  );
}

function describeForm(value: unknown): Bilingual {
  const received = revealValue(value);
  return {
    en: `Received ${received}; expected a list of two or more terms.`,
    "zh-Hant": `收到 ${received}；應為兩個以上詞語的清單。`,
  };
}

function describeTaken(term: string, other: Place): Bilingual {
  const received = revealValue(term);
  const places = describePlaces(other);
  return {
    en: `Received ${received}, which is in a group already at ${places.en}.`,
    "zh-Hant": `收到 ${received}，這個詞已出現在${places["zh-Hant"]}的詞組中。`,
  };
}
