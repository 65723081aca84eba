import type { Finding, Place } from "../../finding.ts";
import { buildFinding, type Rule } from "../../rule.ts";

export const unreadableFileRule: Rule = {
  code: "unreadable-file",
  severity: "error",
  title: { en: "A file that can't be opened", "zh-Hant": "無法開啟的檔案" },
  why: {
    en: "Its records can't be checked, and their pages stay as they were.",
    "zh-Hant": "無法檢查其中的紀錄，頁面會維持原狀。",
  },
  mend: {
    en: "Give yourself the right to read the file.",
    "zh-Hant": "請取得此檔案的讀取權限。",
  },
};

/** The error that the system refused to open a file of records. */
export function describeUnreadableFile(place: Place, systemCode: string): Finding {
  return buildFinding(unreadableFileRule, place, {
    en: `The file can't be opened (${systemCode}).`,
    "zh-Hant": `無法開啟檔案（${systemCode}）。`,
  });
}

export const linkOutsideRecordsRule: Rule = {
  code: "link-outside-records",
  severity: "error",
  title: { en: "A symbolic link that leaves the records", "zh-Hant": "符號連結指向紀錄資料夾之外" },
  why: {
    en: "Following it could publish any file of the machine that builds the site.",
    "zh-Hant": "若跟隨此連結，可能會公開建置主機上的任何檔案。",
  },
  mend: {
    en: "Replace the link by a copy of what it leads to, or delete it.",
    "zh-Hant": "請以所指檔案的複本取代此連結，或將它刪除。",
  },
};

/** The error that a symbolic link leads out of the records folder, in a circle, or nowhere. */
export function describeLinkOutsideRecords(place: Place): Finding {
  return buildFinding(linkOutsideRecordsRule, place, {
    en: "The symbolic link doesn't lead to a file or folder within the records folder.",
    "zh-Hant": "此符號連結並未指向紀錄資料夾內的檔案或資料夾。",
  });
}

export const misplacedRecordRule: Rule = {
  code: "misplaced-record",
  severity: "error",
  title: { en: "A record in the wrong folder", "zh-Hant": "紀錄放錯資料夾" },
  why: {
    en: "Records are read from the folders of collections only, so this one makes no page.",
    "zh-Hant": "只會讀取各館藏資料夾中的紀錄，因此不會產生頁面。",
  },
  mend: {
    en: "Move it to records/<collection>/<id>.json.",
    "zh-Hant": "請移至 records/<collection>/<id>.json。",
  },
};

/** The error that records don't lie exactly one folder deep. */
export function describeMisplacedRecord(place: Place): Finding {
  return buildFinding(misplacedRecordRule, place, {
    en: "The record doesn't lie exactly one folder deep in the records folder.",
    "zh-Hant": "紀錄不在紀錄資料夾下的第一層資料夾中。",
  });
}

/** Most bytes of a record: 5 MB. */
export const largestRecord = 5_000_000;

export const tooLargeRule: Rule = {
  code: "too-large",
  severity: "error",
  title: { en: "A record over 5 MB", "zh-Hant": "紀錄超過 5 MB" },
  why: {
    en: "No paper's record is that long, and a page of it would not load on a phone.",
    "zh-Hant": "文獻的紀錄不會這麼大，這樣的頁面在手機上也無法載入。",
  },
  mend: {
    en: "Keep only what the fields are for; files such as PDFs and images belong elsewhere.",
    "zh-Hant": "請只保留欄位所需的內容；PDF、圖片等檔案請放在別處。",
  },
};

/** The error that a record is larger than the largest one that is read. */
export function describeTooLarge(place: Place): Finding {
  return buildFinding(tooLargeRule, place, {
    en: "The record is larger than 5 MB and was not read.",
    "zh-Hant": "紀錄超過 5 MB，未讀取。",
  });
}

export const unexpectedFileRule: Rule = {
  code: "unexpected-file",
  severity: "warning",
  title: { en: "A file that is no record", "zh-Hant": "不是紀錄的檔案" },
  why: {
    en: "Nothing reads it; if it was meant as a record, the paper is missing from the site.",
    "zh-Hant": "這個檔案不會被讀取；若原本是紀錄，網站上就會缺少這篇文獻。",
  },
  mend: {
    en: "Name a record <id>.json (in lower case), or keep other files elsewhere.",
    "zh-Hant": "紀錄請命名為 <id>.json（小寫）；其他檔案請放在別處。",
  },
};

/** What `overwriteFile` names a file's draft, which stays where the program is killed before it is in place. */
const draft = /^(.+\.jsonl?)\.\d+$/;

/** The warning that something in the records folder is neither a record nor a collection. */
export function describeUnexpectedFile(place: Place): Finding {
  const [, whole] = draft.exec(place.file.replace(/^.*\//, "")) ?? [];
  if (whole !== undefined) {
    const message = {
      en: `Received a draft that a broken-off run left behind; ${whole} itself is whole.`,
      "zh-Hant": `收到執行中斷時留下的草稿；${whole} 本身完整無缺。`,
    };
    const mend = { en: "Delete the draft.", "zh-Hant": "請刪除這個草稿。" };
    return buildFinding(unexpectedFileRule, place, message, mend);
  }
  return buildFinding(unexpectedFileRule, place, {
    en: "Received something that is neither a .json nor a .jsonl file of a collection.",
    "zh-Hant": "收到的既不是館藏的 .json 檔案，也不是 .jsonl 檔案。",
  });
}
