import type { Locale } from "../locale.ts";
import type { Paper } from "../record/schema.ts";
import type { Fact } from "./card-set.ts";
import { formatName } from "./format-name.ts";
import type { Phrase } from "./phrase.ts";
import { readFacts, readTitles } from "./read-facts.ts";
import { words } from "./words.ts";

/** The lines under the heading: those of every page, then those that only some records have. */
export function buildHeader({ record }: Paper, locale: Locale): readonly [Fact, ...Fact[]] {
  const { labels, absent, levels, listSeparator } = words[locale];
  const titles = readTitles(record, locale);
  const facts = readFacts(record, locale, words[locale]);
  const names = record.authors?.map(formatName).join(listSeparator);
  return [
    buildFact(labels.titleEn, [titles.en ?? absent.title]),
    buildFact(labels.titleZh, [titles.zh ?? absent.title]),
    buildFact(labels.pmid, [record.pmid ?? absent.pmid]),
    buildFact(labels.journal, [facts.journal]),
    buildFact(labels.score, [facts.score ?? absent.score]),
    buildFact(labels.area, [facts.area]),
    buildIdentifier("doi", labels.doi, record.doi) ?? buildFact(labels.doi, [absent.doi]),
    ...present([
      names === undefined ? undefined : buildFact(labels.authors, [names]),
      buildIdentifier("pmcid", labels.pmcid, record.pmcid),
      record.importance && buildFact(labels.importance, [levels[record.importance]]),
      record.innovation && buildFact(labels.innovation, [levels[record.innovation]]),
      titles.original && buildFact(labels.titleOriginal, [titles.original]),
    ]),
  ];
}

/** A label with a text. */
export function buildFact(label: string, text: Phrase): Fact {
  return { label, value: { kind: "text", text } };
}

/** A label with an identifier that leads somewhere; `undefined` where the record has none. */
export function buildIdentifier(
  kind: "pmid" | "pmcid" | "doi",
  label: string,
  identifier: string | undefined,
): Fact | undefined {
  return identifier === undefined ? undefined : { label, value: { kind, identifier } };
}

/** The values that are there. */
export function present<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}
