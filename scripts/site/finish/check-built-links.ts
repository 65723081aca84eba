import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findRedirect, listHrefs, listIds } from "../../lib/site/page-links.ts";
import type { BuiltLocale, BuiltSite } from "./read-built-site.ts";

/** A link of a built page that leads nowhere. */
export type DeadLink = {
  readonly locale: BuiltLocale;
  /** The page, from its locale's home page on. */
  readonly page: string;
  /** The whole address that the link leads to. */
  readonly target: string;
  readonly lacking: "page" | "anchor";
};

/**
 * The dead links within a site, in the order of the pages. A page is there when its file is, so
 * that papers, redirects and Docusaurus' own pages count alike, and only pages that somebody links
 * to by an anchor are searched for it.
 * @param isChecked whether the links of a page are looked at
 */
export function checkBuiltLinks(
  site: BuiltSite,
  isChecked: (locale: BuiltLocale, page: string) => boolean,
): readonly DeadLink[] {
  const hasAnchor = openAnchors(site);
  return site.locales.flatMap((locale) =>
    locale.pages
      .filter((page) => isChecked(locale, page))
      .flatMap((page) => {
        const file = join(site.folder, locale.folder, page, "index.html");
        const targets = listHrefs(readFileSync(file, "utf8"));
        return targets.flatMap((href): DeadLink[] => {
          const target = resolveHref(href, `${locale.home}${page}`);
          const lacking = target && findLacking(target, site, hasAnchor);
          return lacking ? [{ locale, page, target: target.href, lacking }] : [];
        });
      }),
  );
}

function resolveHref(href: string, page: string): URL | undefined {
  return URL.canParse(href, page) ? new URL(href, page) : undefined;
}

/** What is missing where a link leads; `undefined` where nothing is, or the target is another site's. */
function findLacking(
  target: URL,
  site: BuiltSite,
  hasAnchor: (file: string, anchor: string) => boolean,
): DeadLink["lacking"] | undefined {
  const path = pathInSite(target, site);
  if (path === undefined) return undefined;
  const file = findFile(site.folder, path);
  if (file === undefined) return "page";
  const anchor = decodePart(target.hash.slice(1));
  return anchor === "" || hasAnchor(file, anchor) ? undefined : "anchor";
}

/** The path from the site's base path on; `undefined` for another site's address. */
function pathInSite(target: URL, { locales: [main] }: BuiltSite): string | undefined {
  const home = new URL(main?.home ?? target.href);
  if (target.origin !== home.origin || !target.pathname.startsWith(home.pathname)) return undefined;
  return decodePart(target.pathname.slice(home.pathname.length));
}

function findFile(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return [join(file, "index.html"), file].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
}

/** Whether pages have an anchor, or the pages that they lead on to; each is searched once. */
function openAnchors(site: BuiltSite): (file: string, anchor: string) => boolean {
  const pages = new Map<string, ReadonlySet<string>>();
  return (file, anchor) => {
    const known = pages.get(file) ?? readAnchors(file, site);
    pages.set(file, known);
    return known.has(anchor);
  };
}

function readAnchors(file: string, site: BuiltSite): ReadonlySet<string> {
  const html = readFileSync(file, "utf8");
  const next = findRedirect(html);
  const redirect = next && resolveHref(next, site.locales[0]?.home ?? "");
  const path = redirect && pathInSite(redirect, site);
  const target = path && findFile(site.folder, path);
  return listIds(target ? readFileSync(target, "utf8") : html);
}

/** A part of an address as it reads; as it is where it can't be decoded. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
