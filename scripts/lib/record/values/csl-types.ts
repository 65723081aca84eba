import type { Bilingual } from "../../locale.ts";

/**
 * The types of CSL 1.0.2, and what a reader calls each.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export const cslTypeWords = {
  article: { "zh-Hant": "預印本", en: "Preprint" },
  "article-journal": { "zh-Hant": "期刊論文", en: "Journal article" },
  "article-magazine": { "zh-Hant": "雜誌文章", en: "Magazine article" },
  "article-newspaper": { "zh-Hant": "報紙文章", en: "Newspaper article" },
  bill: { "zh-Hant": "法案", en: "Bill" },
  book: { "zh-Hant": "書籍", en: "Book" },
  broadcast: { "zh-Hant": "廣播節目", en: "Broadcast" },
  chapter: { "zh-Hant": "書籍章節", en: "Book chapter" },
  classic: { "zh-Hant": "經典著作", en: "Classical work" },
  collection: { "zh-Hant": "典藏", en: "Collection" },
  dataset: { "zh-Hant": "資料集", en: "Data set" },
  document: { "zh-Hant": "文件", en: "Document" },
  entry: { "zh-Hant": "條目", en: "Entry" },
  "entry-dictionary": { "zh-Hant": "辭典條目", en: "Dictionary entry" },
  "entry-encyclopedia": { "zh-Hant": "百科全書條目", en: "Encyclopedia entry" },
  event: { "zh-Hant": "活動", en: "Event" },
  figure: { "zh-Hant": "圖", en: "Figure" },
  graphic: { "zh-Hant": "圖像", en: "Graphic" },
  hearing: { "zh-Hant": "聽證會", en: "Hearing" },
  interview: { "zh-Hant": "訪談", en: "Interview" },
  legal_case: { "zh-Hant": "判例", en: "Legal case" },
  legislation: { "zh-Hant": "法規", en: "Legislation" },
  manuscript: { "zh-Hant": "手稿", en: "Manuscript" },
  map: { "zh-Hant": "地圖", en: "Map" },
  motion_picture: { "zh-Hant": "影片", en: "Film" },
  musical_score: { "zh-Hant": "樂譜", en: "Musical score" },
  pamphlet: { "zh-Hant": "小冊子", en: "Pamphlet" },
  "paper-conference": { "zh-Hant": "會議論文", en: "Conference paper" },
  patent: { "zh-Hant": "專利", en: "Patent" },
  performance: { "zh-Hant": "表演", en: "Performance" },
  periodical: { "zh-Hant": "期刊", en: "Periodical" },
  personal_communication: { "zh-Hant": "私人通訊", en: "Personal communication" },
  post: { "zh-Hant": "網路貼文", en: "Online post" },
  "post-weblog": { "zh-Hant": "部落格文章", en: "Blog post" },
  regulation: { "zh-Hant": "行政規則", en: "Regulation" },
  report: { "zh-Hant": "報告", en: "Report" },
  review: { "zh-Hant": "評論", en: "Review" },
  "review-book": { "zh-Hant": "書評", en: "Book review" },
  software: { "zh-Hant": "軟體", en: "Software" },
  song: { "zh-Hant": "歌曲", en: "Song" },
  speech: { "zh-Hant": "演講", en: "Speech" },
  standard: { "zh-Hant": "標準", en: "Standard" },
  thesis: { "zh-Hant": "學位論文", en: "Thesis" },
  treaty: { "zh-Hant": "條約", en: "Treaty" },
  webpage: { "zh-Hant": "網頁", en: "Web page" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A type of CSL. */
export type CslType = keyof typeof cslTypeWords;

/** Every type, in the order of CSL. */
export const cslTypes: readonly CslType[] = Object.keys(cslTypeWords).filter(isCslType);

function isCslType(text: string): text is CslType {
  return Object.hasOwn(cslTypeWords, text);
}
