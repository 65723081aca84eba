import type { Finding, Place } from "../../finding.ts";
import { findTerms, type Glossary } from "../../meaning/terms/glossary.ts";
import type { Term } from "../../meaning/terms/term.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import { isOwnChinese } from "../facts/is-own-chinese.ts";

export const termNotUsedHereRule: Rule = {
  code: "term-not-used-here",
  severity: "warning",
  title: { en: "A term that isn't used in Taiwan", "zh-Hant": "非臺灣用語" },
  why: {
    en: "Readers in Taiwan stumble over it, and search for the other word.",
    "zh-Hant": "臺灣讀者不習慣這個詞，也會以另一個詞搜尋。",
  },
  mend: {
    en: "Write the term that is expected. Where the word is right, accept the finding with a reason, or give the longer word as except in records/_terms.json. In titles, which may be the publisher’s own, and for words with a right use as well it is a note.",
    "zh-Hant":
      "請改用建議的用語。若此處用詞正確，請在 accepted 寫明理由，或在 records/_terms.json 以 except 列出較長的詞。標題可能出自出版者，因此標題與另有正確用法的詞僅為提示。",
  },
};

/** A finding at each Chinese text of the curators' for each word of the glossary that is not used in Taiwan. */
export function findTermNotUsedHere(
  texts: readonly TextValue[],
  locate: (pointer: string) => Place,
  glossary: Glossary,
): Finding[] {
  return texts.filter(isOwnChinese).flatMap(({ pointer, text }) =>
    findTerms(text, glossary).map(({ word, term }) => {
      // A title may be the one that was published: it is not the curator's to choose.
      const isDoubtful = term.isDoubtful || pointer.startsWith("/title");
      return describe(word, { ...term, isDoubtful }, locate(pointer));
    }),
  );
}

function describe(word: string, { wanted, en, source, isDoubtful }: Term, place: Place): Finding {
  const [received, expected] = [revealValue(word), revealValue(wanted)];
  const about = [en, source].filter((part) => part !== undefined).join(", ");
  const rule: Rule = isDoubtful
    ? { ...termNotUsedHereRule, severity: "note" }
    : termNotUsedHereRule;
  return buildFinding(rule, place, {
    en: `Received ${received}; expected ${expected}${about && ` (${about})`}.`,
    "zh-Hant": `收到 ${received}；應為 ${expected}${about && `（${about}）`}。`,
  });
}
