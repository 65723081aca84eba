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

/** Facets that are being gathered, paper by paper. */
export type FacetBuilder = {
  readonly add: (paper: Paper) => void;
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
  return {
    add(paper) {
      for (const [name, facet] of facets) facet.add(readValue(name, paper, collections));
    },
    build: () => new Map([...facets].map(([name, facet]) => [name, facet.build()])),
  };
}

/** What a paper's value is called in each language, and in addresses where that is not its name. */
type OwnValue = { readonly value?: string; readonly label: LocalizedText };

function readValue(
  name: FacetName,
  { collection, record }: Paper,
  collections: readonly Collection[],
): OwnValue | undefined {
  switch (name) {
    case "collection":
      return {
        value: collection,
        label: {
          en: collectionLabel(collection, collections, "en"),
          "zh-Hant": collectionLabel(collection, collections, "zh-Hant"),
        },
      };
    case "area":
      return labelled(record.applicationArea);
    case "type":
      return labelled(record.studyType);
    case "country":
      return labelled(record.country);
    case "journal":
      return labelled(record.journal);
    case "year":
      return same(record.published?.slice(0, 4));
    case "score":
      return same(scoreNumber(record.score)?.toString());
    case "importance":
      return record.importance && levelOf(record.importance);
  }
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
    add: (value: OwnValue | undefined) => codes.push(value === undefined ? 0 : codeOf(value)),
    build: (): Facet => ({
      values: values.map(({ value, label }): FacetValue => ({ value, label })),
      codes: Uint16Array.from(codes),
    }),
  };
}

function nameIn(label: LocalizedText, locale: "en" | "zh-Hant"): string {
  return readText(label, locale, " ")?.text ?? "";
}
