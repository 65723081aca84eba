import { buildCslItem, nameCitation } from "../../lib/export/csl-item.ts";
import { type Bilingual, colons, type Locale } from "../../lib/locale.ts";
import { withBase } from "../../lib/navigation/address.ts";
import {
  buildPageFacts,
  type KnownPaper,
  type PageFacts,
} from "../../lib/navigation/page-facts.ts";
import { linkTo } from "../../lib/navigation/page-link.ts";
import { type PaperStatus, statusNames } from "../../lib/navigation/paper-status.ts";
import type { Site } from "../frame/frame.ts";
import type { PaperContents, PaperData } from "./content.ts";
import { type IndexedPaper, type PaperRange, rangeFile, rangePage } from "./paper-range.ts";
import { printCitation } from "./print-citation.ts";
import { parsePage } from "./read-page.ts";

/** A paper as its page needs it, but for what other papers tell of it. */
export type LoadedPaper = Pick<PaperContents, "correctionUrl"> & {
  readonly data: PaperData;
  /** As HTML. */
  readonly body: string;
  /** What programs read of it, as HTML. */
  readonly citation: string;
};

/** Makes the body of a page from its Markdown and from what its record says. */
export type RenderPage = (markdown: string, known: KnownPaper | undefined) => string;

/**
 * Takes the page of one paper of a range apart.
 * @param text the generated page
 * @param render makes its body
 */
export function loadPaper(
  paper: IndexedPaper,
  text: string,
  range: PaperRange,
  site: Site,
  render: RenderPage,
): LoadedPaper {
  const { description, markdown } = parsePage(text);
  const place = range.papers.indexOf(paper);
  const previous = range.papers[place - 1] ?? range.before;
  const next = range.papers[place + 1] ?? range.after;
  const page = rangePage(range);
  const cited =
    paper.known && buildCslItem(nameCitation(paper.collection, paper.id), paper.known.record);
  const facts = paper.known && buildPageFacts(paper.known.record, paper.known.outline, site.locale);
  return {
    data: {
      kind: "paper",
      ...linkTo(paper),
      description: (facts && describePaper(facts, paper.status, site.locale)) ?? description,
      ...(cited && { cited }),
      editUrl: paper.editUrl.startsWith("/")
        ? withBase(paper.editUrl, site.baseUrl)
        : paper.editUrl,
      collection: range.collection,
      ...(page && { range: page }),
      rangeFile: rangeFile(range),
      ...(previous && { previous: linkTo(previous) }),
      ...(next && { next: linkTo(next) }),
    },
    body: render(markdown, facts && { facts, editUrl: paper.editUrl }),
    citation:
      cited && paper.known
        ? printCitation(cited, paper.known.record, site.url + paper.permalink, site.locale)
        : "",
    correctionUrl: buildCorrectionAddress(
      { title: paper.title, page: site.url + paper.permalink, record: paper.sourceUrl },
      site.issues,
      site.locale,
    ),
  };
}

/**
 * What shared links and search services say of a paper: what must be known of it first, and what it found, else its
 * title; `undefined` where it has neither.
 */
function describePaper(
  { finding, title }: PageFacts,
  status: PaperStatus | undefined,
  locale: Locale,
): string | undefined {
  const said = (finding ?? title)?.text.replace(/\r\n?/g, "\n");
  if (said === undefined || status === undefined) return said;
  return statusNames[status][locale] + colons[locale] + said;
}

/** A paper that a reader may find something wrong with. */
type Corrected = {
  readonly title: string;
  /** Whole addresses of its page and of its record. */
  readonly page: string;
  readonly record: string;
};

/** Titles have no end, but what a browser and GitHub take as an address has: some 8 KB. */
const longestTitle = 200;

const subject: Bilingual = { "zh-Hant": "更正：", en: "Correction: " };

const words: Readonly<Record<Locale, (paper: Corrected) => readonly string[]>> = {
  "zh-Hant": ({ page, record }) => [
    `頁面：${page}`,
    `紀錄：${record}`,
    "",
    "哪裡有誤？（卡片、段落或欄位）",
    "",
    "",
    "正確內容與依據：",
    "",
  ],
  en: ({ page, record }) => [
    `Page: ${page}`,
    `Record: ${record}`,
    "",
    "What is wrong, and where? (card, section or field)",
    "",
    "",
    "What should it say, and by which source?",
    "",
  ],
};

/**
 * The address that opens an issue on a paper, filled in but for what is wrong. It stays below 4 KB,
 * whatever the title.
 * @param issues address of the page for new issues
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function buildCorrectionAddress(paper: Corrected, issues: string, locale: Locale): string {
  const title = [...paper.title.replace(/\s+/g, " ")];
  const end = title.length > longestTitle ? "…" : "";
  const query = new URLSearchParams({
    title: subject[locale] + title.slice(0, longestTitle).join("") + end,
    body: words[locale](paper).join("\n"),
  });
  return `${issues}?${query}`;
}
