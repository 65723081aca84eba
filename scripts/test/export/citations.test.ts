import { readFileSync } from "node:fs";
import CSL from "citeproc";
import { describe, expect, test } from "vitest";
import {
  type CitationStyle,
  citationStyles,
  formatCitation,
  renderHtmlCitation,
  renderPlainCitation,
} from "../../lib/export/format-citation.ts";
import { referenceFormats } from "../../lib/export/formats/reference-formats.ts";
import { renderCoins } from "../../lib/export/render-coins.ts";
import { renderOpenUrl } from "../../lib/export/render-open-url.ts";
import { hasTestProgram } from "../find-test-program.ts";
import { citedItems, findCitedItem } from "./cited-items.ts";

const styles = "/usr/share/citation-style-language";
const hasStyles = hasTestProgram(
  `${styles}/styles/apa.csl`,
  "citation-style-language-styles and -locales",
  "citations against citeproc",
);
const styleFiles = {
  vancouver: "vancouver",
  ama: "american-medical-association",
  apa: "apa",
} as const satisfies Record<CitationStyle, string>;

/** Where citeproc's styles differ from the manuals themselves, or know a field that they don't. */
const ownWays: Readonly<Record<CitationStyle, readonly string[]>> = {
  vancouver: ["anonymous", "hostile", "preprint"],
  ama: ["anonymous", "hostile", "chapter", "preprint"],
  apa: ["anonymous", "hostile", "preprint"],
};

describe.skipIf(!hasStyles)("a citation reads as citeproc has it", () => {
  const cases = citationStyles.flatMap((style) =>
    citedItems.filter(({ id }) => !ownWays[style].includes(id)).map((item) => ({ style, item })),
  );
  test.each(cases)("$style $item.id", ({ style, item }) => {
    const own = renderHtmlCitation(formatCitation(item, style));
    expect(plain(own)).toBe(plain(formatByCiteproc(item.id, style)));
  });
});

test.each(citationStyles)("%s says that authors are not recorded", (style) => {
  const citation = renderPlainCitation(formatCitation(findCitedItem("anonymous"), style));
  expect(citation).toMatch(/^\[Authors not recorded\]\.? /);
});

test.each([
  ["vancouver", / medRxiv \[Preprint\]\. 2025 /],
  ["ama", / Preprint posted online August 15, 2025\. /],
] as const)("%s says that a paper is a preprint", (style, words) => {
  const citation = renderPlainCitation(formatCitation(findCitedItem("preprint"), style));
  expect(citation).toMatch(words);
});

test.each([
  ["e75910", "Article e75910"],
  ["e75-e79", "e75–e79"],
  ["S12", "S12"],
])("APA has %s as %s", (page, words) => {
  const item = { ...findCitedItem("article"), page };
  expect(renderPlainCitation(formatCitation(item, "apa"))).toContain(`, ${words}. https://`);
});

test.each(citationStyles)("%s says that a paper is retracted", (style) => {
  const citation = renderPlainCitation(formatCitation(findCitedItem("hostile"), style));
  expect(citation).toMatch(/ \[Retracted\]$/);
});

test.each([
  ["retracted", "Retracted"],
  ["concern", "Expression of concern"],
  ["corrected", "Corrected"],
] as const)("a citation and every file say that a paper is %s", (status, word) => {
  const item = { ...findCitedItem("article"), status };
  const said = [
    renderPlainCitation(formatCitation(item, "vancouver")),
    ...Object.values(referenceFormats).map(({ renderItem }) => renderItem(item)),
  ];
  for (const text of said) expect(text).toContain(word);
});

test("a library's resolver is asked for the paper, whatever else its address says", () => {
  const item = findCitedItem("article");
  const coins = renderCoins(item);
  const { searchParams } = new URL(renderOpenUrl("https://resolver.example/find?vid=ward", coins));
  expect(searchParams.get("vid")).toBe("ward");
  expect(searchParams.get("url_ver")).toBe("Z39.88-2004");
  expect(searchParams.get("rft.atitle")).toBe(item.title);
  expect(searchParams.getAll("rft_id")).toEqual([
    "info:doi/10.5555/12345678",
    "info:pmid/12345678",
  ]);
  expect(renderOpenUrl("https://resolver.example/find", coins)).toContain("/find?url_ver=");
});

test("a title stays text in the citation for the clipboard", () => {
  expect(renderHtmlCitation(formatCitation(findCitedItem("hostile"), "apa"))).not.toMatch(
    /<(?!\/?i>)/,
  );
});

/** citeproc's Vancouver has no identifiers, and both write pages with a dash of their own. */
function plain(html: string): string {
  return html
    .replace(/ doi: .*$/, "")
    .replace(/–/g, "-")
    .replace(/&#38;/g, "&");
}

/** An item as APA's style wants it: the number of an article in a field of its own. */
function numberArticle(id: string) {
  const { page, ...item } = findCitedItem(id);
  return page !== undefined && /^e\d+$/.test(page) ? { ...item, number: page } : { ...item, page };
}

function formatByCiteproc(id: string, style: CitationStyle): string {
  const read = (path: string) => readFileSync(`${styles}/${path}`, "utf8");
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => read("locales/locales-en-US.xml"),
      retrieveItem: style === "apa" ? numberArticle : findCitedItem,
    },
    read(`styles/${styleFiles[style]}.csl`),
    "en-US",
  );
  engine.updateItems([id]);
  return engine
    .makeBibliography()[1]
    .join("")
    .replace(/<(?!\/?i>)[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^1\./, "");
}
