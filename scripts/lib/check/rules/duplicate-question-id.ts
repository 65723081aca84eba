import type { Finding } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const duplicateQuestionIdRule: Rule = {
  code: "duplicate-question-id",
  severity: "error",
  title: {
    en: "Two questions of a paper with one id",
    "zh-Hant": "同一篇文獻中問題的識別名稱重複",
  },
  why: {
    en: "What readers keep of one question, such as a learning card, would be taken for the other.",
    "zh-Hant": "讀者留存的其中一題（例如學習卡）會被當成另一題。",
  },
  mend: {
    en: "Give one of them another id; an id that was published stays with its question.",
    "zh-Hant": "請將其中一題改為其他識別名稱；已發布的識別名稱應留給原來的問題。",
  },
};

/** An error at each id of a question that an earlier question of the paper has. */
export function findDuplicateQuestionId({ fields, locate }: CheckedRecord): Finding[] {
  const questions = Array.isArray(fields.cards?.qa) ? fields.cards.qa : [];
  const ids = questions.flatMap(({ id }, index) => (id === undefined ? [] : [{ id, index }]));
  return [...groupBy(ids, ({ id }) => id)].flatMap(([id, [, ...others]]) =>
    others.map(({ index }) =>
      buildFinding(duplicateQuestionIdRule, locate(`/cards/qa/${index}/id`), {
        en: `Received ${revealValue(id)} a second time; expected an id that no other question has.`,
        "zh-Hant": `${revealValue(id)} 重複出現；識別名稱在同一篇文獻中不可重複。`,
      }),
    ),
  );
}
