import type { Difference } from "./difference.ts";
import {
  emptyNegations,
  lexicalNegations,
  nearNegations,
  plainNegations,
} from "./negation-words.ts";

/** What can't be taken for a negation any more, in place of what was one. */
const gap = "＿";

/** Whether one language denies more often than the other has any words for denying, lacking or excepting. */
export function compareNegations(english: string, chinese: string): Difference[] {
  const telling = chinese.replace(emptyNegations, gap);
  const isDroppedInChinese =
    count(english, plainNegations.english) > count(telling, nearNegations.chinese);
  const isDroppedInEnglish = countPlainChinese(telling) > count(english, anyEnglish);
  return isDroppedInChinese || isDroppedInEnglish ? [{ kind: "negation" }] : [];
}

const anyEnglish = new RegExp(
  `${plainNegations.english.source}|${nearNegations.english.source}`,
  "gi",
);

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** How often Chinese denies; what it denies twice in the same words (未說明), English may deny once. */
function countPlainChinese(text: string): number {
  const telling = text.replace(lexicalNegations, gap);
  const denied = Array.from(telling.matchAll(plainNegations.chinese), ({ index }) =>
    telling.slice(index, index + 3),
  );
  return new Set(denied).size;
}
