import type { Bilingual } from "../locale.ts";

/** What kinds of things a migration could not do, or did otherwise than they were. */
export const noticeKinds = {
  "words-lost": {
    en: "Words that are on no page of the new site",
    "zh-Hant": "新網站沒有任何頁面顯示的文字",
  },
  "words-moved": {
    en: "Words that come in another order",
    "zh-Hant": "順序改變的文字",
  },
  leftover: {
    en: "What has no place in a record; whole in migration.leftover.json",
    "zh-Hant": "紀錄中沒有位置的內容；完整內容在 migration.leftover.json",
  },
  "number-changed": {
    en: "Papers whose number another one of their collection has",
    "zh-Hant": "編號與同館藏其他文獻重複而改號的文獻",
  },
  "cards-missing": {
    en: "Papers without one of the four cards; the new page says that it is not written yet",
    "zh-Hant": "四張卡片不齊的文獻；新頁面會標示尚未撰寫",
  },
  "doc-renamed": {
    en: "Pages of the guide under another name, for this project has one of theirs",
    "zh-Hant": "與本專案頁面同名而改名的指南頁面",
  },
  "doc-left-out": {
    en: "Pages that run code of their site; they lie in former-site for you to rewrite",
    "zh-Hant": "會執行原網站程式碼的頁面；已放在 former-site 供您改寫",
  },
  "dead-link": {
    en: "Links and pictures that lead nowhere; they are text now",
    "zh-Hant": "沒有目標的連結與圖片；已改為文字",
  },
  "address-lost": {
    en: "Old addresses that can't be redirected",
    "zh-Hant": "無法轉址的舊位址",
  },
  "file-left-out": {
    en: "Files of the old site that did not come along",
    "zh-Hant": "未帶到新網站的檔案",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type NoticeKind = keyof typeof noticeKinds;

/** Something that a curator should look at after a migration. */
export type MigrationNotice = {
  readonly kind: NoticeKind;
  /** In the old site. */
  readonly path: string;
  /** Counted from 1. */
  readonly line?: number;
  /** The words, value or name that it is about. */
  readonly detail: string;
};
