import type { Properties } from "hast";
import type { PhrasingContent } from "mdast";
import type { Fact } from "../../scripts/lib/card/card-set.ts";
import type { FactKey } from "../../scripts/lib/card/needed-words.ts";
import { words } from "../../scripts/lib/card/words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import { type CatalogueFacet, catalogueAddress } from "../../scripts/lib/navigation/address.ts";
import { addressDoi, addressPmc, addressPmid } from "../../scripts/lib/page/render-identifier.ts";
import { plainText, walk } from "../../scripts/lib/page/tree.ts";
import { type LanguageText, scriptLocale } from "../../scripts/lib/record/schema/localized-text.ts";
import { join, link, type Markup, markup, text } from "./markup.ts";

/** A label and what stands after it. */
type FactRow = {
  /** What it is about; absent where only its words are known. */
  readonly key?: FactKey | undefined;
  readonly label: readonly PhrasingContent[];
  readonly value: readonly PhrasingContent[];
  /** What the catalogue knows it by, where that isn't its words. */
  readonly ids?: readonly string[] | undefined;
};

/** The facts that other papers share, by what the catalogue calls them. */
const facets: Readonly<Partial<Record<FactKey, CatalogueFacet>>> = {
  area: "area",
  journal: "journal",
  year: "year",
  studyType: "type",
  country: "country",
};

/**
 * A fact of the paper as a row of a definition list: `<div data-fact><dt>label</dt><dd>value</dd></div>`.
 * The value keeps its text.
 */
export function buildFactRow({ key, label, value, ids }: FactRow, locale: Locale): Markup {
  return markup("div", key === undefined ? {} : { dataFact: key }, [
    markup("dt", labelProperties(textOf(label), locale), label),
    markup("dd", valueProperties(key, textOf(value), locale), buildValue(key, value, locale, ids)),
  ]);
}

/** The row of a fact that the record has. */
export function buildRecordRow(fact: Fact, locale: Locale): Markup {
  const label = [text(words[locale].labels[fact.key])];
  return buildFactRow({ ...fact, label, value: buildFactValue(fact, locale) }, locale);
}

/** The text of a row's label or value. */
export function textOf(content: readonly PhrasingContent[]): string {
  return plainText({ type: "paragraph", children: [...content] });
}

/** A label such as "English Title" is English on either page; PMID and DOI belong to no language. */
function labelProperties(label: string, locale: Locale): Properties {
  return locale === "zh-Hant" && /[a-z]/.test(label) && scriptLocale(label) === "en"
    ? { lang: "en" }
    : {};
}

function valueProperties(fact: FactKey | undefined, value: string, locale: Locale): Properties {
  if (
    fact === "journal" &&
    locale === "zh-Hant" &&
    scriptLocale(value) === "en" &&
    /\p{L}/u.test(value)
  ) {
    return { lang: "en" };
  }
  return {};
}

/** Values that are named one by one lead each to its own papers, any other words to those of all. */
function buildValue(
  fact: FactKey | undefined,
  nodes: readonly PhrasingContent[],
  locale: Locale,
  ids: readonly string[] | undefined,
): readonly PhrasingContent[] {
  const value = textOf(nodes);
  const facet = fact && facets[fact];
  if (facet === undefined || value.trim() === "" || !nodes.every(isPlain)) return nodes;
  const names = value.split(words[locale].listSeparator);
  if (ids === undefined || ids.length < 2 || ids.length !== names.length || hasElements(nodes)) {
    return [leadOn(catalogueAddress(facet, ...(ids ?? [value])), nodes)];
  }
  const links = names.map((name, index) =>
    leadOn(catalogueAddress(facet, ids[index] ?? name), [text(name)]),
  );
  return join(links, words[locale].listSeparator);
}

function hasElements(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some(({ type }) => type !== "text");
}

/** Words that lead on to papers like this one, told from links that leave. */
export function leadOn(url: string, children: readonly PhrasingContent[]): PhrasingContent {
  const data = { hProperties: { className: ["leads-on"] } };
  return { type: "link", url, children: [...children], data };
}

/** Whether the text of a node can be a link's, and is the record's own: it has no link and no line break. */
function isPlain(node: PhrasingContent): boolean {
  let isFound = false;
  walk(node, (part) => {
    isFound ||=
      part.type === "link" ||
      (part.type === "markup" && part.data.hName === "br") ||
      (part.type === "html" && part.value === "<br>");
  });
  return !isFound;
}

/** The value of a fact: the characters, line breaks and languages of the record; an identifier leads to where it is found. */
export function buildFactValue({ value }: Fact, locale: Locale): readonly PhrasingContent[] {
  if (value.kind !== "text") return [link(addressOf(value), value.identifier)];
  return value.text.flatMap((piece) =>
    typeof piece === "string" ? breakLines(piece) : markLanguage(piece, locale),
  );
}

/** Where an identifier is found. */
function addressOf({ kind, identifier }: Exclude<Fact["value"], { kind: "text" }>): string {
  switch (kind) {
    case "pmid":
      return addressPmid(identifier);
    case "doi":
      return addressDoi(identifier);
    case "pmcid":
      return addressPmc(identifier);
  }
}

/** A text of the record with its line breaks, and marked with its language where that isn't the page's. */
export function markLanguage(
  { text: words, language }: LanguageText,
  locale: Locale,
): readonly (PhrasingContent | Markup)[] {
  const lines = breakLines(words);
  if (language === locale || !/\p{L}/u.test(words)) return lines;
  return [markup("span", { lang: language }, lines)];
}

/** A text of the record whose line breaks are elements. */
export function breakLines(words: string): readonly (PhrasingContent | Markup)[] {
  return words
    .split(/\r\n?|\n/)
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [markup("br", {})]),
      ...(line === "" ? [] : [text(line)]),
    ]);
}
