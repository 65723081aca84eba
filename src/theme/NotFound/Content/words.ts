import type { Locale } from "../../../../scripts/lib/locale.ts";

type Words = {
  readonly title: string;
  readonly explanation: string;
  readonly home: string;
  readonly collections: string;
  readonly search: string;
  /** Before the name of the collection that the address seems to belong to. */
  readonly collection: string;
};

/** The words of the 404 page; not `Translate`, for the page of one language speaks the other as well. */
export const notFoundWords: Readonly<Record<Locale, Words>> = {
  "zh-Hant": {
    title: "找不到這個頁面",
    explanation: "這個位址沒有內容：可能是輸入有誤，或頁面已經移走。",
    home: "首頁",
    collections: "所有館藏",
    search: "搜尋文獻",
    collection: "這個位址看起來屬於館藏：",
  },
  en: {
    title: "Page not found",
    explanation: "Nothing is at this address: it may be mistyped, or the page has moved.",
    home: "Home page",
    collections: "All collections",
    search: "Search the papers",
    collection: "The address looks like one of the collection ",
  },
};
