import type { Finding, Place } from "../../finding.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const quoteNotInAbstractRule: Rule = {
  code: "quote-not-in-abstract",
  severity: "warning",
  title: { en: "A quote that the abstract doesn't have", "zh-Hant": "引文不在摘要中" },
  why: {
    en: "The page shows the quote as evidence in the authors' own words.",
    "zh-Hant": "頁面會將引文當作作者原文的佐證。",
  },
  mend: {
    en: 'Copy the passage from the abstract, whole words and numbers, or set basis to "full-text" where it is from the paper.',
    "zh-Hant": '請從摘要逐字複製，單字與數字須完整；若引自全文，請將 basis 設為 "full-text"。',
  },
};

export const quoteTooShortRule: Rule = {
  code: "quote-too-short",
  severity: "note",
  title: { en: "A quote of a few words", "zh-Hant": "引文過短" },
  why: {
    en: "A word or two stand in any abstract and show nothing.",
    "zh-Hant": "一兩個字詞在任何摘要中都找得到，不足以作為佐證。",
  },
  mend: { en: "Quote the clause that says it.", "zh-Hant": "請引用說明此事的完整子句。" },
};

/** Fewest words of a quote, a Chinese character counting as half of one. */
const fewestWords = 3;

/** A warning at each quote that the record's abstract doesn't have word for word, and a note at each that is too short. */
export function findQuoteNotInAbstract({ statements, locate }: CheckedRecord): Finding[] {
  return statements.flatMap(({ claim: { quote }, standing }) => {
    if (quote === undefined) return [];
    if (standing.quote === "not-found")
      return [describeNotFound(quote.text, locate(quote.pointer))];
    return countWords(quote.text) < fewestWords
      ? [describeShort(quote.text, locate(quote.pointer))]
      : [];
  });
}

function describeNotFound(quote: string, place: Place): Finding {
  const received = revealValue(quote);
  return buildFinding(quoteNotInAbstractRule, place, {
    en: `Received the quote ${received}; expected words of the record's abstract.`,
    "zh-Hant": `收到引文 ${received}；應為摘要中的原文。`,
  });
}

function describeShort(quote: string, place: Place): Finding {
  const received = revealValue(quote);
  return buildFinding(quoteTooShortRule, place, {
    en: `Received the quote ${received}; expected at least ${fewestWords} words.`,
    "zh-Hant": `收到引文 ${received}；應至少有 ${2 * fewestWords} 個字。`,
  });
}

function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word));
  return (others?.length ?? 0) + han / 2;
}
