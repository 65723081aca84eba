import { escapeXml } from "../escape-markup.ts";

/** A page as a sitemap lists it. */
export type SitemapPage = {
  /** Its whole address. */
  readonly address: string;
  /** The addresses of all its languages, its own among them, by BCP 47 tag or `x-default`. */
  readonly alternates: readonly (readonly [language: string, address: string])[];
  /** The day of its last change, `YYYY-MM-DD`; absent where it isn't known. */
  readonly changed?: string;
};

/** What a sitemap file may hold at most. @see https://www.sitemaps.org/protocol.html */
export const sitemapLimits = { pages: 50_000, bytes: 50 * 1_048_576 } as const;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** What a sitemap begins and ends with. */
export const sitemapFrame = {
  start: `${declaration}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`,
  end: "</urlset>\n",
} as const;

/**
 * The entry of a page, on a line of its own.
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
export function renderSitemapPage({ address, alternates, changed }: SitemapPage): string {
  const links = alternates.map(
    ([language, other]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(other)}"/>`,
  );
  const day = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
  return `<url><loc>${escapeXml(address)}</loc>${day}${links.join("")}</url>\n`;
}

/** The index of several sitemaps by their addresses. */
export function renderSitemapIndex(addresses: readonly string[]): string {
  const entries = addresses.map(
    (address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`,
  );
  return `${declaration}<sitemapindex ${namespace}>\n${entries.join("")}</sitemapindex>\n`;
}

/** What tells crawlers that they may read everything, and where the sitemaps are. */
export function renderRobots(sitemaps: readonly string[]): string {
  const lines = sitemaps.map((address) => `Sitemap: ${address}\n`);
  return `User-agent: *\nDisallow:\n\n${lines.join("")}`;
}
