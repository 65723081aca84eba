import { join } from "node:path";
import type { RecordFacts } from "../../lib/check/facts/record-facts.ts";
import type { IsReachable } from "../../lib/check/rules/addresses.ts";
import { groupBy } from "../../lib/group-by.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import { rangeAddress } from "../../lib/navigation/address.ts";
import { groupByRange } from "../../lib/navigation/position-range.ts";
import { once } from "../../lib/once.ts";
import { listGuideAnchors } from "../../lib/page/guide-page.ts";
import { isCardName, listAnchors } from "../../lib/page/page-sections.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import { listRedirects } from "../../lib/record/former-address.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import type { PaperEntry, Survey } from "../../lib/record/survey.ts";
import { listFiles } from "../files/folder.ts";
import { readGuide } from "./read-guide.ts";

/** The anchors of a page. */
type Anchors = ReadonlySet<string>;

const none: Anchors = new Set();

/** Reads some papers, in any order. */
type ReadPapers = (papers: readonly PaperEntry[]) => AsyncIterable<{ readonly paper: Paper }>;

/**
 * Whether a link of a paper's page leads somewhere on the site: to a paper that has a page, by its
 * address or a former one, a collection or a range of one, a page of the guide in the page's
 * language, an anchor that one of these has, one of its own, or an image.
 * @param survey names the papers that have pages
 * @param facts the records that the survey is of
 * @param readPapers reads papers of the survey: those alone whose anchors, cards aside, are linked to
 */
export async function readLinkTargets(
  site: string,
  survey: Pick<Survey, "papers" | "collections">,
  facts: readonly RecordFacts[],
  readPapers: ReadPapers,
): Promise<IsReachable> {
  const redirects = listRedirects(
    facts.map(({ collection, id, formerAddresses }) => ({
      collection,
      id,
      formerAddresses: formerAddresses.flatMap(({ address }) => address ?? []),
    })),
  );
  const papers = new Set(survey.papers.map(({ collection, id }) => `${collection}/${id}`));
  const findPaper = (path: string) => {
    const [, name = ""] = /^\/papers\/([^/]+\/[^/]+)$/.exec(path) ?? [];
    const paper = redirects.get(path) ?? name;
    return papers.has(paper) ? paper : undefined;
  };
  const linked = listLinked(facts, findPaper);
  const anchors = await readAnchors(
    survey.papers.filter(({ collection, id }) => linked.has(`${collection}/${id}`)),
    readPapers,
  );
  const pages = new Set([...listLists(survey), ...listImages(site)]);
  const guides = new Map(locales.map((locale) => [locale, openGuide(site, locale)]));
  return (target, { collection, id, locale }) => {
    const { path, anchor } = splitTarget(target);
    const own = `${collection}/${id}`;
    const paper = path === "" ? own : findPaper(path);
    if (paper !== undefined) {
      if (anchor === undefined) return path !== "";
      // Of a record without a page nothing is known: its errors come first.
      if (isCardName(anchor) || !papers.has(paper)) return true;
      return (anchors.get(pageKey(paper, locale)) ?? none).has(anchor);
    }
    if (pages.has(path)) return anchor === undefined;
    return guides.get(locale)?.(path, anchor) ?? false;
  };
}

function splitTarget(target: string): { path: string; anchor?: string } {
  const [path = "", anchor] = target.split("#");
  return { path: path.replace(/(?<=.)\/$/, ""), ...(anchor !== undefined && { anchor }) };
}

/** The papers, as `<collection>/<id>`, of which some record links to an anchor that not every page has. */
function listLinked(
  facts: readonly RecordFacts[],
  findPaper: (path: string) => string | undefined,
): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const { collection, id, links } of facts) {
    for (const { target } of links) {
      const { path, anchor } = splitTarget(target);
      const paper = path === "" ? `${collection}/${id}` : findPaper(path);
      if (anchor === undefined || isCardName(anchor) || paper === undefined) continue;
      linked.add(paper);
    }
  }
  return linked;
}

/**
 * The anchors of some papers' pages. A dead link is taken for a link here: where a heading holds
 * one, that is a finding already, and mending it gives the anchor.
 */
async function readAnchors(
  papers: readonly PaperEntry[],
  readPapers: ReadPapers,
): Promise<ReadonlyMap<string, Anchors>> {
  const anchors = new Map<string, Anchors>();
  if (papers.length === 0) return anchors;
  for await (const { paper } of readPapers(papers)) {
    for (const locale of locales) {
      const page = renderPage(paper, locale, () => true);
      anchors.set(pageKey(`${paper.collection}/${paper.id}`, locale), listAnchors(page, locale));
    }
  }
  return anchors;
}

function pageKey(paper: string, locale: Locale): string {
  return `${locale}/${paper}`;
}

/** Addresses of collections and of their ranges, without a final slash. */
function listLists({ papers, collections }: Pick<Survey, "papers" | "collections">): string[] {
  const byCollection = groupBy(papers, ({ collection }) => collection);
  const ranges = [...byCollection].flatMap(([name, entries]) => {
    const groups = groupByRange(entries);
    return groups.length < 2
      ? []
      : groups.map(({ range }) => rangeAddress(name, range).replace(/\/$/, ""));
  });
  const names = new Set([...collections.map(({ name }) => name), ...byCollection.keys()]);
  return [...ranges, ...[...names].map((name) => `/papers/${name}`)];
}

function listImages(site: string): readonly string[] {
  return listFiles(join(site, "static", "img")).map((path) => `/img/${path}`);
}

/**
 * Whether the guide has a page, and on it an anchor; of the pages that every site has, for those for maintainers may be
 * left off it. Nothing is read before it is asked for, and no page twice.
 */
function openGuide(
  site: string,
  locale: Locale,
): (path: string, anchor: string | undefined) => boolean {
  const pages = once(() => readGuide(site, locale));
  const anchors = new Map<string, Anchors>();
  return (path, anchor) => {
    if (path.startsWith("/guide/maintaining/")) return false;
    const page = pages().get(path);
    if (page === undefined || anchor === undefined) return page !== undefined;
    const known = anchors.get(path) ?? listGuideAnchors(page.text);
    anchors.set(path, known);
    return known.has(anchor);
  };
}
