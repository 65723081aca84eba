import {
  type Facet,
  type FacetName,
  type FacetValue,
  facetNames,
} from "../../../src/search/facets/facet.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import { collectionLabel } from "../../lib/navigation/collection-label.ts";
import { type Areas, findArea, withBroader } from "../../lib/record/schema/area.ts";
import { readOwnText } from "../../lib/record/schema/localized-text.ts";
import type { Survey } from "../../lib/record/survey.ts";
import { type FacetValues, type OwnValue, type OwnValues, openNumbers } from "./facet-values.ts";

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
