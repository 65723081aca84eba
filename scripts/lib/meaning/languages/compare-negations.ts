import type { Difference } from "./difference.ts";

/** Words with which a language denies; of “no a, no b and no c” the first, for Chinese may deny all at once. */
export const plainNegations = {
  english:
    /\b(?:not(?! only)|(?<!(?:,|,? and|,? or) )no(?!\.)|never|without|neither|none|nothing|cannot|un(?:able|affected|aware|clear|certain|detect\w+|explained|known|stable|stead(?:y|iness)|adjusted|changed|reliable|available|necessary)|in(?:correct|accurate|consistent|complete|sufficient|conclusive|significant|adequate|appropriate)|non-?significant\w*)\b|n['’]t\b/gi,
  chinese: /未|沒有?|[並而]非|非(?!單|侵|心|線|結構|隨機|典型|參數|小細胞)|不|無/g,
} as const;

/** Words with which a language may say what the other denies. */
const nearNegations = {
  english:
    /\b(?:nor?|lack\w*|absen\w+|fail\w*|miss(?:ed|es|ing)|un(?!i|der|til|its?\b)\w{3,}|non\w*|in(?:\w{2,}[aei]bl[ey]|correct|accura|consisten|complete|sufficien|defin|conclusive|significan|adequa|dependen|activ|applicab|frequen|appropria|effective|effectual|eligib)\w*|i[mr](?:possib|proper|perfect|regular|relevan|respective|balanc|palpab)\w*|il(?:legib|logic)\w*|dis(?:agree|appoint|regard|continu|connect|abilit|crepan|similar)\w*|(?:ab)?normal\w*|adverse\w*|zero|hardly|rarely|barely|seldom|fewer|few|little|less|least|free|limited|rather|instead|except\w*|exclu\w+|outside|beyond|yet|before|until|avoid\w*|prevent\w*|spar\w+|refus\w+|den(?:y|ie[sd])|reject\w*|withheld|hides?|left out|poor\w*|negativ\w+|false\w*|off(?=-)|alone|remain\w*|open|far from|far more|whatever|regardless|unless|\w{3,}less)\b/gi,
  chinese:
    /[未沒非不無零缺難拒漏單僅只尚]|(?<!是|能)否|避?免(?!疫)|較少|失敗|排除|[除例以之]外|陰性|而已|低於|停用/g,
} as const;

/** What has a character of denial in Chinese and denies nothing: 不過, 未來, 不到 3%, 是不是. */
const emptyNegations =
  /不(?:僅|只|但|斷|論|過|管|如|得不)|[不未](?:到|足|滿|達|超過)(?= ?[\d一二三四五六七八九十兩百半])|未來|無論|非常|非洲|(?<=(.))不\1|無機|無線|不飽和|無[^，。、]{1,4}存活/g;
/** What English may say in one word that denies nothing: different, adverse, missing. */
const lexicalNegations = /[不未無](?:同|良|明|穩|適|當|全|足|便|一|符|佳|清楚|確定|知)/g;

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
