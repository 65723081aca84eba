import type { Rule } from "../../rule.ts";

export const unknownKeyRule: Rule = {
  code: "unknown-key",
  severity: "error",
  title: { en: "A field that records don't have", "zh-Hant": "不存在的欄位" },
  why: {
    en: "What it holds would never reach the page.",
    "zh-Hant": "其中的內容不會出現在頁面上。",
  },
  mend: {
    en: "Correct the name, or delete the field.",
    "zh-Hant": "請修正欄位名稱，或刪除此欄位。",
  },
};

export const wrongTypeRule: Rule = {
  code: "wrong-type",
  severity: "error",
  title: { en: "A value of the wrong type", "zh-Hant": "值的型別錯誤" },
  why: {
    en: "The page can't show a value of this type here.",
    "zh-Hant": "頁面無法在此顯示這種型別的值。",
  },
  mend: {
    en: "Write the value in the form expected; the field reference shows an example.",
    "zh-Hant": "請依應有的形式填寫；欄位說明中有範例。",
  },
};

export const wrongFormRule: Rule = {
  code: "wrong-form",
  severity: "error",
  title: { en: "A value of the wrong form", "zh-Hant": "值的格式錯誤" },
  why: {
    en: "Links, citations and the order of pages are built on this value.",
    "zh-Hant": "連結、引文與頁面順序都依此值產生。",
  },
  mend: {
    en: "Correct the value, or delete the field where it isn't required.",
    "zh-Hant": "請修正此值；若非必填欄位，也可以刪除。",
  },
};

export const missingFieldRule: Rule = {
  code: "missing-field",
  severity: "error",
  title: { en: "A required field is missing", "zh-Hant": "缺少必填欄位" },
  why: {
    en: "Without it there is no page, or no right place for it.",
    "zh-Hant": "缺少此欄位便無法產生頁面，或無法決定頁面的位置。",
  },
  mend: { en: "Add the field.", "zh-Hant": "請加上此欄位。" },
};
