import fc from "fast-check";
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { renderPage } from "../../lib/page/render-page.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { hostileMarkdown } from "../hostile-text.ts";
import { propertyRuns } from "../property-runs.ts";
import { type Block, listBlocks, readPage } from "./read-page.ts";

const reachable = new Set(["/guide/reading", "/papers/invented/invented-2", "/img/x.png", "#qa"]);
const allowed = new Set(
  `h1 h2 h3 h4 h5 h6 p hr ul ol li strong em del code pre blockquote a img br span
  table thead tbody tr th td input`.split(/\s+/),
);

function read(markdown: string, locale: "en" | "zh-Hant" = "en"): Root {
  const paper: Paper = {
    collection: "invented",
    id: "invented-1",
    record: {
      position: 1,
      title: "An invented title",
      cards: { core: { markdown: { en: markdown } }, qa: { markdown: { en: markdown } } },
      extraSections: [{ heading: { en: "Extra" }, markdown: { en: markdown } }],
    },
  };
  return readPage(renderPage(paper, locale, (target) => reachable.has(target)));
}

/** What divides a page: its headings down to the second level, its rules and its last list. */
function listFrame(tree: Root): Block[] {
  const blocks = listBlocks(tree.children);
  return [...blocks.filter(([element]) => /^(?:h1|h2|hr)$/.test(element)), ...blocks.slice(-3)];
}

test("a Markdown field changes nothing outside of itself", () => {
  const frame = listFrame(read("A paragraph."));
  fc.assert(
    fc.property(hostileMarkdown, (markdown) => {
      expect(listFrame(read(markdown))).toEqual(frame);
    }),
    propertyRuns(100),
  );
}, 600_000);

test("a Markdown field makes no element but those of Markdown, and leads only where it may", () => {
  fc.assert(
    fc.property(hostileMarkdown, fc.constantFrom("en", "zh-Hant"), (markdown, locale) => {
      visit(read(markdown, locale), "element", ({ tagName, properties }) => {
        expect(allowed).toContain(tagName);
        const { href, src } = properties;
        if (tagName === "img") expect(src).toBe("/img/x.png");
        if (tagName === "a" && !reachable.has(String(href))) {
          expect(String(href)).toMatch(/^(?:https?|mailto|xmpp):/i);
          expect(URL.canParse(String(href))).toBe(true);
        }
      });
    }),
    propertyRuns(100),
  );
}, 600_000);
