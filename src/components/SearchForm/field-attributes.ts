import { translate } from "@docusaurus/Translate";

/** What every search field of the site is to a browser: the parameter it fills, its keyboard, its name. */
export function fieldAttributes() {
  return {
    type: "search",
    name: "q",
    autoComplete: "off",
    enterKeyHint: "search",
    "aria-label": translate({ id: "search.label", message: "搜尋文獻" }),
  } as const;
}

/** What a wide field says can be searched for. */
export function fieldPlaceholder(): string {
  return translate({
    id: "search.placeholder",
    message: "標題、主題、作者、期刊、PMID 或 DOI",
  });
}
