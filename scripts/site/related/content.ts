import type { PageLink } from "../../lib/navigation/page-link.ts";
import type { PaperStatus } from "../../lib/navigation/paper-status.ts";
import type { LanguageText } from "../../lib/record/schema/localized-text.ts";

/** Why a paper is related: what they share, and a label with the mark after it. */
export type Reason = LanguageText & { readonly label: string };

/** A paper that another's page leads to. */
export type RelatedPaper = PageLink & {
  /** Of its title. */
  readonly language: string;
  readonly status?: PaperStatus;
  readonly reason: Reason;
};
