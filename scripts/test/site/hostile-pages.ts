import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "../../lib/locale.ts";
import { paperAddress, rangeAddress } from "../../lib/navigation/address.ts";
import { buildPaperRow } from "../../lib/navigation/paper-row.ts";
import { groupByRange } from "../../lib/navigation/position-range.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { identity } from "./build-site.ts";
import { buildExpectedPage, withLineFeeds } from "./expected-page.ts";
import { findTestBrowser } from "./find-browser.ts";
import { benignPaper, collectionLabels, filledPapers, hostilePapers } from "./hostile-papers.ts";
import { readOpenPage, readPages } from "./read-pages.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { shareBrowser } from "./share-browser.ts";
import type { ReadPage } from "./shown-page.ts";
import { watchPage } from "./watch-page.ts";

const executable = findTestBrowser("fidelity");
const editions = [
  { locale: "zh-Hant", path: "", siteTitle: identity.title["zh-Hant"] },
  { locale: "en", path: "/en", siteTitle: identity.title.en },
] as const;

/** What a record may have beyond an ordinary one: a bar for its score, links and line breaks. */
const furtherElements = ["meter", "a", "br", "span"];
const furtherAttributes = ["href", "rel", "target", "title", "min", "max", "value"];
/** What Markdown fields make, and what Docusaurus adds to images and code. */
const markdownElements = [
  ..."h3 h4 h5 h6 p ul ol li strong em del code pre blockquote img hr".split(" "),
  ..."table thead tbody tr th td input button svg path div".split(" "),
];
const markdownAttributes = [
  ..."alt src checked disabled type start style tabindex loading decoding".split(" "),
];
/** GFM links bare addresses of `xmpp:` as it does those of the web. */
const allowedTarget =
  /^(?:https?:|mailto:|xmpp:|#|\/(?:en\/)?(?:papers|guide|search|study|desk)\/|\/img\/)/i;

/**
 * Declares the tests of a site that has the hostile papers among others, and stands at the root of its server.
 * @param findSite the folder of the built site; it is asked once the tests run
 * @param others the other collections that its home page names in each language
 */
export function testHostilePages(
  findSite: () => string,
  others: Readonly<Record<Locale, readonly string[]>>,
): void {
  describe.skipIf(executable === undefined)("hostile records on it", () => {
    let site: ServedSite;
    let context: BrowserContext;
    let pages: ReadonlyMap<string, ReadPage>;
    /** A page that goes from one to the next, and all that it has complained of. */
    let page: Page;
    let complaints: readonly string[];

    beforeAll(async () => {
      site = await serveSite(findSite());
      context = await (await shareBrowser(executable ?? "")).newContext();
      page = await context.newPage();
      await page.goto(`${site.origin}/404.html`);
      pages = await readPages(
        page,
        editions.flatMap(({ path }) => hostilePapers.map((paper) => addressOf(paper, path))),
      );
      complaints = watchPage(page, site.origin);
    });

    afterAll(async () => {
      await context?.close();
      await site?.close();
    });

    function addressOf({ collection, id }: Paper, path: string): string {
      return path + paperAddress(collection, id);
    }

    function pageOf(paper: Paper, path: string): ReadPage {
      const page = pages.get(addressOf(paper, path));
      if (page === undefined) throw new Error(`${paper.id} was not read`);
      return page;
    }

    /** Looks at a page that has come to life; fails where anything of a record ran or was asked for. */
    async function visit<Found>(
      path: string,
      look: (page: Page) => Promise<Found>,
    ): Promise<Found> {
      const before = complaints.length;
      await page.goto(site.origin + path);
      await page.waitForSelector("html[data-has-hydrated=true]");
      const found = await look(page);
      expect(await page.evaluate(() => "pwned" in window), path).toBe(false);
      expect(complaints.slice(before), path).toEqual([]);
      return found;
    }

    test.each(editions)("every text is shown as in its record ($locale)", (edition) => {
      for (const paper of hostilePapers) {
        const expected = buildExpectedPage(paper, hostilePapers, edition);
        const { shown } = pageOf(paper, edition.path);
        const sections = shown.sections.map((section, index) => {
          const { blocks, ...own } = section;
          return expected.sections[index]?.blocks === undefined ? own : section;
        });
        expect({ ...shown, sections }, paper.id).toEqual(expected);
      }
    });

    test.each(editions)("a field of one string reads as that string ($locale)", ({ path }) => {
      for (const paper of filledPapers) {
        const { facts, sections } = pageOf(paper, path).shown;
        const text = withLineFeeds(paper.text);
        const [core, , , exceptions] = sections.map(({ blocks }) => blocks);
        const panel = sections.at(-1)?.blocks;
        const values = facts.filter(([, value]) => value === text);
        expect(values.length, paper.id).toBe(4);
        expect(core, paper.id).toContainEqual(["p", text]);
        expect(core, paper.id).toContainEqual(["dt", text]);
        expect(panel, paper.id).toContainEqual(["dd", `${text}\n${text}`]);
        expect(exceptions, paper.id).toContainEqual(["li", text]);
        expect(exceptions, paper.id).toContainEqual(["blockquote", text]);
      }
    });

    test.each(editions)(
      "no text becomes an element, script or stray link ($locale)",
      ({ path }) => {
        const benign = pageOf(benignPaper, path).fabric;
        for (const paper of hostilePapers) {
          const { fabric } = pageOf(paper, path);
          const hasMarkdown = paper.record.extraSections !== undefined;
          const elements = [...furtherElements, ...(hasMarkdown ? markdownElements : [])];
          const attributes = [...furtherAttributes, ...(hasMarkdown ? markdownAttributes : [])];
          const strange = [
            ...without(fabric.elements, [...benign.elements, ...elements]),
            ...without(fabric.paperElements, [...benign.paperElements, ...elements]),
            ...without(fabric.paperAttributes, [...benign.paperAttributes, ...attributes]),
            ...fabric.targets.filter((target) => !allowedTarget.test(target)),
          ];
          expect(strange, paper.id).toEqual([]);
          expect(fabric.scripts, paper.id).toEqual(benign.scripts);
        }
      },
    );

    const ranges = Object.keys(collectionLabels).flatMap((collection) =>
      groupByRange(
        hostilePapers
          .filter((paper) => paper.collection === collection)
          .map((paper) => ({ position: paper.record.position, paper })),
      ).map(({ range, items }) => ({ address: rangeAddress(collection, range), items })),
    );

    test.each(editions)("every list has its papers as they are ($locale)", async (edition) => {
      for (const { address, items } of ranges) {
        const shown = await visit(edition.path + address, (page) =>
          page.locator("tbody tr").evaluateAll((rows) =>
            rows.map((row) => {
              const cells = ["th a", "td:nth-of-type(2) > [lang]", "td:nth-of-type(4) > [lang]"];
              return cells.map((cell) => row.querySelector(cell)?.textContent ?? "");
            }),
          ),
        );
        const expected = items.map(({ paper }) => {
          const { title, finding, journal } = buildPaperRow(
            { ...paper, position: paper.record.position },
            paper.record,
            edition.locale,
          );
          return [title.text, finding?.text ?? "", journal ?? ""].map(withLineFeeds);
        });
        expect(shown.map((row) => row.map(withLineFeeds))).toEqual(expected);
      }
    });

    test.each(editions)(
      "pages that come to life stay as they are ($locale)",
      { timeout: 120_000 },
      async (edition) => {
        const armed = hostilePapers.filter((paper, index) => {
          const isLaden =
            JSON.stringify(paper.record).includes("pwned") || paper.id === "letters-3";
          return (isLaden || index % 60 === 0) && index % 2 === editions.indexOf(edition);
        });
        for (const paper of [benignPaper, ...armed]) {
          const { shown } = await visit(addressOf(paper, edition.path), readOpenPage);
          expect(shown, paper.id).toEqual(pageOf(paper, edition.path).shown);
        }
      },
    );

    test.each(editions)(
      "collections bear their names as they are ($locale)",
      async ({ locale, path }) => {
        const names = await visit(`${path}/`, (page) =>
          page.locator("section[aria-labelledby=collections] li > a").allTextContents(),
        );
        expect([...names].sort()).toEqual(
          [...Object.values(collectionLabels), ...others[locale]].sort(),
        );
      },
    );
  });
}

function without(names: readonly string[], known: readonly string[]): readonly string[] {
  return names.filter((name) => !known.includes(name));
}
