import type { Finding, Place } from "../finding.ts";
import { buildFinding, type Rule } from "../rule.ts";

/** A page that holds somebody's own words. */
export const pageChangedByHand: Rule = {
  code: "page-changed-by-hand",
  severity: "warning",
  title: {
    "zh-Hant": "頁面由人手動修改或撰寫",
    en: "A page that was changed or written by hand",
  },
  why: {
    "zh-Hant": "頁面由紀錄產生；手動修改的內容不會隨紀錄更新，也不會出現在另一種語言的頁面。",
    en: "Pages are made from records: what is changed in a page does not follow the record and is missing from the page in the other language.",
  },
  mend: {
    "zh-Hant": "請將修改寫進紀錄，刪除該頁面，再執行 generate。",
    en: "Bring the change into the record, delete the page, and run generate again.",
  },
};

/** Something that is not a file where a page has to stand. */
const pageInTheWay: Rule = {
  code: "page-in-the-way",
  severity: "error",
  title: {
    "zh-Hant": "頁面的位置已有資料夾或連結",
    en: "A folder or link where a page has to stand",
  },
  why: {
    "zh-Hant": "這個位置無法寫入頁面，讀者會找不到這篇文獻。",
    en: "The page cannot be written, and readers do not find the paper.",
  },
  mend: {
    "zh-Hant": "請移走或刪除它，再執行 generate。",
    en: "Move or delete it, and run generate again.",
  },
};

/** The rules that `generate` applies to pages on disk. */
export const pageRules: readonly Rule[] = [pageChangedByHand, pageInTheWay];

/**
 * `page-changed-by-hand` for a page that has a record.
 * @param page path of the page as the reader should see it
 * @param record path of its record, likewise
 */
export function findChangedPage(page: string, record: string): Finding {
  return buildFinding(
    pageChangedByHand,
    placeOfPage(page),
    {
      "zh-Hant": "頁面在產生之後被手動修改，或原本就是手寫的；已保留原狀。",
      en: "The page was changed since it was generated, or written by hand; it is left as it is.",
    },
    {
      "zh-Hant": `請將修改寫進 ${record}（例如 cards 欄位），刪除 ${page}，再執行 generate。`,
      en: `Bring the change into ${record} (its cards field, for example), delete ${page}, and run generate again.`,
    },
  );
}

/**
 * `page-changed-by-hand` for a page without a record.
 * @param page path of the page as the reader should see it
 * @param record path at which its record would lie, likewise
 */
export function findStrayPage(page: string, record: string): Finding {
  return buildFinding(
    pageChangedByHand,
    placeOfPage(page),
    {
      "zh-Hant": "這個頁面沒有紀錄，且內容不是由產生器寫的；已保留原狀。",
      en: "The page has no record, and its text is not the generator's; it is left as it is.",
    },
    {
      "zh-Hant": `若要保留內容，請寫成紀錄 ${record}；否則刪除 ${page}。`,
      en: `To keep its text, write it as the record ${record}; otherwise delete ${page}.`,
    },
  );
}

/** `page-in-the-way` at a path that is a folder, a link or a device. */
export function findObstructedPage(page: string): Finding {
  return buildFinding(pageInTheWay, placeOfPage(page), {
    "zh-Hant": "這裡應該是頁面檔案，卻是資料夾、連結或其他東西。",
    en: "A page file belongs here, but a folder, a link or something else stands here.",
  });
}

function placeOfPage(file: string): Place {
  return { file, line: 1, column: 1, pointer: "" };
}
