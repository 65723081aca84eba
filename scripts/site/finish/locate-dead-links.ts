import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../io/files/folder.ts";
import { type GuidePage, readGuide } from "../../io/records/read-guide.ts";
import { compareFindings, type Finding, type Place } from "../../lib/finding.ts";
import { locales } from "../../lib/locale.ts";
import { findLinks } from "../../lib/page/find-links.ts";
import { pagePathAt } from "../../lib/page/page-path.ts";
import { buildPositionIndex } from "../../lib/record/json/record-source.ts";
import { findDeadLink } from "../../lib/site/page-links.ts";
import { type DeadLink, decodePart } from "./check-built-links.ts";

/** Where the site's frame and its own pages are written. */
const sourceFolders = ["src", "i18n"];

/**
 * The dead links of a built site as findings at the file and line that they are written in: the
 * page's Markdown, else the program or the settings. A link of the frame, which stands on every
 * page, is found once.
 */
export function locateDeadLinks(links: readonly DeadLink[], site: string): readonly Finding[] {
  const findings = new Map<string, Finding>();
  const guides = new Map(locales.map((locale) => [locale, readGuide(site, locale)]));
  const findInSources = openSources(site);
  for (const link of links) {
    const source = readSource(link, site, guides.get(link.locale.locale));
    const places = (source && locateInPage(link, source)) ?? findInSources(link);
    for (const place of places ?? [{ file: link.page, line: 1, column: 1, pointer: "" }]) {
      const { file, line, column } = place;
      const key = places === undefined ? link.target : `${file}:${line}:${column}:${link.target}`;
      if (!findings.has(key)) findings.set(key, findDeadLink(link.target, link.lacking, place));
    }
  }
  return [...findings.values()].sort(compareFindings);
}

/** Every place of a link in its page's Markdown; `undefined` where it doesn't stand there. */
function locateInPage(link: DeadLink, { file, text }: GuidePage): readonly Place[] | undefined {
  const own = findLinks(text, Number.POSITIVE_INFINITY).filter(({ target }) =>
    isTarget(target, link),
  );
  if (own.length > 0) return own.map(({ offset }) => placeAt(offset, file, text));
  return placeOfMention(link, file, text);
}

/** The Markdown of the page that a link stands on, where it has one. */
function readSource(
  { locale: { locale }, page }: DeadLink,
  site: string,
  guide: ReadonlyMap<string, GuidePage> | undefined,
): GuidePage | undefined {
  const file = pagePathAt(page, locale);
  if (file === undefined) return guide?.get(`/${page.replace(/\/$/, "")}`);
  const path = join(site, file);
  return existsSync(path) ? { file, text: readFileSync(path, "utf8") } : undefined;
}

/** Whether an address as Markdown has it is the one that the built page leads to. */
function isTarget(written: string, { locale: { home }, page, target }: DeadLink): boolean {
  const isFile = /\.mdx?(?=#|$)/.test(written);
  const base = written.startsWith("/") ? home : `${home}${page}${isFile ? "../" : ""}`;
  const href = written.replace(/^\//, "").replace(/\.mdx?(?=#|$)/, "/");
  return URL.canParse(href, base) && withSlash(new URL(href, base)) === withSlash(new URL(target));
}

function withSlash({ origin, pathname, hash }: URL): string {
  return `${origin}${pathname.replace(/\/?$/, "/")}${hash}`;
}

/** Looks for links in the program and the settings; a target that many pages of a language lead to is looked for once. */
function openSources(site: string): (link: DeadLink) => readonly Place[] | undefined {
  const found = new Map<string, readonly Place[] | undefined>();
  return (link) => {
    const key = `${link.locale.home} ${link.target}`;
    if (!found.has(key)) found.set(key, locateInSources(link, site));
    return found.get(key);
  };
}

function locateInSources(link: DeadLink, site: string): readonly Place[] | undefined {
  const files = sourceFolders.flatMap((folder) =>
    listFiles(join(site, folder))
      .filter((path) => /\.(?:tsx?|json)$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  for (const file of ["docusaurus.config.ts", ...files.sort()]) {
    const places = placeOfMention(link, file, readFileSync(join(site, file), "utf8"));
    if (places !== undefined) return places;
  }
  return undefined;
}

/** Where a text first names, in quotes, the address that a link leads to. */
function placeOfMention(
  { locale: { home }, target }: DeadLink,
  file: string,
  text: string,
): readonly Place[] | undefined {
  if (!target.startsWith(home)) return undefined;
  const [page = "", anchor] = decodePart(target.slice(home.length - 1)).split("#");
  const end = anchor === undefined ? "" : `#${anchor}`;
  const forms = [`${page}${end}`, `${page.replace(/\/$/, "")}${end}`];
  const offsets = forms.flatMap((form) =>
    ['"', "'", "`"].map((quote) => text.indexOf(`${quote}${form}${quote}`)),
  );
  const [first] = offsets.filter((offset) => offset >= 0).sort((a, b) => a - b);
  return first === undefined ? undefined : [placeAt(first + 1, file, text)];
}

function placeAt(offset: number, file: string, text: string): Place {
  return { file, ...buildPositionIndex(text)(offset), pointer: "" };
}
