import type { Bilingual } from "../locale.ts";

/** What the designs of studies are called, by their ids; the order is that of lists that show them all. */
export const designNames = {
  "systematic-review": { en: "Systematic review", "zh-Hant": "系統性文獻回顧" },
  "meta-analysis": { en: "Meta-analysis", "zh-Hant": "統合分析" },
  guideline: { en: "Clinical guideline", "zh-Hant": "臨床指引" },
  "randomised-trial": { en: "Randomised controlled trial", "zh-Hant": "隨機對照試驗" },
  "other-trial": { en: "Other clinical trial", "zh-Hant": "其他臨床試驗" },
  cohort: { en: "Cohort study", "zh-Hant": "世代研究" },
  "case-control": { en: "Case–control study", "zh-Hant": "病例對照研究" },
  "cross-sectional": { en: "Cross-sectional study", "zh-Hant": "橫斷研究" },
  "diagnostic-accuracy": { en: "Diagnostic accuracy study", "zh-Hant": "診斷準確度研究" },
  "model-development": { en: "Model development and validation", "zh-Hant": "模型開發與驗證" },
  "model-comparison": { en: "Model comparison", "zh-Hant": "模型評比" },
  implementation: { en: "Implementation and evaluation", "zh-Hant": "導入與評估" },
  qualitative: { en: "Qualitative study", "zh-Hant": "質性研究" },
  "mixed-methods": { en: "Mixed-methods study", "zh-Hant": "混合方法研究" },
  economic: { en: "Economic evaluation", "zh-Hant": "經濟評估" },
  protocol: { en: "Study protocol", "zh-Hant": "研究計畫書" },
  "case-report": { en: "Case report", "zh-Hant": "病例報告" },
  "narrative-review": { en: "Narrative review", "zh-Hant": "敘述性回顧" },
  dataset: { en: "Data set", "zh-Hant": "資料集" },
  commentary: { en: "Commentary", "zh-Hant": "評論" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a study was designed. */
export type Design = keyof typeof designNames;

/** Whether a text is the id of a design. */
export function isDesign(text: string): text is Design {
  return Object.hasOwn(designNames, text);
}

/** Every id, in the order of the names. */
export const designs: readonly Design[] = Object.keys(designNames).filter(isDesign);

/** When the data were collected: after the study was planned, before it, or both. */
export const conducts = ["prospective", "retrospective", "both"] as const;
export type Conduct = (typeof conducts)[number];
