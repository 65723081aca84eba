import {
  type Facet,
  type FacetName,
  type FacetValue,
  facetNames,
} from "../../../src/search/facets/facet.ts";
import { listDefaultSections } from "../../lib/card/default-sections.ts";
import { words } from "../../lib/card/words.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import { collectionLabel } from "../../lib/navigation/collection-label.ts";
import { type Areas, findArea, withBroader } from "../../lib/record/schema/area.ts";
import { type LocalizedText, readOwnText } from "../../lib/record/schema/localized-text.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import type { Survey } from "../../lib/record/survey.ts";
import { countryNames } from "../../lib/record/values/country-names.ts";
import { designNames } from "../../lib/record/values/design.ts";
import { scoreNumber } from "../../lib/record/values/score.ts";

/** What a paper's value is called in each language, and in addresses where that is not its name. */
type OwnValue = { readonly value?: string; readonly label: LocalizedText };

/** What some papers have together as their records say it, and the number of each paper's, from 1; 0 where it has none. */
type OwnValues = {
  readonly sets: readonly (readonly OwnValue[])[];
  readonly codes: readonly number[];
};

/** The values of all facets of some papers. */
export type FacetValues = Readonly<Record<FacetName, OwnValues>>;

/** Facets that are being gathered; papers come in their order. */
type FacetBuilder = {
  readonly add: (values: FacetValues) => void;
  readonly build: () => ReadonlyMap<FacetName, Facet>;
};

/** Codes have two bytes; sets beyond that are only found by their words. */
const mostSets = 0xffff;

/**
 * Gathers the facets of papers. Values are one where all their names are the same when folded, and
 * a name in one language alone is that of a value that some record has in both; those that share
 * but one of two names are two, which readers of that language see as one (`joinChoices`).
 */
export function openFacets(
  { collections, areas }: Pick<Survey, "collections" | "areas">,
  fold: (text: string) => string,
): FacetBuilder {
  const facets = new Map(facetNames.map((name) => [name, openFacet(fold)]));
  const complete: Partial<Record<FacetName, (set: readonly OwnValue[]) => readonly OwnValue[]>> = {
    collection: (set) => set.map((own) => labelCollection(own, collections)),
    area: (set) => labelAreas(set, areas),
  };
  return {
    add(own) {
      for (const [name, facet] of facets) {
        const { sets, codes } = own[name];
        facet.add({ sets: sets.map(complete[name] ?? ((set) => set)), codes });
      }
    },
    build: () => new Map([...facets].map(([name, facet]) => [name, facet.build()])),
  };
}

function labelCollection({ value = "" }: OwnValue, collections: Survey["collections"]): OwnValue {
  return {
    value,
    label: {
      en: collectionLabel(value, collections, "en"),
      "zh-Hant": collectionLabel(value, collections, "zh-Hant"),
    },
  };
}

/** Areas with the names of the site, and all that are broader; words that are no area stay. */
function labelAreas(set: readonly OwnValue[], areas: Areas): readonly OwnValue[] {
  const ids = set.flatMap(({ value }) => value ?? []);
  const named = withBroader(areas, ids).flatMap((id) => {
    const label = findArea(areas, id)?.label;
    return label === undefined ? [] : [{ value: id, label }];
  });
  return [...named, ...set.filter(({ value }) => value === undefined)];
}

/**
 * What papers have of each facet; of a collection and of an area its name alone, for their labels are not the papers'
 * own.
 * @param papers their records as `completeRecord` gives them
 */
export function readFacetValues(papers: readonly Paper[]): FacetValues {
  return {
    collection: listValues(papers, ({ collection }) => [{ value: collection, label: collection }]),
    area: listValues(papers, ({ record: { areas, applicationArea } }) =>
      areas === undefined
        ? labelled(applicationArea)
        : areas.map((id) => ({ value: id, label: id })),
    ),
    type: listValues(papers, ({ record: { design, studyType } }) =>
      design === undefined ? labelled(studyType) : [{ value: design, label: designNames[design] }],
    ),
    country: listValues(papers, ({ record: { countries, country } }) =>
      countries === undefined
        ? labelled(country)
        : countries.map((code) => ({ value: code, label: countryNames[code] })),
    ),
    journal: listValues(papers, ({ record }) => labelled(record.journal)),
    tags: listValues(papers, ({ record }) => record.tags?.flatMap(labelled)),
    year: listValues(papers, ({ record }) => same(record.published?.slice(0, 4))),
    score: listValues(papers, ({ record }) => same(scoreNumber(record.score)?.toString())),
    importance: listValues(
      papers,
      ({ record }) => record.importance && [levelOf(record.importance)],
    ),
    cards: listValues(papers, ({ record }) => writtenOf(record)),
    verified: listValues(papers, ({ record }) =>
      record.provenance?.verified === undefined ? undefined : [verified],
    ),
    retraction: listValues(papers, ({ record }) =>
      record.status?.retracted === undefined ? [standing] : [retracted],
    ),
  };
}

function listValues(
  papers: readonly Paper[],
  readValues: (paper: Paper) => readonly OwnValue[] | undefined,
): OwnValues {
  const numbers = openNumbers<readonly OwnValue[]>();
  const codes = papers.map((paper) => {
    const set = readValues(paper) ?? [];
    return set.length === 0 ? 0 : numbers.numberOf(set);
  });
  return { sets: numbers.list(), codes };
}

/** Numbers what is met, from 1 and in that order; the same again has the same number. */
function openNumbers<Item>() {
  const met = new Map<string, { readonly number: number; readonly item: Item }>();
  return {
    numberOf(item: Item): number {
      const key = JSON.stringify(item);
      const number = met.get(key)?.number ?? met.size + 1;
      if (number > met.size) met.set(key, { number, item });
      return number;
    },
    list: (): readonly Item[] => Array.from(met.values(), ({ item }) => item),
  };
}

function labelled(label: LocalizedText | undefined): readonly OwnValue[] {
  return label === undefined ? [] : [{ label }];
}

function same(value: string | undefined): readonly OwnValue[] {
  return value === undefined ? [] : [{ value, label: { en: value, "zh-Hant": value } }];
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
function writtenOf({ cards = {} }: PaperRecord): readonly OwnValue[] {
  const unwritten = listDefaultSections(cards).length;
  if (unwritten === 0) return [written];
  return unwritten < listDefaultSections({}).length ? [partlyWritten] : [];
}

function levelOf(level: "high" | "medium" | "low"): OwnValue {
  const label = { en: words.en.levels[level], "zh-Hant": words["zh-Hant"].levels[level] };
  return { value: level, label };
}

function openFacet(fold: (text: string) => string) {
  const met = openNumbers<readonly OwnValue[]>();
  const numbers: number[] = [];
  return {
    add({ sets, codes }: OwnValues) {
      const known = sets.map(met.numberOf);
      for (const code of codes) numbers.push(known[code - 1] ?? 0);
    },
    build(): Facet {
      const own = met.list();
      const { values, places } = mergeValues(own.flat(), fold);
      const sets = openNumbers<readonly number[]>();
      const codes = own.map((set) => {
        const joined = new Set(set.flatMap((value) => places.get(value) ?? []));
        return joined.size === 0 ? 0 : sets.numberOf([...joined].sort((a, b) => a - b));
      });
      const codeOf = (number: number) => codes[number - 1] ?? 0;
      return {
        values,
        sets: sets.list().slice(0, mostSets),
        codes: Uint16Array.from(numbers, (number) =>
          codeOf(number) > mostSets ? 0 : codeOf(number),
        ),
      };
    },
  };
}

/** A value's own names, `undefined` in a language that it has none in. */
type Names = Readonly<Record<Locale, string | undefined>>;

/** The values that are left where others are the same, and the place among them of each that was given. */
function mergeValues(own: readonly OwnValue[], fold: (text: string) => string) {
  const values: FacetValue[] = [];
  const known = new Map<string, number>();
  const places = new Map<OwnValue, number>();
  const keyOf = (name: string) => fold(name).trim();
  const spell = openSpellings(keyOf);
  const add = (of: OwnValue, { "zh-Hant": chinese, en: english }: Names) => {
    const label = { "zh-Hant": spell(chinese ?? english), en: spell(english ?? chinese) };
    const names = [chinese, english].flatMap((name) => (name === undefined ? [] : [keyOf(name)]));
    const keys =
      of.value === undefined ? [names.join("\n"), ...names.toReversed()] : [keyOf(of.value)];
    const place = known.get(keys[0] ?? "") ?? values.length;
    places.set(of, place);
    if (place < values.length) return;
    const free = keys.findLast((key) => !known.has(key));
    values.push({ value: of.value ?? free ?? "", label });
    for (const key of keys) if (!known.has(key)) known.set(key, place);
  };
  const named = own.map((value) => ({ value, names: readNames(value) }));
  // A name in one language alone means the first value that is called so in both.
  for (const { value, names } of named) if (isBilingual(names)) add(value, names);
  for (const { value, names } of named) if (!isBilingual(names)) add(value, names);
  return { values, places };
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
