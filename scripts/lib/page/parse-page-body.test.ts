import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { expect, test } from "vitest";
import { buildSyntheticRecord } from "../../bench/invented/synthetic-record.ts";
import { hostilePaper } from "../../test/hostile-record.ts";
import { hostileMarkdown, hostileText } from "../../test/hostile-text.ts";
import { blocks, soup } from "../../test/markdown-soup.ts";
import { propertyRuns } from "../../test/property-runs.ts";
import { locales } from "../locale.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { parsePageBody, parseWithRemark } from "./parse-page-body.ts";
import { renderPage } from "./render-page.ts";

function withoutPositions<Node extends Nodes>(tree: Node): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === "position" ? undefined : value)));
}

function expectSame(markdown: string): void {
  expect(withoutPositions(parsePageBody(markdown))).toEqual(
    withoutPositions(parseWithRemark(markdown)),
  );
}

function countRemark(markdown: string): readonly string[] {
  const asked: string[] = [];
  parsePageBody(markdown, (piece): Root => {
    asked.push(piece);
    return parseWithRemark(piece);
  });
  return asked;
}

test("any Markdown has the tree that remark gives the whole of it", () => {
  fc.assert(fc.property(fc.oneof(soup, blocks), expectSame), propertyRuns(500));
});

test.each(["**One****Two**: x", "- a\n\n- b", "- a\n\n---", "# #", "**a** **b**", "a\n---\n\nb"])(
  "blocks and marks that meet are kept apart: %j",
  expectSame,
);

test("so have Markdown fields and texts that reach for more", () => {
  fc.assert(fc.property(fc.oneof(hostileMarkdown, hostileText), expectSame), propertyRuns(500));
});

test("so has the page of every record", () => {
  fc.assert(
    fc.property(hostilePaper, fc.constantFrom(...locales), (paper, locale) => {
      expectSame(parseFrontMatter(renderPage(paper, locale, () => true)).content);
    }),
    propertyRuns(50),
  );
});

const pages = new URL("../../test/pages/", import.meta.url);

const folders = readdirSync(pages).filter((name) => !name.endsWith(".ts"));

test.each(folders)("so have the golden pages (%s)", (folder) => {
  for (const locale of locales) {
    const page = readFileSync(new URL(`${folder}/page.${locale}.md`, pages), "utf8");
    expectSame(parseFrontMatter(page).content);
  }
});

test.each(["reference", "everything", "evidence"])(
  "a page as people write it needs remark for nothing (%s)",
  (folder) => {
    for (const locale of locales) {
      const page = readFileSync(new URL(`${folder}/page.${locale}.md`, pages), "utf8");
      expect(countRemark(parseFrontMatter(page).content)).toEqual([]);
    }
  },
);

test("of synthetic pages, only such as have a sign that Markdown may mean need it", () => {
  const asked = Array.from({ length: 100 }, (_, index) => {
    const record = buildSyntheticRecord(index + 1);
    const page = renderPage({ collection: "invented", id: "invented-1", record }, "en", () => true);
    return countRemark(parseFrontMatter(page).content);
  });
  expect(asked.flat().filter((piece) => !/[*{}`]|:::/.test(piece))).toEqual([]);
  expect(asked.filter((pieces) => pieces.length > 0).length).toBeLessThan(40);
});

test.each([
  "Fewer falls (P &lt; .05; 95% CI 0.81–0.92); n = 1,204 in COVID-19 [ISRCTN1] at 1:100, ~5 in a\\_b.",
  "BACKGROUND: One. METHODS: Two.",
  "**背景**：一。**方法**：二",
])("an abstract with the signs of its field is plain text: %s", (abstract) => {
  expect(countRemark(`### Abstract\n${abstract}\n`)).toEqual([]);
  expectSame(abstract);
});
