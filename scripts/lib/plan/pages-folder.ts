import type { Locale } from "../locale.ts";
import { pagePath } from "../page/page-path.ts";

/** Repository-relative folder that holds a locale's folders of pages, one a collection. */
export function pagesFolder(locale: Locale): string {
  return pagePath("collection", "id", locale).split("/").slice(0, -2).join("/");
}
