import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { useLocale } from "../../use-locale.ts";
import type { KeptDraft } from "../store/drafts.ts";

/** When a draft was written last. */
export function DraftTime({ draft: { time } }: { readonly draft: KeptDraft }): ReactNode {
  const locale = useLocale();
  if (time === undefined) return translate({ id: "desk.draft.before", message: "較早" });
  const format = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Date(time).toLocaleString(locale, format);
}
