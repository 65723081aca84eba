import { isJsonObject } from "../record/json/json-value.ts";
import { scriptLocale } from "../record/schema/localized-text.ts";

/** Keys in cards whose texts are of no language. */
const untranslated: ReadonlySet<string> = new Set(["value", "quote", "basis", "id"]);

/**
 * Two values of a part of the cards as one, each text with its languages side by side: a page in English joins the record
 * of the same paper's page in Chinese. The first is the result itself where the second adds nothing.
 * @returns `undefined` where the two say different things in one language, or have not the same items
 */
export function joinLanguages(mine: unknown, other: unknown, key = ""): unknown {
  if (isStatement(mine) !== isStatement(other)) {
    return joinLanguages(asStatement(mine), asStatement(other), key);
  }
  if (isText(mine) && isText(other) && !untranslated.has(key)) return joinTexts(mine, other);
  if (Array.isArray(mine) && Array.isArray(other)) return joinItems(mine, other, key);
  if (isJsonObject(mine) && isJsonObject(other)) return joinParts(mine, other);
  return mine === other ? mine : undefined;
}

function joinItems(mine: readonly unknown[], other: readonly unknown[], key: string): unknown {
  if (mine.length !== other.length) return undefined;
  const items = mine.map((item, index) => joinLanguages(item, other[index], key));
  return items.includes(undefined) ? undefined : keepIfSame(mine, items);
}

type Parts = Readonly<Record<string, unknown>>;

function joinParts(mine: Parts, other: Parts): Parts | undefined {
  const joined = Object.entries(other).map(
    ([key, value]) =>
      [key, mine[key] === undefined ? value : joinLanguages(mine[key], value, key)] as const,
  );
  const isJoined = joined.every(([, value]) => value !== undefined);
  return isJoined ? keepIfSame(mine, { ...mine, ...Object.fromEntries(joined) }) : undefined;
}

function joinTexts(mine: string | Parts, other: string | Parts): unknown {
  const [own, offered] = [languagesOf(mine), languagesOf(other)];
  const isAgreed = Object.entries(offered).every(
    ([locale, text]) => own[locale] === undefined || own[locale] === text,
  );
  const joined = { ...own, ...offered };
  if (!isAgreed) return undefined;
  return Object.keys(joined).length === Object.keys(own).length ? mine : joined;
}

function keepIfSame<Value>(mine: Value, joined: Value): Value {
  return JSON.stringify(mine) === JSON.stringify(joined) ? mine : joined;
}

function languagesOf(text: string | Parts): Parts {
  return typeof text === "string" ? { [scriptLocale(text)]: text } : text;
}

function isText(value: unknown): value is string | Parts {
  if (typeof value === "string") return true;
  return (
    isJsonObject(value) && Object.keys(value).every((key) => key === "en" || key === "zh-Hant")
  );
}

function isStatement(value: unknown): value is Parts {
  return isJsonObject(value) && "text" in value;
}

function asStatement(value: unknown): unknown {
  return isStatement(value) ? value : { text: value };
}
