import type { Bilingual } from "../lib/locale.ts";

/** What the help of `npm run build` and its messages say. */
export const buildWords = {
  build: {
    "zh-Hant": "產生頁面、建置網站並檢查。其他選項交給 docusaurus build，例如 --locale en。",
    en: "Makes the pages, builds the site and checks it. Other options go to docusaurus build, such as --locale en.",
  },
  usage: { "zh-Hant": "[選項]", en: "[options]" },
  shard: {
    "zh-Hant": "只建置 N 個分片中的第 K 個，例如 3/16，由其他機器建置其餘分片",
    en: "build only the K-th of N shards, such as 3/16, for other machines to build the rest",
  },
  merge: {
    "zh-Hant": "不建置，而是把這些資料夾中的所有分片合併成網站",
    en: "don't build; put all shards, in these folders, together to the site",
  },
  outDir: {
    "zh-Hant": "網站寫入的資料夾（預設為專案的 build）",
    en: "folder that the site goes to (default: build of this project)",
  },
  isKept: {
    "zh-Hant": "除了文獻頁面與搜尋索引，網站與上次建置相同：不重新執行 Docusaurus。",
    en: "But for the papers' pages and the search index, the site is as the last build left it: Docusaurus isn't run again.",
  },
  wrongShard: {
    "zh-Hant": "K 與 N 為整數，K 由 1 到 N，例如 3/16。",
    en: "K and N are whole numbers, K from 1 to N, such as 3/16.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** That options of Docusaurus make no sense where nothing is built. */
export function refuseOptions(options: readonly string[]): Bilingual {
  return {
    "zh-Hant": `合併時不建置，不能使用這些選項：${options.join(" ")}`,
    en: `Nothing is built when shards are merged; these options can't be used: ${options.join(" ")}`,
  };
}

/** That a folder to merge holds no shard. */
export function refuseFolder(folder: string): Bilingual {
  return {
    "zh-Hant": `${folder} 中沒有分片。請指定以 --shard 建置、已完成的資料夾。`,
    en: `There is no shard in ${folder}. Name a folder that was built with --shard to its end.`,
  };
}

/** That two shards have different bytes at the same path. */
export function refuseConflict(path: string, folder: string): Bilingual {
  return {
    "zh-Hant": `${path} 在 ${folder} 中與其他分片不同，沒有合併。請確認所有分片以相同的環境變數、Node.js 版本與套件建置；若皆相同，這是程式的問題，請回報。`,
    en: `${path} of ${folder} is not the same as in another shard; nothing was merged. See that all shards were built with the same environment variables, Node.js version and packages; if they were, the mistake is the program's: please report it.`,
  };
}
