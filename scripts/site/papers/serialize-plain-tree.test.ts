import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Locale, locales } from "../../lib/locale.ts";
import { buildPageFacts, buildPageOutline } from "../../lib/navigation/page-facts.ts";
import { parseFrontMatter } from "../../lib/page/front-matter.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { hostilePaper } from "../../test/hostile-record.ts";
import { hostileMarkdown } from "../../test/hostile-text.ts";
import { blocks, soup } from "../../test/markdown-soup.ts";
import { propertyRuns } from "../../test/property-runs.ts";
import { arrangeBody, serializeTree } from "./render-body.ts";
import { serializePlainTree } from "./serialize-plain-tree.ts";

const locale = fc.constantFrom(...locales);

/** Whether a page's tree is written without the libraries; fails where it is written otherwise. */
function writesSame(markdown: string, locale: Locale, record?: PaperRecord): boolean {
  const facts = record && buildPageFacts(record, buildPageOutline(record), locale);
  const known = facts && { facts, editUrl: "https://git.example/a.json" };
  const tree = arrangeBody(markdown, known, locale, "/library/");
  const html = serializePlainTree(tree);
  if (html !== undefined) expect(html).toBe(serializeTree(tree));
  return html !== undefined;
}

test("what is written of any Markdown is what the libraries write", () => {
  const markdown = fc.oneof(soup, blocks, hostileMarkdown);
  fc.assert(
    fc.property(markdown, locale, (text, name) => {
      writesSame(text, name);
    }),
    propertyRuns(500),
  );
});

test("so is the page of every record", () => {
  fc.assert(
    fc.property(hostilePaper, locale, (paper, name) => {
      writesSame(parseFrontMatter(renderPage(paper, name, () => true)).content, name, paper.record);
    }),
    propertyRuns(50),
  );
});

const pages = new URL("../../test/pages/", import.meta.url);
const folders = readdirSync(pages).filter((name) => !name.endsWith(".ts"));
/** A line of a table, or of code: what only the libraries write. */
const richLine = /^(?:\||```)/m;

test.each(folders)("a golden page is written, and the same (%s)", (folder) => {
  for (const name of locales) {
    const page = readFileSync(new URL(`${folder}/page.${name}.md`, pages), "utf8");
    expect(writesSame(parseFrontMatter(page).content, name)).toBe(!richLine.test(page));
  }
});

test("so is a key figure that is drawn", () => {
  const label = "AUC: A / B";
  const value = "0.9 (95% CI 0.8–0.95) / 0.7 (95% CI 0.6–0.8)";
  const cards = { core: { keyFigures: [{ label, value, quote: "0.9" }] } };
  const paper = { collection: "a", id: "b", record: { position: 1, title: "T", cards } };
  const page = parseFrontMatter(renderPage(paper, "en", () => true)).content;
  expect(writesSame(page, "en", paper.record)).toBe(true);
});

test("of a list, what is loose and what is tight stays so", () => {
  for (const text of ["- a\n- b", "- a\n\n- b", "3. a\n   > q\n4. b", "- a\n  - b\n\n    c"]) {
    expect(writesSame(text, "en")).toBe(true);
  }
});
