import { translate } from "@docusaurus/Translate";
import type { FacetName } from "../search/facets/facet.ts";

/** What readers call the facets. */
export function facetLabels(): Readonly<Record<FacetName, string>> {
  return {
    collection: translate({ id: "facet.collection", message: "館藏" }),
    area: translate({ id: "facet.area", message: "應用領域" }),
    year: translate({ id: "facet.year", message: "年份" }),
    type: translate({ id: "facet.type", message: "研究類型" }),
    country: translate({ id: "facet.country", message: "國家/地區" }),
    journal: translate({ id: "facet.journal", message: "期刊" }),
    tags: translate({ id: "facet.tags", message: "標籤" }),
    score: translate({ id: "facet.score", message: "策展評分" }),
    importance: translate({ id: "facet.importance", message: "重要性" }),
    cards: translate({ id: "facet.cards", message: "四張卡片" }),
    verified: translate({ id: "facet.verified", message: "核對" }),
    retraction: translate({ id: "facet.retraction", message: "撤稿" }),
  };
}
