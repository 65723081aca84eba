import { foldName } from "../../fold.ts";
import type { Bilingual } from "../../locale.ts";
import { once } from "../../once.ts";

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

/** Other words by which papers and people call a design. */
const otherNames: Readonly<Record<string, Design>> = {
  "systematic literature review": "systematic-review",
  系統性回顧: "systematic-review",
  系統性文獻回顧研究: "systematic-review",
  "clinical practice guideline": "guideline",
  "practice guideline": "guideline",
  rct: "randomised-trial",
  "randomised trial": "randomised-trial",
  隨機對照研究: "randomised-trial",
  隨機分派試驗: "randomised-trial",
  cohort: "cohort",
  世代追蹤研究: "cohort",
  "cross-sectional survey": "cross-sectional",
  橫斷性研究: "cross-sectional",
  橫斷面研究: "cross-sectional",
  病例對照: "case-control",
  "diagnostic study": "diagnostic-accuracy",
  診斷準確性研究: "diagnostic-accuracy",
  "model development and validation study": "model-development",
  模型開發與驗證研究: "model-development",
  "model comparison study": "model-comparison",
  模型比較研究: "model-comparison",
  質化研究: "qualitative",
  混合研究: "mixed-methods",
  protocol: "protocol",
  研究計畫: "protocol",
  個案報告: "case-report",
  review: "narrative-review",
  "literature review": "narrative-review",
  文獻回顧: "narrative-review",
  敘述性文獻回顧: "narrative-review",
  dataset: "dataset",
};

const ids = once(
  (): ReadonlyMap<string, Design> =>
    new Map([
      ...designs.flatMap((design) =>
        [design, ...Object.values(designNames[design])].map(
          (name) => [foldName(name), design] as const,
        ),
      ),
      ...Object.entries(otherNames),
    ]),
);

/**
 * The id of a design given by its id or by a name in English (either spelling) or Chinese; `undefined` for what names
 * none.
 * @example parseDesign("Randomized Controlled Trial") // "randomised-trial"
 */
export function parseDesign(text: string): Design | undefined {
  return ids().get(foldName(text).replace(/\brandomized\b/, "randomised"));
}

/** When the data were collected: after the study was planned, before it, or both. */
export const conducts = ["prospective", "retrospective", "both"] as const;
export type Conduct = (typeof conducts)[number];
