import { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import type { KeptDraft } from "../store/drafts.ts";

/** When a draft was written last. */
export function DraftTime({ draft: { time } }: { readonly draft: KeptDraft }): ReactNode {
  const { i18n } = useDocusaurusContext();
  if (time === undefined) return translate({ id: "desk.draft.before", message: "較早" });
  const format = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Date(time).toLocaleString(i18n.currentLocale, format);
}
