import { translate } from "@docusaurus/Translate";
import { usePluralForm } from "@docusaurus/theme-common";
import { formatCount } from "../../scripts/lib/format-count.ts";

/** Puts a number of papers in words, as in “12 papers”. */
export function usePaperCount(): (count: number) => string {
  const { selectMessage } = usePluralForm();
  return (count) => {
    const values = { count: formatCount(count) };
    return selectMessage(count, translate({ id: "papers.count", message: "{count} 篇" }, values));
  };
}
