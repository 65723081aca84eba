import type { Properties } from "hast";
import type { PhrasingContent } from "mdast";
import type { Fact } from "../../scripts/lib/card/card-set.ts";
import { type FactKey, words } from "../../scripts/lib/card/words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import {
  type CatalogueFacet,
  catalogueAddress,
  searchAddress,
} from "../../scripts/lib/navigation/address.ts";
import { addressDoi, addressPmc } from "../../scripts/lib/page/render-value.ts";
import { plainText, walk } from "../../scripts/lib/page/tree.ts";
import { scriptLocale } from "../../scripts/lib/record/localized-text.ts";
import { scoreNumber } from "../../scripts/lib/record/score.ts";
import { type Markup, markup, text } from "./markup.ts";

/** A label and what stands after it. */
export type FactRow = {
  /** What it is about; absent where only its words are known. */
  readonly key?: FactKey | undefined;
  readonly label: readonly PhrasingContent[];
  readonly value: readonly PhrasingContent[];
  /** Whether the value stands for a field that the record doesn't have. */
  readonly isAbsent?: boolean | undefined;
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
 * The value keeps its text; where it stands for an absent field, only screen readers get the words
 * and the style sheet shows a dash.
 */
export function buildFactRow({ key, label, value, isAbsent }: FactRow, locale: Locale): Markup {
  const dd = isAbsent
    ? markup("dd", { className: ["absent"] }, [
        markup("span", { className: ["visually-hidden"] }, value),
      ])
    : markup("dd", valueProperties(key, textOf(value), locale), buildValue(key, value, locale));
  return markup("div", key === undefined ? {} : { dataFact: key }, [
    markup("dt", labelProperties(textOf(label), locale), label),
    dd,
  ]);
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
  if (fact === "titleEn") return { lang: "en" };
  if (fact === "titleZh") return { lang: "zh-Hant" };
  const isForeignName = fact === "journal" || fact === "authors";
  if (
    isForeignName &&
    locale === "zh-Hant" &&
    scriptLocale(value) === "en" &&
    /\p{L}/u.test(value)
  ) {
    return { lang: "en" };
  }
  return {};
}

function buildValue(
  fact: FactKey | undefined,
  nodes: readonly PhrasingContent[],
  locale: Locale,
): readonly PhrasingContent[] {
  const value = textOf(nodes);
  if (fact === "pmid" && /^\d{1,8}$/.test(value)) {
    const url = `https://pubmed.ncbi.nlm.nih.gov/${value}/`;
    return [{ type: "link", url, children: [text(value)] }];
  }
  if (fact === "score") return [...nodes, ...buildMeter(value)];
  if (fact === "authors" && nodes.every(({ type }) => type === "text"))
    return linkNames(value, words[locale].listSeparator);
  const facet = fact && facets[fact];
  if (facet === undefined || value.trim() === "" || !nodes.every(isPlain)) return nodes;
  return [leadOn(catalogueAddress(facet, value), nodes)];
}

/** Each name leads to all that the search finds by it. */
function linkNames(names: string, separator: string): readonly PhrasingContent[] {
  return names.split(separator).flatMap((name, index) => {
    const link = name.trim() === "" ? text(name) : leadOn(searchAddress(name), [text(name)]);
    return index === 0 ? [link] : [text(separator), link];
  });
}

function leadOn(url: string, children: readonly PhrasingContent[]): PhrasingContent {
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

/** The score as a small bar; the number beside it says the same to screen readers. */
function buildMeter(score: string): readonly PhrasingContent[] {
  const value = scoreNumber(score);
  if (value === undefined) return [];
  const scale = { min: "0", max: "10", value: String(value) };
  return [markup("meter", { className: ["score-bar"], ariaHidden: "true", ...scale })];
}

/** The value of a fact as the Markdown page shows it: the same characters, line breaks and languages. */
export function buildFactValue({ value }: Fact, locale: Locale): readonly PhrasingContent[] {
  switch (value.kind) {
    case "text":
      return value.text.flatMap((piece) =>
        typeof piece === "string"
          ? breakLines(piece)
          : markLanguage(piece.text, piece.language, locale),
      );
    case "pmid":
      return [text(value.identifier)];
    case "doi":
      return [leadTo(addressDoi(value.identifier), `https://doi.org/${value.identifier}`)];
    case "pmcid":
      return [leadTo(addressPmc(value.identifier), value.identifier)];
  }
}

function markLanguage(
  words: string,
  language: string,
  locale: Locale,
): readonly (PhrasingContent | Markup)[] {
  const lines = breakLines(words);
  if (language === locale || !/\p{L}/u.test(words)) return lines;
  return [markup("span", { lang: language }, lines)];
}

function breakLines(words: string): readonly (PhrasingContent | Markup)[] {
  return words
    .split(/\r\n?|\n/)
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [markup("br", {})]),
      ...(line === "" ? [] : [text(line)]),
    ]);
}

function leadTo(url: string, words: string): PhrasingContent {
  return { type: "link", url, children: [text(words)] };
}
