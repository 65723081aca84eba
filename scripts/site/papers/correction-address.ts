import type { Bilingual, Locale } from "../../lib/locale.ts";

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
