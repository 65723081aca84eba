import type { Bilingual } from "../../lib/locale.ts";
import type { Contender } from "../measure/compare.ts";
import type { ProgramName } from "./plot-figures.ts";

/** What the tables say. */
export const benchWords = {
  machine: { "zh-Hant": "機器", en: "Machine" },
  processor: { "zh-Hant": "處理器", en: "processor" },
  memory: { "zh-Hant": "記憶體", en: "memory" },
  browser: { "zh-Hant": "瀏覽器", en: "browser" },
  none: { "zh-Hant": "無", en: "none" },
  papers: { "zh-Hant": "篇數", en: "papers" },
  build: { "zh-Hant": "建置", en: "build" },
  fromNothing: { "zh-Hant": "從零開始", en: "from nothing" },
  unchanged: { "zh-Hant": "再一次，未變更", en: "again, nothing changed" },
  changed: { "zh-Hant": "再一次，改了一篇的標題", en: "again, one title changed" },
  changedFromNothing: { "zh-Hant": "改後從零開始", en: "from nothing, with that change" },
  total: { "zh-Hant": "時間（秒）", en: "time, s" },
  cpu: { "zh-Hant": "處理器時間（秒）", en: "processor, s" },
  largest: { "zh-Hant": "最大行程（MB）", en: "largest process, MB" },
  all: { "zh-Hant": "所有行程（MB）", en: "all processes, MB" },
  same: { "zh-Hant": "與從零開始相同", en: "same bytes as from nothing" },
  yes: { "zh-Hant": "是", en: "yes" },
  no: { "zh-Hant": "否", en: "no" },
  files: { "zh-Hant": "檔案數", en: "files" },
  size: { "zh-Hant": "網站（MB）", en: "site, MB" },
  html: { "zh-Hant": "HTML（KB）", en: "HTML, KB" },
  script: { "zh-Hant": "JavaScript（KB）", en: "JavaScript, KB" },
  style: { "zh-Hant": "CSS（KB）", en: "CSS, KB" },
  other: { "zh-Hant": "其他（KB）", en: "other, KB" },
  first: { "zh-Hant": "首次造訪（KB）", en: "first visit, KB" },
  next: { "zh-Hant": "下一篇（KB）", en: "next paper, KB" },
  save: { "zh-Hant": "存檔到畫面（秒）", en: "save to screen, s" },
  program: { "zh-Hant": "程式", en: "program" },
  aim: { "zh-Hant": "目標", en: "aim" },
  oneLocale: { "zh-Hant": "單語（秒）", en: "one locale, s" },
  bothLocales: { "zh-Hant": "雙語（秒）", en: "both locales, s" },
  lacks: { "zh-Hant": "沒有的", en: "does without" },
} as const satisfies Record<string, Bilingual>;

/** Headings of the tables, under the same anchors in both languages. */
export const benchHeadings = {
  plots: { "zh-Hant": "### 圖 {#plots}", en: "### Plots {#plots}" },
  machine: { "zh-Hant": "### 機器 {#machine}", en: "### Machine {#machine}" },
  generate: { "zh-Hant": "### 產生頁面 {#generate}", en: "### Writing the pages {#generate}" },
  builds: { "zh-Hant": "### 建置 {#builds}", en: "### Builds {#builds}" },
  visits: { "zh-Hant": "### 網站與首次造訪 {#visits}", en: "### Site and first visit {#visits}" },
  comparison: {
    "zh-Hant": "### 與其他程式比較 {#comparison}",
    en: "### Beside other programs {#comparison}",
  },
} as const satisfies Record<string, Bilingual>;

/** What is to be known to read the tables. */
export const benchRemarks = {
  plots: {
    "zh-Hant":
      "圖中的數字都在表格中：[建置](#builds)、[首次造訪](#visits)、[與其他程式比較](#comparison)。",
    en: "The numbers in the plots stand in the tables of [builds](#builds), [first visits](#visits) and [other programs](#comparison).",
  },
  builds: {
    "zh-Hant":
      "`npm run build`，兩種語言。處理器時間為所有行程的使用者與系統時間；記憶體每 0.25 秒取樣一次，取最高值，行程共用的部分只計一次。",
    en: "`npm run build`, both locales. Processor time is user and system time of all processes; memory is sampled four times a second, and the highest value shown; what processes share counts once.",
  },
  visits: {
    "zh-Hant":
      "第一個館藏的第 50 篇（摘要 2,000 個字元，側欄 100 篇），瀏覽器沒有任何快取，以 gzip 傳送，不計標頭。「下一篇」是在頁面上按下連結後所載入的。「存檔到畫面」是 `npm start` 執行時，從存檔到已開啟的頁面顯示新標題，五次的中位數。",
    en: "Paper 50 of the first collection (an abstract of 2,000 characters, a hundred papers in the sidebar), an empty browser cache, sent with gzip, headers not counted. The next paper is reached by its link on the page. From save to screen it takes in `npm start` until an open page shows a record’s new title: the median of five.",
  },
  comparison: {
    "zh-Hant": "各程式都從同一批 Markdown 頁面、沒有快取開始。記憶體、檔案與大小為雙語建置的數字。",
    en: "Every program starts from the same Markdown pages, without a cache. Memory, files and size are those of both locales.",
  },
} as const satisfies Record<string, Bilingual>;

/** What the plots are of. */
export const plotHeadings = {
  builds: { "zh-Hant": "建置時間（秒），兩種語言", en: "Seconds of a build, both locales" },
  visit: { "zh-Hant": "首次造訪載入的 KB", en: "KB that a first visit loads" },
  processor: { "zh-Hant": "建置的處理器時間（秒）", en: "Processor seconds of a build" },
} as const satisfies Record<string, Bilingual>;

/** The programs, by what they call themselves. */
export const programTitles: Readonly<Record<ProgramName, string>> = {
  "paper-cards": "Paper Cards",
  docusaurus: "Docusaurus",
  hugo: "Hugo",
  eleventy: "Eleventy",
};

/** What each program's site does not have that ours has. */
export const programLacks: Readonly<Record<Contender["name"], Bilingual>> = {
  "paper-cards": { "zh-Hant": "—", en: "—" },
  hugo: {
    "zh-Hant": "不重新載入的換頁、色彩模式、卡片版面、連結與錨點檢查、可排序的清單頁",
    en: "navigation without reloading, colour modes, the dress of the cards, checks of links and anchors, sortable lists",
  },
};
