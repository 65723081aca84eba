import { describe, expect, it } from "vitest";
import { buildGlossary, findTerms, taiwanTerms } from "./glossary.ts";

const glossary = buildGlossary(taiwanTerms);
const list = (text: string, own = glossary) => findTerms(text, own).map(({ word }) => word);

describe("terms that are not used in Taiwan", () => {
  it.each([
    ["患者隨訪兩年，以超聲與核磁共振評估", ["隨訪", "超聲", "核磁共振"]],
    ["循證醫學顯示腦卒中後入住重症監護病房", ["循證", "腦卒中", "重症監護病房"]],
    ["肌鈣蛋白的置信區間與樣本量", ["肌鈣蛋白", "置信區間", "樣本量"]],
    ["房顫病人的數據庫與算法", ["房顫", "數據庫", "算法"]],
    ["超聲、超聲、超聲心動圖", ["超聲", "超聲心動圖"]],
  ])("are found in %s, each once and the longest", (text, words) => {
    expect(list(text)).toEqual(words);
  });

  it.each([
    ["女性能以此對象的參數支持登錄"],
    ["心房顫動病人以演算法與計算法則估計"],
    ["確實時間與真實時序，直接口服，刺激活性"],
    ["多元分析與單元分析；蛋白細胞激素；遵循證據"],
    ["身體質量指數、骨質量與分子質量；改變量"],
    ["核磁共振光譜、子宮頸癌、標靶向量、眼內鏡片、近視頻率"],
    ["去識別化資料、識別碼；通過審查；醫院提供大數據"],
    ["Only English, AUC 0.98"],
  ])("are not found in %s", (text) => {
    expect(list(text)).toEqual([]);
  });

  it("have a source and an English word, and no word is both wanted and forbidden", () => {
    const forbidden = taiwanTerms.flatMap((term) => term.forbidden);
    expect(new Set(forbidden).size).toBe(forbidden.length);
    for (const term of taiwanTerms) {
      expect(term.source && term.en).toBeTruthy();
      expect(list([term.wanted, ...(term.except ?? [])].join("，"))).toEqual([]);
      for (const word of term.forbidden) expect(list(`以${word}為主`)).toEqual([word]);
    }
  });

  it("in Latin letters are whole words, and forbid no word that they want", () => {
    const own = buildGlossary([
      { wanted: "人工智慧", forbidden: ["AI"] },
      { wanted: "模型", forbidden: ["模型"] },
    ]);
    expect(list("AIDS 與 SAID 的模型，CHAI", own)).toEqual([]);
    expect(list("以AI判讀", own)).toEqual(["AI"]);
  });

  it("are taken back and added to by later terms", () => {
    const own = buildGlossary([...taiwanTerms, { wanted: "哮喘", forbidden: ["氣喘"] }]);
    expect(list("哮喘", own)).toEqual([]);
    expect(list("氣喘", own)).toEqual(["氣喘"]);
  });
});
