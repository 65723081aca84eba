import type { Rule } from "../rule.ts";

export const xmlSyntaxRule: Rule = {
  code: "xml-syntax",
  severity: "error",
  title: { en: "XML that breaks off or is malformed", "zh-Hant": "XML 中斷或格式錯誤" },
  why: {
    en: "Nothing after this place can be read; the papers before it are whole.",
    "zh-Hant": "此處之後的內容無法讀取；此處之前的文獻完整無缺。",
  },
  mend: {
    en: "Fetch or export the file again.",
    "zh-Hant": "請重新下載或匯出此檔案。",
  },
};

export const noPapersRule: Rule = {
  code: "no-papers-in-file",
  severity: "error",
  title: { en: "A file without a paper", "zh-Hant": "檔案中沒有文獻" },
  why: {
    en: "There is nothing in it to make a record of.",
    "zh-Hant": "沒有可建立紀錄的內容。",
  },
  mend: {
    en: "In PubMed, save the search with the format PubMed, or ask EFetch for retmode=xml.",
    "zh-Hant": "請在 PubMed 以 PubMed 格式儲存搜尋結果，或以 retmode=xml 向 EFetch 取得資料。",
  },
};

/** Every rule about PubMed's XML. */
export const pubmedXmlRules: readonly Rule[] = [xmlSyntaxRule, noPapersRule];
