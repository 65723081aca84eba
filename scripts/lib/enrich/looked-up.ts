import { buildPubmedFields } from "../pubmed/build-pubmed-fields.ts";
import type { PubmedArticle } from "../pubmed/pubmed-article.ts";

/** A paper that PubMed answered with. */
export type FetchedArticle = {
  readonly article: PubmedArticle & { readonly pmid: string };
  /** Its XML as it came; absent where only the facts beside the records are known. */
  readonly raw: string | undefined;
};

/** What looking a paper up came to. */
export type LookedUp =
  | { readonly kind: "article"; readonly fetched: FetchedArticle }
  /** PubMed answers with the paper of another PMID. */
  | { readonly kind: "merged"; readonly fetched: FetchedArticle; readonly asked: string }
  /** PubMed lacks it, perhaps under a PMID that it should have; what Crossref says in a record's fields. */
  | {
      readonly kind: "work";
      readonly fields: Readonly<Record<string, unknown>>;
      readonly unknownPmid?: string;
      /** The DOI that it was asked for by, where Crossref gives it another. */
      readonly otherDoi?: string;
    }
  /** The services have no such paper. */
  | { readonly kind: "unknown" }
  /** Nobody was asked. */
  | { readonly kind: "unasked" };

/**
 * What was found in the fields of a record; `undefined` where nothing of this very paper was. The abstract is none of
 * them: it is seldom ours to publish.
 */
export function readSourceFields(found: LookedUp): Readonly<Record<string, unknown>> | undefined {
  if (found.kind !== "article") return found.kind === "work" ? found.fields : undefined;
  const { abstract: _, ...fields } = buildPubmedFields(found.fetched.article).fields;
  return fields;
}
