import type { Locale } from "../../locale.ts";

/** What is measured, and how many of its base unit the unit is. */
type Unit = { readonly id: string; readonly measures: string; readonly size: number };

/**
 * Units: id, what they measure, size in its base unit, and how they are written in Latin letters and in Chinese, parted
 * by blanks (a hyphen stands for a blank). A year is 360 days, so that 12 months of 30 days make one, as people count.
 */
const table: readonly (readonly [string, string, number, string, string])[] = [
  ["%", "share", 0.01, "% percent per-cent", "%"],
  [
    "percentage point",
    "points of percent",
    1,
    "percentage-point percentage-points percent-points pp",
    "個百分點 百分點",
  ],
  ["part", "share", 1, "", ""],
  ["ratio", "share", 1, "", ""],
  ["ms", "time", 0.001, "ms msec millisecond milliseconds", "毫秒"],
  ["s", "time", 1, "s sec secs second seconds", "秒鐘 秒"],
  ["min", "time", 60, "min mins minute minutes", "分鐘"],
  ["h", "time", 3600, "h hr hrs hour hours", "個小時 小時 個半小時 個鐘頭"],
  ["day", "time", 86_400, "d day days", "天"],
  ["week", "time", 604_800, "wk wks week weeks", "週 周 個星期 星期 個禮拜"],
  ["month", "time", 2_592_000, "mo mos month months", "個月 個半月"],
  ["year", "time", 31_104_000, "y yr yrs year years", "年 歲"],
  ["decade", "time", 311_040_000, "decade decades", ""],
  ["century", "time", 3_110_400_000, "century centuries", "個世紀"],
  ["ng", "mass", 1e-9, "ng nanogram nanograms", "奈克"],
  ["μg", "mass", 1e-6, "μg ug mcg microgram micrograms", "微克"],
  ["mg", "mass", 0.001, "mg milligram milligrams", "毫克"],
  ["g", "mass", 1, "g gram grams", "公克 克"],
  ["kg", "mass", 1000, "kg kilogram kilograms", "公斤 千克"],
  ["μL", "volume", 1e-6, "μL μl ul microliter microliters", "微升"],
  ["mL", "volume", 0.001, "mL ml cc milliliter milliliters millilitre millilitres", "毫升 西西"],
  ["dL", "volume", 0.1, "dL dl deciliter deciliters", "公合 分升"],
  ["L", "volume", 1, "L l liter liters litre litres", "公升 升"],
  ["nm", "length", 1e-9, "nm", "奈米"],
  ["μm", "length", 1e-6, "μm um micrometer micrometers", "微米"],
  ["mm", "length", 0.001, "mm millimeter millimeters millimetre millimetres", "毫米 公釐"],
  ["cm", "length", 0.01, "cm centimeter centimeters centimetre centimetres", "公分 釐米"],
  ["m", "length", 1, "m meter meters metre metres", "公尺"],
  ["km", "length", 1000, "km kilometer kilometers kilometre kilometres", "公里"],
  ["nmol", "amount", 1e-9, "nmol nM", "奈莫耳"],
  ["μmol", "amount", 1e-6, "μmol umol μM", "微莫耳"],
  ["mmol", "amount", 0.001, "mmol mM", "毫莫耳"],
  ["mol", "amount", 1, "mol", "莫耳"],
  ["mmHg", "pressure", 1, "mmHg", "毫米汞柱"],
  ["kPa", "pressure", 7.5, "kPa", "千帕"],
  ["°C", "temperature", 1, "°C ℃ degrees-celsius degrees-C", "℃ °C"],
  ["Hz", "frequency", 1, "Hz", "赫茲"],
  ["kHz", "frequency", 1000, "kHz", "千赫"],
  ["MHz", "frequency", 1e6, "MHz", "百萬赫"],
  ["mGy", "dose", 0.001, "mGy", "毫格雷"],
  ["Gy", "dose", 1, "Gy", "格雷"],
  ["mSv", "exposure", 0.001, "mSv", "毫西弗"],
  ["Sv", "exposure", 1, "Sv", "西弗"],
  ["IU", "activity", 1, "IU", "國際單位"],
  ["kcal", "energy", 1, "kcal kilocalorie kilocalories", "大卡 千卡"],
  ["MB", "data", 1, "MB megabyte megabytes", ""],
  ["GB", "data", 1000, "GB gigabyte gigabytes", ""],
  ["TB", "data", 1e6, "TB terabyte terabytes", ""],
  ["USD", "dollars", 1, "USD dollar dollars", "美元 美金"],
  ["TWD", "Taiwan dollars", 1, "NTD TWD", "新臺幣 新台幣"],
  ["EUR", "euros", 1, "EUR euro euros", "歐元"],
  ["-fold", "multiple", 1, "fold", "倍"],
  [
    "person",
    "people",
    1,
    "patient patients participant participants woman women man men child children adult adults people persons individuals respondents",
    "名 位 人 個人",
  ],
];

const units = new Map<string, Unit>(
  table.map(([id, measures, size]) => [id, { id, measures, size }]),
);

/** The ids of units by how they are written in Latin letters. */
export const latinUnits = new Map<string, string>(
  table.flatMap(([id, , , latin]) => split(latin).map((form) => [form.replaceAll("-", " "), id])),
);

/** The ids of units by how they are written in Chinese. */
export const chineseUnits = new Map<string, string>(
  table.flatMap(([id, , , , chinese]) => split(chinese).map((form) => [form, id])),
);

/** The unit with an id, `undefined` for no unit's. */
export function findUnit(id: string | undefined): Unit | undefined {
  return id === undefined ? undefined : units.get(id);
}

function split(forms: string): string[] {
  return forms === "" ? [] : forms.split(" ");
}

const unsaid = new Set(["part", "ratio", "person"]);

/** What a unit is called in a language; nothing for people, shares without a sign and no unit. */
export function nameUnit(id: string | undefined, locale: Locale): string {
  if (id === undefined || unsaid.has(id)) return "";
  const [, , , , chinese = ""] = table.find(([each]) => each === id) ?? [];
  const [form = ""] = split(chinese);
  return locale === "en" || form === "" ? id : form;
}
