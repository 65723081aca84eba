import { buildGlossary, type Glossary } from "./glossary.ts";

/** Things that have several names in Taiwan, of which a collection should use one. */
const translations: Readonly<Record<string, readonly string[]>> = {
  sensitivity: ["敏感度", "靈敏度"],
  precision: ["精確率", "精準率"],
  "confidence interval": ["信賴區間", "信心區間"],
  "odds ratio": ["勝算比", "優勢比"],
  "hazard ratio": ["風險比", "危險比"],
  "meta-analysis": ["統合分析", "後設分析"],
  "systematic review": ["系統性文獻回顧", "系統性回顧"],
  retrospective: ["回溯性", "回顧性"],
  "case–control": ["病例對照", "個案對照"],
  overfitting: ["過度擬合", "過度配適", "過擬合"],
  "deep learning": ["深度學習", "深層學習"],
  prostate: ["攝護腺", "前列腺"],
  "atrial fibrillation": ["心房顫動", "心房纖維顫動"],
  "Parkinson's disease": ["帕金森氏症", "巴金森氏症"],
  "chronic kidney disease": ["慢性腎臟病", "慢性腎病"],
};
const except = ["前列腺素"];

/** The names of `translations`, each "forbidden" with the English word as what is wanted. */
export const translationGlossary: Glossary = buildGlossary(
  Object.entries(translations).map(([en, words]) => ({ wanted: en, forbidden: words, except })),
);
