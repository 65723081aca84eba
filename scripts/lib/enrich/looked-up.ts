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
    }
  /** The services have no such paper. */
  | { readonly kind: "unknown" }
  /** Nobody was asked. */
  | { readonly kind: "unasked" };
