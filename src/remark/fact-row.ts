import type { Properties } from "hast";
import type { PhrasingContent } from "mdast";
import { words } from "../../scripts/lib/card/words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import {
  type CatalogueFacet,
  catalogueAddress,
  searchAddress,
} from "../../scripts/lib/navigation/address.ts";
import { scoreNumber } from "../../scripts/lib/navigation/score-number.ts";
import { plainText } from "../../scripts/lib/page/plain-text.ts";
import { walk } from "../../scripts/lib/page/walk.ts";
import { scriptLocale } from "../../scripts/lib/record/localized-text.ts";
import type { LabelledLine } from "./labelled-lines.ts";
import { type Markup, markup, text } from "./markup.ts";

export type Fact = keyof (typeof words)["en"]["labels"];

/** The facts that other papers share, by what the catalogue calls them. */
const facets: Readonly<Partial<Record<Fact, CatalogueFacet>>> = {
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
export function buildFactRow(line: LabelledLine, locale: Locale): Markup {
  const fact = factOf(line.label, locale);
  const value = lineText(line);
  const dd = isAbsent(value, fact, locale)
    ? markup("dd", { className: ["absent"] }, [
        markup("span", { className: ["visually-hidden"] }, line.value),
      ])
    : markup(
        "dd",
        valueProperties(fact, value, locale),
        buildValue(fact, value, line.value, locale),
      );
  return markup("div", fact === undefined ? {} : { dataFact: fact }, [
    markup("dt", labelProperties(line.label, locale), line.labelContent),
    dd,
  ]);
}

/** Whether the line's value stands for an absent field. */
export function isAbsentFact(line: LabelledLine, locale: Locale): boolean {
  return isAbsent(lineText(line), factOf(line.label, locale), locale);
}

/** The text of a line's value. */
export function lineText({ value }: LabelledLine): string {
  return plainText({ type: "paragraph", children: [...value] });
}

/** The fact that a label stands for. */
export function factOf(label: string, locale: Locale): Fact | undefined {
  const labels: Readonly<Record<string, string>> = words[locale].labels;
  const name = Object.keys(labels).find((key) => labels[key] === label);
  return name !== undefined && isFact(name) ? name : undefined;
}

function isFact(name: string): name is Fact {
  return name in words.en.labels;
}

function isAbsent(value: string, fact: Fact | undefined, locale: Locale): boolean {
  const absent: Readonly<Record<string, string>> = words[locale].absent;
  return fact !== undefined && absent[fact.startsWith("title") ? "title" : fact] === value;
}

/** A label such as "English Title" is English on either page; PMID and DOI belong to no language. */
function labelProperties(label: string, locale: Locale): Properties {
  return locale === "zh-Hant" && /[a-z]/.test(label) && scriptLocale(label) === "en"
    ? { lang: "en" }
    : {};
}

function valueProperties(fact: Fact | undefined, value: string, locale: Locale): Properties {
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
  fact: Fact | undefined,
  value: string,
  nodes: readonly PhrasingContent[],
  locale: Locale,
): readonly PhrasingContent[] {
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
    isFound ||= part.type === "link" || (part.type === "html" && part.value === "<br>");
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
