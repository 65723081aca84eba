import { translate } from "@docusaurus/Translate";
import { usePluralForm } from "@docusaurus/theme-common";
import type { ReactNode } from "react";

/** A number of papers in words. */
export function PaperCount({ count }: { readonly count: number }): ReactNode {
  const { selectMessage } = usePluralForm();
  const forms = translate({ id: "papers.count", message: "{count} 篇" }, { count });
  return <>{selectMessage(count, forms)}</>;
}
