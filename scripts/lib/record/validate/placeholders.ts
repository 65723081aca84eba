import type { Finding, Place } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { JsonPath } from "../json/json-pointer.ts";
import { isJsonObject } from "../json/json-value.ts";
import { absentWords } from "../schema/absent-words.ts";

export const placeholderRule: Rule = {
  code: "placeholder-value",
  severity: "warning",
  title: { en: "A placeholder instead of a value", "zh-Hant": "以占位文字代替值" },
  why: {
    en: "It counts as absent: the page shows the default of the field.",
    "zh-Hant": "視同未填寫：頁面會顯示該欄位的預設文字。",
  },
  mend: {
    en: "Fill in the value, or delete the field until it is known.",
    "zh-Hant": "請填入實際的值；尚未得知時，請刪除此欄位。",
  },
};

/** What people write where they have nothing to write, and the words that the pages show for absent fields; in lower case. */
export const placeholderWords: ReadonlySet<string> = new Set([
  ...["n/a", "tbd", "tba", "待查", "待補", "待補充", "待填", "待整理", "待確認", "待定", "未提供"],
  ...Object.values(absentWords).flatMap((absent) => Object.values(absent).map(foldWord)),
]);
const longestWord = Math.max(...Array.from(placeholderWords, (word) => word.length));

/** Source of a pattern for the beginning of an address that ends in such a word, as `https://doi.org/待查` does. */
export const placeholderAddress = String.raw`https?://\S*/`;
const addressForm = new RegExp(`^${placeholderAddress}$`);

/** A value taken out, and its path in the original. */
export type DroppedValue = { readonly path: JsonPath; readonly value: unknown };

/** A JSON value without its placeholders. */
type PrunedValue = {
  readonly value: unknown;
  /** What was taken out, in the order of the text: placeholders, and any `__proto__`. */
  readonly dropped: readonly DroppedValue[];
  /** The path in the original of a path in `value`; they differ after an item of a list was taken out. */
  readonly originalPath: (path: JsonPath) => JsonPath;
};

/**
 * A copy of a JSON value in which nothing counts as absent: blanks, placeholder words, `null` and empty lists are
 * taken out, and objects and lists of nothing else with them. A notice in `status` stays, even an empty one,
 * because a retraction must not be lost for want of its number. A key `__proto__`, whatever its value, is taken out.
 */
export function prunePlaceholders(root: unknown): PrunedValue {
  const dropped: DroppedValue[] = [];
  const keptIndexes = new Map<unknown, readonly number[]>();

  const pruneList = (list: readonly unknown[], path: JsonPath): unknown => {
    const kept: number[] = [];
    const items: unknown[] = [];
    for (const [index, item] of list.entries()) {
      const value = prune(item, [...path, index]);
      if (value === undefined) continue;
      kept.push(index);
      items.push(value);
    }
    if (kept.length < list.length) keptIndexes.set(items, kept);
    return items.length > 0 ? items : undefined;
  };
  const pruneObject = (object: Readonly<Record<string, unknown>>, path: JsonPath): unknown => {
    const entries = Object.entries(object);
    const copy: Record<string, unknown> = {};
    for (const [key, item] of entries) {
      const value = prune(item, [...path, key]);
      if (value !== undefined) copy[key] = value;
    }
    const isEmptied = entries.length > 0 && Object.keys(copy).length === 0;
    return isEmptied && path.length > 0 && path[0] !== "status" ? undefined : copy;
  };
  const prune = (value: unknown, path: JsonPath): unknown => {
    if (path.at(-1) === "__proto__" || (path.length > 0 && isPlaceholder(value))) {
      dropped.push({ path, value });
      return undefined;
    }
    if (Array.isArray(value)) return pruneList(value, path);
    return isJsonObject(value) ? pruneObject(value, path) : value;
  };

  const value = prune(root, []) ?? root;
  const originalPath = (path: JsonPath): JsonPath => {
    let parent: unknown = value;
    return path.map((step) => {
      const original = keptIndexes.get(parent)?.[Number(step)] ?? step;
      parent = Array.isArray(parent) ? parent[Number(step)] : isJsonObject(parent) && parent[step];
      return original;
    });
  };
  return { value, dropped, originalPath };
}

/** Whether a JSON value counts as absent, as an address does that ends in a word for it; a slash behind either is nothing. */
export function isPlaceholder(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== "string") return false;
  const trimmed = value.trim();
  if (/^[hｈ][tｔ]{2}/i.test(trimmed)) return isUnknownAddress(foldWord(trimmed));
  if (trimmed.length > longestWord + 1) return false;
  return trimmed === "" || placeholderWords.has(foldWord(trimmed));
}

function isUnknownAddress(address: string): boolean {
  return Array.from(placeholderWords).some(
    (word) => address.endsWith(word) && addressForm.test(address.slice(0, -word.length)),
  );
}

/** The warning for a placeholder, which says what the page shows instead, where it shows anything. */
export function describePlaceholder(
  place: Place,
  value: unknown,
  absent: Bilingual | undefined,
): Finding {
  const received = revealValue(value);
  return buildFinding(placeholderRule, place, {
    en: `Received ${received}, a placeholder${absent === undefined ? "" : `; the page shows “${absent.en}”`}.`,
    "zh-Hant": `收到占位文字 ${received}${absent === undefined ? "" : `；頁面會顯示「${absent["zh-Hant"]}」`}。`,
  });
}

/** A text as placeholders are compared: in lower case and half width, without a slash behind it. */
function foldWord(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/\/$/, "");
}
