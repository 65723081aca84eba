import type { PaperLink } from "../../scripts/lib/navigation/page-link.ts";
import { paperStatuses } from "../../scripts/lib/navigation/paper-status.ts";

/** What is known of a paper's title beside its words. */
export type PaperMark = Pick<PaperLink, "language" | "status">;

/**
 * The mark of a paper among what the theme hands through of a link; `undefined` for a link to
 * anything else, which has none.
 */
export function readMark(
  props: { readonly language?: unknown; readonly status?: unknown } | undefined,
): PaperMark | undefined {
  if (typeof props?.language !== "string") return undefined;
  const status = paperStatuses.find((known) => known === props.status);
  return { language: props.language, ...(status && { status }) };
}
