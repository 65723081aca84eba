import { type Locale, locales } from "../../locale.ts";
import { isAllowedTarget } from "../../page/find-links.ts";
import { plainText } from "../../page/tree.ts";
import { isJsonObject } from "../../record/json/json-value.ts";
import { paperRecordSchema } from "../../record/schema/paper-record.ts";
import { isPlaceholder } from "../../record/validate/placeholders.ts";
import { decodePercent } from "../../record/values/decode-percent.ts";
import type { ImportedRecord } from "../imported-record.ts";
import { buildImported } from "../imported-record.ts";
import type { TargetResolver } from "./field-markdown.ts";
import { joinFields, type PageFields, shorten } from "./page-fields.ts";
import { parsePageTree } from "./parse-page-tree.ts";
import { type PageReading, readPage } from "./read-page.ts";
import { splitPage } from "./split-page.ts";

/** A page of one language. */
export type MarkdownPage = {
  /** Its path, as the reader should see it. */
  readonly file: string;
  readonly text: string;
};

/**
 * The record of a paper's page, or of its pages in both languages; `undefined` where the first is no
 * four-card page. With `fields`, `leftovers` are every word that a curator wrote.
 * @param resolve where links lead in the record; those of a field lead where they may without it
 */
export function parseMarkdownPage(
  [page, other]: readonly [MarkdownPage, MarkdownPage?],
  resolve: TargetResolver = keepTarget,
): ImportedRecord | undefined {
  const first = readPage(page.text, findPageLocale(page.text), resolve);
  if (first === undefined) return undefined;
  const second = other && readPage(other.text, findPageLocale(other.text), resolve);
  const { fields, leftovers } = second === undefined ? first : joinReadings(first, second);
  const { position, ...own } = arrangeFields(fields);
  return {
    ...buildImported(page.file, own),
    ...(typeof position === "number" && { position }),
    leftovers: leftovers.toSorted((a, b) => a.line - b.line),
  };
}

/** The language that the headings of a page's cards are in. */
export function findPageLocale(page: string): Locale {
  const cards = splitPage(parsePageTree(page))?.segments ?? [];
  const headings = cards.flatMap(({ name, heading }) => (name && heading ? [heading] : []));
  const isEnglish = headings.every((heading) => !/\p{Script=Han}/u.test(plainText(heading)));
  return isEnglish && headings.length > 0 ? "en" : locales[0];
}

/** A target as it is, where a record may lead there and it says where. */
function keepTarget(target: string, kind: "link" | "image"): string | undefined {
  const end = decodePercent(target).replace(/\/+$/, "").split("/").at(-1) ?? "";
  return isAllowedTarget(target, kind, () => true) && !isPlaceholder(end) ? target : undefined;
}

/**
 * The readings of a paper's pages in two languages as one; what the second says otherwise than the
 * first, beyond its language, is left over.
 */
function joinReadings(first: PageReading, second: PageReading): PageReading {
  const leftovers = [...first.leftovers];
  let fields = first.fields;
  for (const [field, value] of Object.entries(second.fields)) {
    const joined = joinFields(fields, { [field]: value });
    if (joined !== undefined) fields = joined;
    else leftovers.push({ field, value, line: 1 });
  }
  const known = new Set(leftovers.map((leftover) => JSON.stringify(leftover)));
  const more = second.leftovers.filter((leftover) => !known.has(JSON.stringify(leftover)));
  return { fields, leftovers: [...leftovers, ...more] };
}

/** Fields in which each text names its language even where its script tells it. */
const fullFields: ReadonlySet<string> = new Set(["title", "abstract"]);

/** The fields of a page as a record has them: in its order, each text in its shortest form. */
function arrangeFields(fields: PageFields): PageFields {
  const nested: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(fields)) {
    const [name = "", part] = path.split(".");
    const own = nested[name];
    const short = fullFields.has(name) ? value : shortenTexts(value);
    nested[name] =
      part === undefined ? short : { ...(isJsonObject(own) ? own : {}), [part]: short };
  }
  // A page names what was accepted by its code, a record lists it.
  if (isJsonObject(nested.accepted)) nested.accepted = Object.values(nested.accepted);
  return Object.fromEntries(
    Object.keys(paperRecordSchema.shape).flatMap((name) =>
      Object.hasOwn(nested, name) ? [[name, nested[name]]] : [],
    ),
  );
}

function shortenTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortenTexts);
  if (isLocalized(value)) return shorten(value);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortenTexts(item)]));
}

function isLocalized(value: unknown): value is Partial<Record<Locale, string>> {
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => (key === "en" || key === "zh-Hant") && typeof text === "string")
  );
}
