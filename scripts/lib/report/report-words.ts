import type { Bilingual } from "../locale.ts";

/** Every word of a report that is not a finding's. */
export const reportWords = {
  title: { "zh-Hant": "文獻紀錄待處理事項", en: "What is open in the records" },
  day: { "zh-Hant": "檢查日期", en: "Checked on" },
  papers: { "zh-Hant": "文獻", en: "papers" },
  open: { "zh-Hant": "有待處理", en: "with something open" },
  error: { "zh-Hant": "錯誤", en: "error" },
  warning: { "zh-Hant": "警告", en: "warning" },
  note: { "zh-Hant": "提示", en: "note" },
  accepted: { "zh-Hant": "已接受", en: "accepted" },
  kinds: { "zh-Hant": "依種類", en: "By kind" },
  kind: { "zh-Hant": "種類", en: "Kind" },
  count: { "zh-Hant": "件數", en: "Count" },
  meaning: { "zh-Hant": "為何重要與修正方式", en: "Why it matters, and how to mend it" },
  nothing: { "zh-Hant": "沒有待處理事項", en: "Nothing open" },
  others: { "zh-Hant": "其他檔案", en: "Other files" },
  claims: {
    "zh-Hant": "「沒有待處理」只表示檢查規則沒有發現問題，並不代表內容經人核對。",
    en: "“Nothing open” says only that the checks found nothing; it doesn’t say that a person has read the cards.",
  },
  /** The columns of the table. */
  columns: {
    "zh-Hant": "館藏,編號,識別名稱,標題,狀態,代碼,說明,修正方式,理由,檔案,行,欄,位置",
    en: "collection,number,id,title,state,code,message,hint,reason,file,line,column,pointer",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
