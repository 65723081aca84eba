import { words } from "../../../scripts/lib/card/words.ts";
import type { Bilingual } from "../../../scripts/lib/locale.ts";
import { collectionLabel } from "../../../scripts/lib/navigation/collection-label.ts";
import { scoreNumber } from "../../../scripts/lib/navigation/score-number.ts";
import {
  type LocalizedText,
  readOwnText,
  readText,
} from "../../../scripts/lib/record/localized-text.ts";
import type { Paper } from "../../../scripts/lib/record/schema.ts";
import type { Collection } from "../../../scripts/lib/record/survey.ts";
import { type Facet, type FacetName, type FacetValue, facetNames } from "../../search/facet.ts";

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
 * Gathers the facets of papers. Values that are the same when folded are one, under the first words
 * met in each language, and so are those that some record has as translations of one another.
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

function levelOf(level: "high" | "medium" | "low"): OwnValue {
  const label = { en: words.en.levels[level], "zh-Hant": words["zh-Hant"].levels[level] };
  return { value: level, label };
}

function openFacet(fold: (text: string) => string) {
  const codes: number[] = [];
  const values: { value: string; label: Bilingual; isBilingual: boolean }[] = [];
  const known = new Map<string, number>();
  const codeOf = ({ value, label }: OwnValue) => {
    const own = [readOwnText(label, "zh-Hant")?.text, readOwnText(label, "en")?.text];
    const names = (value === undefined ? own : [value]).filter((name) => name !== undefined);
    const keys = names.map((name) => fold(name).trim());
    const code = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    const current = code ?? values.length + 1;
    if (current > mostValues) return 0;
    for (const key of keys) if (!known.has(key)) known.set(key, current);
    const isBilingual = own.every((name) => name !== undefined);
    const before = values[current - 1];
    if (before === undefined || (isBilingual && !before.isBilingual)) {
      values[current - 1] = {
        value: before?.value ?? value ?? keys[0] ?? "",
        label: { "zh-Hant": nameIn(label, "zh-Hant"), en: nameIn(label, "en") },
        isBilingual,
      };
    }
    return current;
  };
  return {
    add(own: OwnValues) {
      const known = own.values.map(codeOf);
      for (const code of own.codes) codes.push(known[code - 1] ?? 0);
    },
    build: (): Facet => ({
      values: values.map(({ value, label }): FacetValue => ({ value, label })),
      codes: Uint16Array.from(codes),
    }),
  };
}

function nameIn(label: LocalizedText, locale: "en" | "zh-Hant"): string {
  return readText(label, locale, " ")?.text ?? "";
}
