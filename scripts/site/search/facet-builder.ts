import {
  type Facet,
  type FacetName,
  type FacetValue,
  facetNames,
} from "../../../src/search/facet.ts";
import { listDefaultSections } from "../../lib/card/default-sections.ts";
import { words } from "../../lib/card/words.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import { collectionLabel } from "../../lib/navigation/collection-label.ts";
import { type LocalizedText, readOwnText } from "../../lib/record/localized-text.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema.ts";
import { scoreNumber } from "../../lib/record/score.ts";
import type { Collection } from "../../lib/record/survey.ts";

/** What a paper's value is called in each language, and in addresses where that is not its name. */
export type OwnValue = { readonly value?: string; readonly label: LocalizedText };

/** The values of some papers as their records have them, and the number of each paper's, from 1; 0 where it has none. */
export type OwnValues = { readonly values: readonly OwnValue[]; readonly codes: readonly number[] };

/** The values of all facets of some papers. */
export type FacetValues = Readonly<Record<FacetName, OwnValues>>;

/** Facets that are being gathered; papers come in their order. */
export type FacetBuilder = {
  readonly add: (values: FacetValues) => void;
  readonly build: () => ReadonlyMap<FacetName, Facet>;
};

/** Codes have two bytes; values beyond that are only found by their words. */
const mostValues = 0xffff;

/**
 * Gathers the facets of papers. Values are one where all their names are the same when folded, and
 * a name in one language alone is that of a value that some record has in both; those that share
 * but one of two names are two, which readers of that language see as one (`joinChoices`).
 */
export function openFacets(
  collections: readonly Collection[],
  fold: (text: string) => string,
): FacetBuilder {
  const facets = new Map(facetNames.map((name) => [name, openFacet(fold)]));
  const labelOf = ({ value = "" }: OwnValue): OwnValue => ({
    value,
    label: {
      en: collectionLabel(value, collections, "en"),
      "zh-Hant": collectionLabel(value, collections, "zh-Hant"),
    },
  });
  return {
    add(own) {
      for (const [name, facet] of facets) {
        const { values, codes } = own[name];
        facet.add({ values: name === "collection" ? values.map(labelOf) : values, codes });
      }
    },
    build: () => new Map([...facets].map(([name, facet]) => [name, facet.build()])),
  };
}

/** What papers have of each facet; of a collection its name alone, for its label is not the papers' own. */
export function readFacetValues(papers: readonly Paper[]): FacetValues {
  return {
    collection: listValues(papers, ({ collection }) => ({ value: collection, label: collection })),
    area: listValues(papers, ({ record }) => labelled(record.applicationArea)),
    type: listValues(papers, ({ record }) => labelled(record.studyType)),
    country: listValues(papers, ({ record }) => labelled(record.country)),
    journal: listValues(papers, ({ record }) => labelled(record.journal)),
    year: listValues(papers, ({ record }) => same(record.published?.slice(0, 4))),
    score: listValues(papers, ({ record }) => same(scoreNumber(record.score)?.toString())),
    importance: listValues(papers, ({ record }) => record.importance && levelOf(record.importance)),
    cards: listValues(papers, ({ record }) => writtenOf(record)),
    verified: listValues(papers, ({ record }) =>
      record.provenance?.verified === undefined ? undefined : verified,
    ),
    retraction: listValues(papers, ({ record }) =>
      record.status?.retracted === undefined ? standing : retracted,
    ),
  };
}

function listValues(
  papers: readonly Paper[],
  readValue: (paper: Paper) => OwnValue | undefined,
): OwnValues {
  const values = new Map<string, { readonly code: number; readonly own: OwnValue }>();
  const codes = papers.map((paper) => {
    const own = readValue(paper);
    if (own === undefined) return 0;
    const key = JSON.stringify(own);
    const code = values.get(key)?.code ?? values.size + 1;
    if (code > values.size) values.set(key, { code, own });
    return code;
  });
  return { values: Array.from(values.values(), ({ own }) => own), codes };
}

function labelled(label: LocalizedText | undefined): OwnValue | undefined {
  return label === undefined ? undefined : { label };
}

function same(value: string | undefined): OwnValue | undefined {
  return value === undefined ? undefined : { value, label: { en: value, "zh-Hant": value } };
}

const verified: OwnValue = {
  value: "person",
  label: { en: "Checked by a person", "zh-Hant": "有人核對過" },
};
const standing: OwnValue = { value: "none", label: { en: "Not retracted", "zh-Hant": "未撤稿" } };
const retracted: OwnValue = {
  value: "retracted",
  label: { en: "Retracted", "zh-Hant": "已撤稿" },
};
const written: OwnValue = { value: "all", label: { en: "All written", "zh-Hant": "全部寫好" } };
const partlyWritten: OwnValue = {
  value: "some",
  label: { en: "Some written", "zh-Hant": "寫了一部分" },
};

/** How much of its cards somebody has written. */
function writtenOf({ cards = {} }: PaperRecord): OwnValue | undefined {
  const unwritten = listDefaultSections(cards).length;
  if (unwritten === 0) return written;
  return unwritten < listDefaultSections({}).length ? partlyWritten : undefined;
}

function levelOf(level: "high" | "medium" | "low"): OwnValue {
  const label = { en: words.en.levels[level], "zh-Hant": words["zh-Hant"].levels[level] };
  return { value: level, label };
}

function openFacet(fold: (text: string) => string) {
  const met = new Map<string, { readonly number: number; readonly own: OwnValue }>();
  const numbers: number[] = [];
  const numberOf = (own: OwnValue) => {
    const key = JSON.stringify(own);
    const number = met.get(key)?.number ?? met.size + 1;
    if (number > met.size) met.set(key, { number, own });
    return number;
  };
  return {
    add({ values, codes }: OwnValues) {
      const known = values.map(numberOf);
      for (const code of codes) numbers.push(known[code - 1] ?? 0);
    },
    build(): Facet {
      const { values, codes } = mergeValues(
        Array.from(met.values(), ({ own }) => own),
        fold,
      );
      return { values, codes: Uint16Array.from(numbers, (number) => codes[number - 1] ?? 0) };
    },
  };
}

/** A value's own names, `undefined` in a language that it has none in. */
type Names = Readonly<Record<Locale, string | undefined>>;

/** The values that are left where others are the same, and the code of each that was given. */
function mergeValues(own: readonly OwnValue[], fold: (text: string) => string) {
  const values: FacetValue[] = [];
  const known = new Map<string, number>();
  const codes = new Map<OwnValue, number>();
  const keyOf = (name: string) => fold(name).trim();
  const spell = openSpellings(keyOf);
  const add = (of: OwnValue, { "zh-Hant": chinese, en: english }: Names) => {
    const label = { "zh-Hant": spell(chinese ?? english), en: spell(english ?? chinese) };
    const names = [chinese, english].flatMap((name) => (name === undefined ? [] : [keyOf(name)]));
    const keys =
      of.value === undefined ? [names.join("\n"), ...names.toReversed()] : [keyOf(of.value)];
    const code = known.get(keys[0] ?? "") ?? values.length + 1;
    if (code > mostValues) return;
    codes.set(of, code);
    if (code <= values.length) return;
    const free = keys.findLast((key) => !known.has(key));
    values.push({ value: of.value ?? free ?? "", label });
    for (const key of keys) if (!known.has(key)) known.set(key, code);
  };
  const named = own.map((value) => ({ value, names: readNames(value) }));
  // A name in one language alone means the first value that is called so in both.
  for (const { value, names } of named) if (isBilingual(names)) add(value, names);
  for (const { value, names } of named) if (!isBilingual(names)) add(value, names);
  return { values, codes: own.map((value) => codes.get(value) ?? 0) };
}

function readNames({ label }: OwnValue): Names {
  return {
    "zh-Hant": readOwnText(label, "zh-Hant", " ")?.text,
    en: readOwnText(label, "en", " ")?.text,
  };
}

function isBilingual(names: Names): boolean {
  return locales.every((locale) => names[locale] !== undefined);
}

/** Names that are the same when folded are spelled as they were first met. */
function openSpellings(keyOf: (name: string) => string): (name: string | undefined) => string {
  const spellings = new Map<string, string>();
  return (name = "") => {
    const key = keyOf(name);
    const spelling = spellings.get(key) ?? name;
    spellings.set(key, spelling);
    return spelling;
  };
}
