import { describe, expect, test } from "vitest";
import { compareLanguages } from "./compare-languages.ts";

const same: readonly (readonly [english: string, chinese: string])[] = [
  ["About one third of 128,000 images", "約三分之一的 12.8 萬張影像"],
  [
    "The rate fell to 1.8 per 1,000; smoking explained a further fifth.",
    "每千人降至 1.8；吸菸另占五分之一。",
  ],
  ["Over 30 days this freed 118 visits.", "30 天內共釋出 118 個門診時段。"],
  ["We found at least one error in 8.2% of drafts.", "8.2% 的草稿中至少有一處錯誤。"],
  ["It was among the first five in 83% of 312 cases.", "312 例中有 83% 列入前五名。"],
  ["In 2009, 412 cases; by 2014, 1,630", "民國 98 年 412 例，103 年 1,630 例"],
  ["39 of the 74 women", "74 名女性中有 39 名"],
  ["Gains of 7% and 6% with GPT 4", "GPT-4 使增幅達 7% 與 6%"],
  ["out-of-hospital cardiac arrest and body mass index", "OHCA 與 BMI"],
  ["GPT-4o was graded by GPT-4.1.", "由 GPT-4.1 評分。"],
  ["It took 1.4 seconds with 24 GB of memory.", "以 24 GB 記憶體需 1.4 秒。"],
  ["We searched up to 30 June 2023.", "檢索至 2023 年 6 月 30 日。"],
  ["on days 1, 3 and 7", "第 1、3、7 天"],
  ["Over 30 days, waits grew shorter.", "30 天內等候變短。"],
  ["Two wards, January 2018 to May 2020", "兩個病房，2018 年 1 月至 2020 年 5 月"],
  ["Children aged 2 months may wait 12 months", "2 個月大的兒童可等 1 年"],
  ["Two arms; fewer than 2% of either arm", "兩組皆少於 2%"],
  ["Who decided whether an answer was right?", "由誰判定答案對不對？"],
  ["Answers may be incorrect; extensions are named.", "答案可能不正確；未來可擴充。"],
  ["It is much smaller than others.", "它比其他的小得多。"],
  ["one in five; two decades; one and a half years", "每五人有一人；二十年；一年半"],
];

const different: readonly (readonly [kind: string, english: string, chinese: string])[] = [
  ["number", "27 patients", "28 名病人"],
  ["number", "12.5% improved", "1.25% 改善"],
  ["unit", "12.5% improved", "12.5 改善"],
  ["number", "Five proteins", "六個蛋白質"],
  ["count", "In both arms", "三組中"],
  ["unit", "within 4 weeks", "4 天內"],
  ["comparator", "AUC above 0.9", "AUC 低於 0.9"],
  ["name", "GPT-4o", "使用 GPT-4.1"],
  ["name", "ALx and later ALS", "ALS 與後來的 ALS"],
  ["similar name", "LAx, LAD and LAD flow", "LAD 血流"],
  ["name", "lidocainx", "局部 lidocaine"],
  ["unit", "At year 4, then at 4 months", "第 4 年，之後也是第 4 年"],
  ["unit", "within a month and a year", "一年內、一年"],
  ["unit", "From 2008 on", "2008 個月起"],
  ["unit", "at 0, 60 and 90 seconds", "0、60、90 分鐘"],
  ["count", "A 20-minute test; 20% and 20", "20 分鐘；20% 與 20%"],
  ["comparator", "P<.01 twice, P<.01", "兩次 P<.01，P>.01"],
  ["comparator", "0.12 ≤ r", "0.12 ≥ r"],
  ["number", "Eleven out of 16 (69.7%)", "16 名中有 11 名（68.7%）"],
  ["percent sign", "Gains of 7% and 6%", "增幅為 7 與 6%"],
  ["count", "group 3 and reader 3 of 2", "第 2 組、判讀者 3、共 2"],
  ["order", "91% and 87%", "87% 與 91%"],
  ["order", "39 of the 74 women", "39 名女性中有 74 名"],
  ["number", "Two wards, January 2018", "兩個病房，2018 年 2 月"],
  ["comparator", "In less than half, over four hours", "超過一半者四小時以上"],
  ["comparator", "At least one error in one of two", "兩份中有一份至多一處錯誤"],
  ["unit", "At one year, one in five", "一個月時，每五人有一人"],
  ["unit", "The second at 2 months", "第二劑在 2 週時"],
  ["count", "type 3, stage 3, 2:1", "第二型、第 3 期、2：1"],
  ["name", "152 mmHx", "152 mmHg"],
  ["order", "12 mg in 30 of them", "30 mg，12 位"],
  ["direction", "Progress accelerated.", "進展減緩。"],
  ["direction", "Waits were shortened.", "等候時間延長。"],
  ["count", "At first, in year 2; at year 2 both", "起初，第 1 年；第 2 年"],
  ["comparator", "at most one, above $5", "至少有一次，超過 5 美元"],
  ["comparator", "below $5", "超過 5 美元"],
  ["comparator", "wrong in less than half", "過半錯誤"],
  ["direction", "It is less accurate.", "它更準確。"],
  ["direction", "It was 5% lower than before.", "比先前高 5%。"],
  ["direction", "Sensitivity was higher.", "敏感度較低。"],
  ["negation", "It did not help.", "它有幫助。"],
];

describe("two languages of a text", () => {
  test.each(same)("agree: %s", (english, chinese) => {
    expect(compareLanguages(english, chinese)).toEqual([]);
  });

  test.each(different)("differ in %s: %s", (kind, english, chinese) => {
    expect(compareLanguages(english, chinese).map((each) => each.kind)).toContain(kind);
  });
});
