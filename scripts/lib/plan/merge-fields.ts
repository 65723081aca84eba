import { foldWriting } from "../fold.ts";
import { isSameJournal } from "../pubmed/is-same-citation.ts";
import { isJsonObject } from "../record/json/json-value.ts";
import { scriptLocale } from "../record/schema/localized-text.ts";
import { isPlaceholder } from "../record/validate/placeholders.ts";

/** A value that a record lacks, and the path to put it at. */
export type FilledField = { readonly path: readonly string[]; readonly value: unknown };

/** A value of the record that another source has otherwise. */
export type FieldDifference = {
  readonly path: readonly string[];
  readonly kept: unknown;
  readonly offered: unknown;
};

/** What merging another source into a record comes to. */
type MergedFields = {
  readonly filled: readonly FilledField[];
  readonly differences: readonly FieldDifference[];
};

/** Fields in two languages, where a bare text is the part of one. */
const localized = new Set([
  ...["title", "abstract", "applicationArea", "finding", "studyType", "country", "roi", "topic"],
]);

/** Fields with texts in two languages at any depth. */
const ofCards = new Set(["cards", "extraSections"]);

/**
 * The one rule by which a source is merged into a record: what the record says stays, for a person wrote it or accepted
 * it; what is absent there is filled; where the two differ both values are given. Texts in two languages are merged a
 * language at a time, those of the cards, too. Values that say the same in other forms are no difference.
 */
export function mergeFields(
  record: Readonly<Record<string, unknown>>,
  offered: Readonly<Record<string, unknown>>,
): MergedFields {
  const filled: FilledField[] = [];
  const differences: FieldDifference[] = [];
  const merge = (path: readonly string[], mine: unknown, other: unknown): void => {
    if (isAbsent(mine)) filled.push({ path, value: other });
    else if (isJsonObject(mine) && isJsonObject(other) && "text" in mine === "text" in other) {
      for (const [part, value] of Object.entries(other)) merge([...path, part], mine[part], value);
    } else if (!saysAsMuch(path[0] ?? "", mine, other)) {
      const joined = ofCards.has(path[0] ?? "") ? joinLanguages(mine, other) : undefined;
      if (joined === undefined) differences.push({ path, kept: mine, offered: other });
      else if (joined !== mine) filled.push({ path, value: joined });
    }
  };
  for (const [field, value] of Object.entries(offered)) {
    const mine = record[field];
    if (isAbsent(mine) || !localized.has(field)) merge([field], mine, value);
    else {
      const parts = partsOf(mine);
      const added = Object.entries(partsOf(value)).filter(([part]) => isAbsent(parts[part]));
      const isBare = !isJsonObject(mine) && added.length > 0;
      // A bare text becomes an object to have room for the other language.
      if (isBare) filled.push({ path: [field], value: { ...parts, ...Object.fromEntries(added) } });
      merge([field], isBare ? { ...parts, ...Object.fromEntries(added) } : parts, partsOf(value));
    }
  }
  return { filled, differences };
}

/** A bare text as the part of the language that its script is of. */
function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isJsonObject(value)) return value;
  const text = Array.isArray(value) ? value.join("\n") : String(value);
  return { [scriptLocale(text)]: value };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || isPlaceholder(value);
}

/** Keys in cards whose texts are of no language. */
const untranslated: ReadonlySet<string> = new Set(["value", "quote", "basis", "id"]);

/**
 * Two values of a part of the cards as one, each text with its languages side by side: a page in English joins the record
 * of the same paper's page in Chinese. The first is the result itself where the second adds nothing.
 * @returns `undefined` where the two say different things in one language, or have not the same items
 */
function joinLanguages(mine: unknown, other: unknown, key = ""): unknown {
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

/**
 * Whether a record's value of a field says all that another source's does: the same date or one more exact, a list
 * that has every item, authors of the same family names, one journal's name in another form, a text whose letters and digits are the same.
 */
function saysAsMuch(field: string, mine: unknown, other: unknown): boolean {
  if (field === "published") return isMoreExact(String(mine), String(other));
  if (field === "authors") return haveSameNames(mine, other);
  if (field === "language") return primary(mine) === primary(other);
  if (field === "journal") return isSameJournal(String(mine), String(other));
  if (Array.isArray(other) && other.some(isJsonObject) && field !== "abstract") {
    return JSON.stringify(mine) === JSON.stringify(other);
  }
  if (Array.isArray(mine) && Array.isArray(other) && field !== "abstract") {
    const own = new Set(mine.map(fold));
    return other.every((item) => own.has(fold(item)));
  }
  return fold(mine) === fold(other);
}

function isMoreExact(mine: string, other: string): boolean {
  return mine.startsWith(other) || other.startsWith(mine);
}

/** Given names may be initials in one source. */
function haveSameNames(mine: unknown, other: unknown): boolean {
  const own = listFamilies(mine);
  const offered = listFamilies(other);
  return (
    own.length === offered.length &&
    own.every((name, index) => {
      const theirs = offered[index] ?? "";
      return name.includes(theirs) || theirs.includes(name);
    })
  );
}

function listFamilies(names: unknown): string[] {
  return (Array.isArray(names) ? names : []).map((name) =>
    isJsonObject(name) ? fold(name.literal ?? name.family ?? name.given) : fold(name),
  );
}

function primary(tag: unknown): string {
  return String(tag).toLowerCase().split("-")[0] ?? "";
}

/** The letters and digits of all texts of a value, labels of an abstract's parts left out. */
function fold(value: unknown): string {
  return foldWriting(joinWords(value));
}

function joinWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(joinWords).join(" ");
  if (!isJsonObject(value)) return String(value ?? "");
  return Object.entries(value)
    .map(([key, part]) => (key === "label" ? "" : joinWords(part)))
    .join(" ");
}
