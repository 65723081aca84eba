import type { Locale } from "../locale.ts";
import type { Paper } from "../record/schema.ts";
import { buildFact, buildIdentifier, present } from "./build-header.ts";
import type { Fact } from "./card-set.ts";
import { cslTypeWords } from "./csl-type-words.ts";
import { words } from "./words.ts";

/** The lines of the references: identifiers and journal, then whatever more the record has. */
export function buildReferences({ record }: Paper, locale: Locale): Fact[] {
  const { labels, absent } = words[locale];
  return [
    buildIdentifier("pmid", labels.pmid, record.pmid) ?? buildFact(labels.pmid, [absent.pmid]),
    buildIdentifier("doi", labels.doi, record.doi) ?? buildFact(labels.doi, [absent.doi]),
    buildFact(labels.journal, [record.journal ?? absent.journal]),
    ...present([
      buildIdentifier("pmcid", labels.pmcid, record.pmcid),
      textFact(labels.published, record.published),
      textFact(labels.volume, record.volume),
      textFact(labels.issue, record.issue),
      textFact(labels.pages, record.pages),
      textFact(labels.type, record.type && cslTypeWords[record.type][locale]),
      textFact(labels.language, record.language),
      textFact(labels.meshTerms, joinList(record.meshTerms, locale)),
      textFact(labels.keywords, joinList(record.keywords, locale)),
      ...buildProvenance({ record }, locale),
    ]),
  ];
}

/** Who vouches for what. */
function buildProvenance({ record }: Pick<Paper, "record">, locale: Locale): (Fact | undefined)[] {
  const { labels, drafting } = words[locale];
  const { provenance } = record;
  if (provenance === undefined) return [];
  return [
    textFact(labels.source, provenance.source),
    textFact(labels.retrieved, provenance.retrieved),
    textFact(labels.curators, joinList(provenance.curators, locale)),
    textFact(labels.drafting, provenance.drafting && drafting[provenance.drafting]),
    textFact(labels.verified, provenance.verified),
  ];
}

function textFact(label: string, text: string | undefined): Fact | undefined {
  return text === undefined ? undefined : buildFact(label, [text]);
}

function joinList(list: readonly string[] | undefined, locale: Locale): string | undefined {
  return list?.join(words[locale].listSeparator);
}
