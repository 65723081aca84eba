import { escapeXml } from "../escape-markup.ts";
import type { Locale } from "../locale.ts";

/** Where browsers find the description, below the locale's home page. */
export const openSearchPath = "opensearch.xml";

/** Characters that browsers take of a name. */
const longestName = 16;

const describe: Readonly<Record<Locale, (name: string) => string>> = {
  en: (name) => `Search the papers of ${name}`,
  "zh-Hant": (name) => `在「${name}」搜尋文獻`,
};

/**
 * What a browser must know to search a site from its address bar.
 * @param home the whole address of the locale's home page, with a final slash
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function renderOpenSearch(name: string, home: string, locale: Locale): string {
  const short = [...name].slice(0, longestName).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(short)}</ShortName>
<Description>${escapeXml(describe[locale](name))}</Description>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${escapeXml(home)}img/favicon.svg</Image>
<Url type="text/html" template="${escapeXml(home)}search/?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
