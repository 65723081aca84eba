import type { FacetName } from "../../../src/search/facets/facet.ts";
import { listDefaultSections } from "../../lib/card/default-sections.ts";
import { words } from "../../lib/card/words.ts";
import type { LocalizedText } from "../../lib/record/schema/localized-text.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { countryNames } from "../../lib/record/values/country-names.ts";
import { designNames } from "../../lib/record/values/design.ts";
import { scoreNumber } from "../../lib/record/values/score.ts";

/** What a paper's value is called in each language, and in addresses where that is not its name. */
export type OwnValue = { readonly value?: string; readonly label: LocalizedText };

/** What some papers have together as their records say it, and the number of each paper's, from 1; 0 where it has none. */
export type OwnValues = {
  readonly sets: readonly (readonly OwnValue[])[];
  readonly codes: readonly number[];
};

/** The values of all facets of some papers. */
export type FacetValues = Readonly<Record<FacetName, OwnValues>>;

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
export function openNumbers<Item>() {
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
