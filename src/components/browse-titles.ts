import { translate } from "@docusaurus/Translate";
import type { CatalogueFacet } from "../../scripts/lib/navigation/address.ts";

/** What the pages are called on which papers are browsed by a facet. */
export function browseTitles(): Readonly<Record<CatalogueFacet, string>> {
  return {
    area: translate({ id: "browse.area", message: "依應用領域瀏覽" }),
    journal: translate({ id: "browse.journal", message: "依期刊瀏覽" }),
    year: translate({ id: "browse.year", message: "依發表年份瀏覽" }),
    type: translate({ id: "browse.type", message: "依研究類型瀏覽" }),
    country: translate({ id: "browse.country", message: "依國家／地區瀏覽" }),
  };
}
