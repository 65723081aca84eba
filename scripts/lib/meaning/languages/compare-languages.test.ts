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
  ["Nearly half, in the past 5 years", "近半，近 5 年內"],
  ["Nine out of ten patients agreed.", "十位病人中有九位同意。"],
  ["It tripled; four-fold; a tenfold reduction", "成長兩倍；增加三倍；降為十分之一"],
  ["Costs halved in a year and a half.", "一年半內費用降為一半。"],
  ["Two dozen trials, hundreds of records", "二十四項試驗，數百筆紀錄"],
  ["About a quarter; four out of five", "約兩成五；八成"],
  ["Adenosine triphosphate, a double-blind trial", "三磷酸腺苷，雙盲試驗"],
  ["Zero errors in seven tests", "7 次測試均無錯誤"],
  ["It names no method, no sample and no risk.", "未說明方法、樣本與風險。"],
  ["However, it is unknown whether it differs.", "不過是否不同仍屬未知。"],
  [
    "Of 46,200 people 18,900 came, 10,500 twice.",
    "4 萬 6,200 人中 1 萬 8,900 人來過，1 萬 500 人兩次。",
  ],
  ["the poorest quintile and the first quartile", "最貧窮的五分之一人口與第一四分位"],
  ["Neither marker was linked to it.", "兩項標記皆與其無關。"],
  ["Since July 1998 it has been 5 times as high.", "自 1998 年 7 月起為五倍。"],
  ["The share aged ≥80 years doubled.", "80 歲以上者增為兩倍。"],
  ["one in six hips", "每六髖有一髖"],
  ["12/1,000 in 1990", "1990 年為千分之 12"],
  ["Nearly one million falls", "近百萬次跌倒"],
  ["41/96 cases and 18/104 controls", "病例 96 例中有 41 例，對照組 104 例中有 18 例"],
  ["chi-square = 4.52", "χ2＝4.52"],
  ["About three quarters (74.6%), and 31%", "約四分之三（74.6%），另約三成"],
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
  ["comparator", "Nearly half were missed.", "逾半遭漏。"],
  ["count", "The second phase took longer.", "第三階段較久。"],
  ["count", "In both wards", "於四病房"],
  ["count", "hundreds of records", "數千筆紀錄"],
  ["count", "The lowest quartile", "最低五分位"],
  ["count", "A quarter or a fifth, CI 0.15 to 0.41", "四分之一或六分之一，CI 0.15 至 0.41"],
  ["direction", "A rose, B rose, C fell.", "甲升高，乙下降，丙下降。"],
  ["negation", "It was not seen in 3 and never in 4.", "在 3 人可見，4 人則無。"],
  ["negation", "The difference was significant.", "差異未達顯著。"],
  ["count", "31% of the wards", "三成病房"],
  ["count", "It exceeded 91%.", "超過九成。"],
  ["number", "About three quarters (75.6%)", "約四分之三（74.6%）"],
  ["number", "one in ten", "每九人有一人"],
  ["count", "the sixth of wards against the top fifth", "與最高的五分之一選區相比"],
  ["count", "Triple therapy in both groups", "三合一療法，三組"],
  ["count", "one and a quarter hours", "一個半小時"],
  ["percent sign", "It fell from 14.1 to 10.6%.", "由 14.1% 降至 10.6%。"],
  ["comparator", "children under the age of five", "五歲以上兒童"],
  ["comparator", "3.0 g/dL or less", "3.0 g/dL 以上"],
  ["number", "chi-square = 4.52", "χ3＝4.52"],
  ["similar name", "BMI-SDx, BMI-SDS", "BMI-SDS"],
];

describe("two languages of a text", () => {
  test.each(same)("agree: %s", (english, chinese) => {
    expect(compareLanguages(english, chinese)).toEqual([]);
  });

  test("differ in sentences, of which the texts have each word elsewhere", () => {
    const english = "Two wards took part. GPT-4 rose in three trials. No harm was seen in 9.";
    const chinese = "三個病房參與。GPT-4 在三項試驗中上升。9 人可見傷害，無一例外。";
    expect(compareLanguages(english, chinese)).toContainEqual({
      kind: "number",
      english: "Two",
      chinese: "三",
      sentences: { english: "Two wards took part.", chinese: "三個病房參與。" },
    });
  });

  test.each(different)("differ in %s: %s", (kind, english, chinese) => {
    expect(compareLanguages(english, chinese).map((each) => each.kind)).toContain(kind);
  });
});
