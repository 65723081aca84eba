import type { Bilingual } from "../lib/locale.ts";

/** What the help of the program, its commands and their options says. */
export const programWords = {
  program: {
    "zh-Hant": "由文獻紀錄產生雙語四卡頁面，並檢查紀錄。",
    en: "Makes bilingual four-card pages from paper records, and checks the records.",
  },
  usage: { "zh-Hant": "<指令> [選項]", en: "<command> [options]" },
  options: { "zh-Hant": "[選項]", en: "[options]" },
  optionsAndFiles: { "zh-Hant": "[選項] [檔案…]", en: "[options] [FILE…]" },
  help: { "zh-Hant": "顯示說明", en: "show this help" },
  lang: {
    "zh-Hant": "訊息的語言：zh-Hant 或 en（預設依 LC_ALL、LANG；未設定時依系統的語言）",
    en: "language of messages: zh-Hant or en (by default that of LC_ALL or LANG, else of the system)",
  },
  records: {
    "zh-Hant": "紀錄資料夾（預設為專案的 records）",
    en: "folder of the records (default: records of this project)",
  },
  generate: {
    "zh-Hant": "由紀錄產生兩種語言的頁面。只寫入有變更的頁面，並移除紀錄已刪除的頁面。",
    en: "Makes the pages of both languages from the records. Writes only what changed, and removes pages whose record is gone.",
  },
  site: {
    "zh-Hant": "網站資料夾，頁面寫入其中的 docs/papers 與 i18n/en（預設為專案）",
    en: "folder of the site; pages go to its docs/papers and i18n/en (default: this project)",
  },
  check: {
    "zh-Hant": "檢查紀錄，一次列出所有問題。",
    en: "Checks the records and lists everything it finds at once.",
  },
  files: {
    "zh-Hant": "只列出這些檔案的問題（仍會讀取所有紀錄）",
    en: "list only what is found in these files (all records are read)",
  },
  format: {
    "zh-Hant": "輸出格式：text、json 或 github（預設 text）",
    en: "form of the output: text, json or github (default: text)",
  },
  strict: {
    "zh-Hant": "有警告時也以狀態 1 結束",
    en: "end with status 1 on warnings, too",
  },
  notes: {
    "zh-Hant": "逐項列出提示，而不只是總結為一行（json 格式一律逐項列出）",
    en: "list each note instead of summing them up in a line (the form json lists them all)",
  },
  fix: {
    "zh-Hant": "修正能安全修正的問題，並寫回紀錄",
    en: "mend what can be mended safely, in the records",
  },
  report: {
    "zh-Hant": "另將待處理事項寫成一個 HTML 檔，並在旁邊寫入同名的 CSV，供會議閱讀",
    en: "write what is open as one HTML file, too, and as a CSV of the same name beside it, to read in a meeting",
  },
  gaps: {
    "zh-Hant": "列出各篇文獻還缺哪些欄位與卡片，一篇一行。",
    en: "Lists what each paper still lacks, fields and cards, a line a paper.",
  },
  start: {
    "zh-Hant":
      "產生頁面並開啟即時預覽；儲存紀錄後頁面隨即更新。其他選項交給 docusaurus start：--locale en（英文版）、--port 3001、--no-open（不開啟瀏覽器）。",
    en: "Makes the pages and serves a live preview, which follows each save of a record. Other options go to docusaurus start: --locale en, --port 3001, --no-open (opens no browser).",
  },
  migrate: {
    "zh-Hant":
      "由既有的 Docusaurus 四卡網站建立這種網站：文獻成為紀錄，其他文件成為指南，舊位址轉址。原網站不會變更。",
    en: "Makes a site of this kind from a Docusaurus site of four-card pages: papers become records, other docs the guide, and old addresses lead on. The old site stays as it is.",
  },
  siteAndOptions: { "zh-Hant": "<網站資料夾> --to <資料夾>", en: "<SITE> --to <DIR>" },
  oldSite: { "zh-Hant": "原網站的資料夾", en: "folder of the old site" },
  to: {
    "zh-Hant": "新網站的資料夾；須為空的，或由同一次遷移寫入",
    en: "folder of the new site: an empty one, or one that the same migration wrote",
  },
  lacking: {
    "zh-Hant": "只列出缺少此項的文獻，例如 country 或 cards.qa",
    en: "list only papers that lack this, such as country or cards.qa",
  },
  enrich: {
    "zh-Hant":
      "由 PubMed、PMC 識別碼轉換服務與 Crossref 補上紀錄缺少的欄位，保留查得的資料，並列出與紀錄不同之處；不會改動已填寫的內容。會讀取 NCBI_API_KEY 與 NCBI_EMAIL。",
    en: "Fills what records lack from PubMed, PMC's id converter and Crossref, keeps the answers, and lists what differs; what a person wrote is never changed. Reads NCBI_API_KEY and NCBI_EMAIL.",
  },
  optionsAndIds: { "zh-Hant": "[選項] [識別碼…]", en: "[options] [ID…]" },
  ids: {
    "zh-Hant": "只處理這些紀錄：編號、PMID、DOI 或 PMCID",
    en: "only these records, by id, PMID, DOI or PMCID",
  },
  offline: {
    "zh-Hant": "不連網路，只使用已保留的資料",
    en: "use kept answers only, without a network",
  },
  refresh: { "zh-Hant": "已保留的資料也重新查詢", en: "ask again for what is kept" },
  status: {
    "zh-Hant": "只查詢撤稿、關切聲明與勘誤，並記下查詢日期",
    en: "ask for retractions, concerns and corrections alone, and keep the date",
  },
  enrichDryRun: {
    "zh-Hant": "只顯示會有的變更，不寫入任何檔案",
    en: "show what would change as a diff, and write nothing",
  },
  new: {
    "zh-Hant":
      "建立新紀錄，編號為館藏中最大的編號加 1。提供識別碼時，各建立一筆並由 PubMed 或 Crossref 補上欄位；否則在終端機上詢問未提供的欄位。",
    en: "Writes a new record with the collection's highest position + 1. Each identifier makes one, filled from PubMed or Crossref; without any, a terminal is asked for what is missing.",
  },
  optionsAndIdentifiers: { "zh-Hant": "[選項] [識別碼…]", en: "[options] [IDENTIFIER…]" },
  identifiers: {
    "zh-Hant": "PMID、DOI、PMCID、網址或加上引號的引文",
    en: "PMIDs, DOIs, PMCIDs, addresses, or citations in quotes",
  },
  import: {
    "zh-Hant":
      "由其他格式的檔案匯入文獻：PubMed XML、NBIB、RIS、BibTeX、CSL-JSON、CSV、TSV、XLSX、JSON Lines 與四卡頁面。格式與編碼由內容判斷；沒有對應欄位的內容存入「檔案.leftover.json」。",
    en: "Brings in papers from other formats: PubMed XML, NBIB, RIS, BibTeX, CSL-JSON, CSV, TSV, XLSX, JSON Lines and four-card pages. Format and encoding are found from what is in the file; what has no place goes to FILE.leftover.json.",
  },
  optionsAndImportedFiles: { "zh-Hant": "[選項] <檔案…>", en: "[options] <FILE…>" },
  importedFiles: { "zh-Hant": "要匯入的檔案", en: "files to bring in" },
  mapping: {
    "zh-Hant": "表格各欄的對應；檔案不存在時，將建議的對應存入其中",
    en: "what the columns of tables are; where the file isn't there, the proposal is saved in it",
  },
  encoding: {
    "zh-Hant": "文字編碼，例如 big5（預設由內容判斷）",
    en: "encoding of the text, such as big5 (by default found from what is in it)",
  },
  importDryRun: {
    "zh-Hant": "只顯示會有的變更，不寫入",
    en: "only show what would change, and write nothing",
  },
  collection: {
    "zh-Hant": "館藏名稱（有數個館藏時，在終端機上會詢問；否則為第一個）",
    en: "name of the collection (default: the first one; on a terminal you are asked where there are several)",
  },
  pmid: {
    "zh-Hant": "PubMed 識別碼，也可貼上 PubMed 網址",
    en: "PubMed identifier; an address at PubMed will do",
  },
  doi: { "zh-Hant": "DOI，也可貼上 doi.org 網址", en: "DOI; an address at doi.org will do" },
  export: {
    "zh-Hant": "將文獻匯出為其他程式可讀的格式。",
    en: "Hands papers on in a format that other programs read.",
  },
  exportFormat: {
    "zh-Hant":
      "格式：csl-json、bibtex、biblatex、ris、nbib、csv、jsonl、markdown、anki（Anki 文字檔）或 apkg（Anki 牌組）（必填）",
    en: "format: csl-json, bibtex, biblatex, ris, nbib, csv, jsonl, markdown, anki (text for Anki) or apkg (decks for Anki) (required)",
  },
  exportCollection: {
    "zh-Hant": "只匯出此館藏（預設為全部）",
    en: "only papers of this collection (default: all)",
  },
  query: {
    "zh-Hant": "只匯出網站搜尋會找到的文獻，最相關的在前",
    en: "only papers that the site's search finds for this, the best first",
  },
  out: {
    "zh-Hant": "寫入此檔案（預設為標準輸出）",
    en: "file to write (default: standard output)",
  },
  title: { "zh-Hant": "論文的完整標題", en: "the paper's full title" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Headings of the help, as commander passes them. */
export const helpHeadings: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "參數：",
  "Options:": "選項：",
  "Commands:": "指令：",
};

/** Commander's messages, and what they are in Chinese. */
const usageErrors: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.*?)'/, "沒有 $1 這個選項"],
  [/unknown command '(.*?)'/, "沒有 $1 這個指令"],
  [/missing required argument '(.*?)'/, "缺少參數 $1"],
  [/required option '(.*?)' not specified/, "必須指定選項 $1"],
  [/option '(.*?)' argument missing/, "選項 $1 缺少值"],
  [
    /option '(.*?)' argument '(.*?)' is invalid\. Allowed choices are (.*)\./,
    "選項 $1 的值「$2」無效，只能是 $3",
  ],
  [/option '(.*?)' argument '(.*?)' is invalid\./, "選項 $1 的值「$2」無效。"],
  [/option '(.*?)' cannot be used with option '(.*?)'/, "選項 $1 不能與選項 $2 並用"],
  [/too many arguments(?: for '(.*?)')?\..*/, "參數過多"],
  [/\(Did you mean one of (.*?)\?\)/, "（您是指 $1 其中之一嗎？）"],
  [/\(Did you mean (.*?)\?\)/, "（您是指 $1 嗎？）"],
  [/^error: /, "錯誤："],
];

/**
 * One of commander's messages in Chinese; what has no translation stays in English.
 * @example translateUsageError("error: unknown option '--x'") // "錯誤：沒有 --x 這個選項"
 */
export function translateUsageError(message: string): string {
  return usageErrors.reduce((text, [pattern, words]) => text.replace(pattern, words), message);
}
