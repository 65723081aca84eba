import type { Finding } from "../../finding.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";
import { isRatingWord } from "../facts/rating-words.ts";

export const findingIsARatingRule: Rule = {
  code: "finding-is-a-rating",
  severity: "warning",
  title: { en: "A finding that is only a rating", "zh-Hant": "主要發現只是評等" },
  why: {
    en: "The reader learns nothing of what the study found, and the default sentences are built on this word.",
    "zh-Hant": "讀者無法得知研究發現了什麼，而預設句子會以這個字詞組成。",
  },
  mend: {
    en: "Say in a phrase what was found; a rating belongs into importance.",
    "zh-Hant": "請用一句話寫出研究發現；評等請改填 importance。",
  },
};

/** A warning at each text of the finding that is nothing but a rating word. */
export function findFindingIsARating({ fields, locate }: CheckedRecord): Finding[] {
  return listLocalizedTexts(fields.finding, "/finding")
    .filter(({ text }) => isRatingWord(text))
    .map(({ text, pointer }) => {
      const received = revealValue(text);
      return buildFinding(findingIsARatingRule, locate(pointer), {
        en: `Received ${received}, a rating; expected what the study found.`,
        "zh-Hant": `收到評等 ${received}；應為研究的發現。`,
      });
    });
}
