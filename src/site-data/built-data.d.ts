/** The site's data where pages are rendered; nothing of them is there in a browser. */
declare module "@built-data" {
  import type { SiteData } from "../../scripts/site/data/content.ts";

  const builtData: Partial<SiteData>;
  export default builtData;
}
