import type { PaperStatus } from "../../../scripts/lib/navigation/paper-status.ts";
import type { LanguageText } from "../../../scripts/lib/record/localized-text.ts";
import type { PageLink } from "../printed-pages/page-link.ts";

/** Why a paper is related: what they share, and a label with the mark after it. */
export type Reason = LanguageText & { readonly label: string };

/** A paper that another's page leads to. */
export type RelatedPaper = PageLink & {
  /** Of its title. */
  readonly language: string;
  readonly status?: PaperStatus;
  readonly reason: Reason;
};
