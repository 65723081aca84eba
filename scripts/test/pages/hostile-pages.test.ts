import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCardSet } from "../../lib/card/build-card-set.ts";
import { locales } from "../../lib/locale.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import { hostilePaper } from "../hostile-record.ts";
import { propertyRuns } from "../property-runs.ts";
import { expectedBlocks } from "./expected-blocks.ts";
import { listBlocks, listElements, readPage } from "./read-page.ts";

/** The elements of a page whose record holds nothing unusual, and the line break. */
const benign = new Set("h1 h2 h3 p hr ul ol li strong a br span blockquote".split(" "));

test("every plain text is read from the page as it stands in the record", () => {
  fc.assert(
    fc.property(hostilePaper, fc.constantFrom(...locales), (paper, locale) => {
      const tree = readPage(renderPage(paper, locale, () => true));
      expect(listBlocks(tree.children)).toEqual(expectedBlocks(buildCardSet(paper, locale)));
    }),
    propertyRuns(150),
  );
}, 600_000);

test("no text of a record becomes an element", () => {
  fc.assert(
    fc.property(hostilePaper, fc.constantFrom(...locales), (paper, locale) => {
      const elements = listElements(readPage(renderPage(paper, locale, () => true)));
      expect([...elements].filter((name) => !benign.has(name))).toEqual([]);
    }),
    propertyRuns(150),
  );
}, 600_000);
