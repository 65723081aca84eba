import type { Locale } from "../locale.ts";
import type { PaperRecord } from "../record/schema.ts";
import { buildFact, buildIdentifier, buildOptionalFact } from "./build-fact.ts";
import type { Fact } from "./card-set.ts";
import { cslTypeWords } from "./csl-type-words.ts";
import { words } from "./words.ts";

/** The lines of the references: identifiers and journal, then whatever more the record has. */
export function buildReferences(record: PaperRecord, locale: Locale): readonly Fact[] {
  const { pmid, doi, type } = record;
  return [
    ...(pmid === undefined ? [buildFact("pmid", pmid, locale)] : buildIdentifier("pmid", pmid)),
    ...(doi === undefined ? [buildFact("doi", doi, locale)] : buildIdentifier("doi", doi)),
    buildFact("journal", record.journal, locale),
    ...buildIdentifier("pmcid", record.pmcid),
    ...buildOptionalFact("published", record.published),
    ...buildOptionalFact("volume", record.volume),
    ...buildOptionalFact("issue", record.issue),
    ...buildOptionalFact("pages", record.pages),
    ...buildOptionalFact("type", type && cslTypeWords[type][locale]),
    ...buildOptionalFact("language", record.language),
    ...buildOptionalFact("meshTerms", joinList(record.meshTerms, locale)),
    ...buildOptionalFact("keywords", joinList(record.keywords, locale)),
    ...buildProvenance(record.provenance, locale),
  ];
}

/** Who vouches for what. */
function buildProvenance(
  { source, retrieved, curators, drafting, verified }: NonNullable<PaperRecord["provenance"]> = {},
  locale: Locale,
): readonly Fact[] {
  return [
    ...buildOptionalFact("source", source),
    ...buildOptionalFact("retrieved", retrieved),
    ...buildOptionalFact("curators", joinList(curators, locale)),
    ...buildOptionalFact("drafting", drafting && words[locale].drafting[drafting]),
    ...buildOptionalFact("verified", verified),
  ];
}

function joinList(list: readonly string[] | undefined, locale: Locale): string | undefined {
  return list?.join(words[locale].listSeparator);
}
