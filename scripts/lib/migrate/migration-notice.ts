import type { Bilingual } from "../locale.ts";

/** What kinds of things a migration could not do, or did otherwise than they were, and what a curator does about each. */
export const noticeKinds = {
  "words-lost": {
    title: {
      en: "Words that are on no page of the new site",
      "zh-Hant": "新網站沒有任何頁面顯示的文字",
    },
    mend: {
      en: "Write them into the paper's record, for example into its cards or extraSections.",
      "zh-Hant": "請寫進該文獻的紀錄，例如 cards 或 extraSections。",
    },
  },
  "words-moved": {
    title: { en: "Words that come in another order", "zh-Hant": "順序改變的文字" },
    mend: {
      en: "Read the new page; where the order matters, make the card Markdown.",
      "zh-Hant": "請讀新頁面；若順序重要，請將該卡片改為 Markdown。",
    },
  },
  leftover: {
    title: {
      en: "What has no place in a record; whole in migration.leftover.json",
      "zh-Hant": "紀錄中沒有位置的內容；完整內容在 migration.leftover.json",
    },
    mend: {
      en: "Write what readers should see into the record; the rest needs nothing.",
      "zh-Hant": "請將讀者該看到的內容寫進紀錄；其餘不必處理。",
    },
  },
  "number-changed": {
    title: {
      en: "Papers whose number another one of their collection has",
      "zh-Hant": "編號與同館藏其他文獻重複而改號的文獻",
    },
    mend: {
      en: "Give them the position that you want in the record, each once in a collection.",
      "zh-Hant": "請在紀錄的 position 填入想要的編號；同一館藏不可重複。",
    },
  },
  "cards-missing": {
    title: {
      en: "Papers without one of the four cards; the new page says that it is not written yet",
      "zh-Hant": "四張卡片不齊的文獻；新頁面會標示尚未撰寫",
    },
    mend: {
      en: "Write the card on the desk (`npm start`, then `/desk/`).",
      "zh-Hant": "請在策展桌撰寫該卡片（執行 `npm start`，開啟 `/desk/`）。",
    },
  },
  "doc-renamed": {
    title: {
      en: "Pages of the guide under another name, for this project has one of theirs",
      "zh-Hant": "與本專案頁面同名而改名的指南頁面",
    },
    mend: {
      en: "Rename either page if you like; links to the old address lead to the new one.",
      "zh-Hant": "可視需要為任一頁改名；指向舊位址的連結已導向新頁面。",
    },
  },
  "doc-left-out": {
    title: {
      en: "Pages that run code of their site; they lie in former-site for you to rewrite",
      "zh-Hant": "會執行原網站程式碼的頁面；已放在 former-site 供您改寫",
    },
    mend: {
      en: "Take imports and components out, and put the page into docs/guide as .md.",
      "zh-Hant": "請移除 import 與元件，再以 .md 放進 docs/guide。",
    },
  },
  "page-left-out": {
    title: {
      en: "Pages that are React programs: the new site doesn't have them, and their old addresses lead nowhere",
      "zh-Hant": "以 React 程式寫成的頁面：新網站沒有這些頁面，舊位址也沒有內容",
    },
    mend: {
      en: "They lie in former-site/src/pages. Write what they say as a page of docs/guide; or copy a page and all that it imports to src/pages and run `npm run build`. The home page needs nothing: this project has its own.",
      "zh-Hant":
        "程式碼已放在 former-site/src/pages。請將內容改寫成 docs/guide 的頁面；或將頁面與它匯入的檔案複製到 src/pages，再執行 `npm run build`。首頁不必處理，本專案有自己的首頁。",
    },
  },
  "dead-link": {
    title: {
      en: "Links and pictures that lead nowhere; they are text now",
      "zh-Hant": "沒有目標的連結與圖片；已改為文字",
    },
    mend: {
      en: "Where you know the right target, make it a link again.",
      "zh-Hant": "若知道正確的目標，請重新加上連結。",
    },
  },
  "address-lost": {
    title: { en: "Old addresses that can't be redirected", "zh-Hant": "無法轉址的舊位址" },
    mend: {
      en: "Tell those who link there the new address.",
      "zh-Hant": "請通知使用該位址的人改用新位址。",
    },
  },
  "file-left-out": {
    title: {
      en: "Files of the old site that did not come along",
      "zh-Hant": "未帶到新網站的檔案",
    },
    mend: {
      en: "Copy what you still need by hand; the old site is as it was.",
      "zh-Hant": "若仍需要，請手動複製；原網站沒有變動。",
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly title: Bilingual; readonly mend: Bilingual }>
>;

type NoticeKind = keyof typeof noticeKinds;

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
