import type { Bilingual } from "../locale.ts";

/** What fields mean, in words of the form, where the schema's name other keys of a file. */
export const formMeanings: Readonly<Record<string, Bilingual>> = {
  title: {
    en: "At least one of the two, in full.",
    "zh-Hant": "至少填一種語言，完整不縮短。",
  },
  type: {
    en: "A journal article unless another is chosen.",
    "zh-Hant": "未選擇時為期刊論文。",
  },
  areas: {
    en: "Of the site's list; their names stand as the application area where that is empty.",
    "zh-Hant": "取自網站的領域清單；「應用領域」未填時，以其名稱顯示。",
  },
  design: {
    en: "Of a fixed list; its name stands as the type of study where that is empty.",
    "zh-Hant": "取自固定清單；「研究類型」未填時，以其名稱顯示。",
  },
  countries: {
    en: "Where the people or data studied come from; their names stand as the country where that is empty.",
    "zh-Hant": "研究對象或資料的來源國家/地區；「國家/地區」未填時，以其名稱顯示。",
  },
};
