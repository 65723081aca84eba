import { type PageLink, renderJson } from "../../lib/navigation/page-link.ts";

/**
 * Breadcrumbs for search engines, as JSON for a script. Docusaurus' own writes titles as they are,
 * where `</script>` in a title ends the script and what follows runs; JSON has an escape for that.
 * @param url scheme and host of the site
 * @see https://schema.org/BreadcrumbList
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function renderBreadcrumbList(crumbs: readonly PageLink[], url: string): string {
  const list = {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ title, permalink }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      // As its canonical address has it; the guide's own permalinks end without.
      item: `${url}${permalink.replace(/\/?$/, "/")}`,
    })),
  };
  return renderJson(list);
}
