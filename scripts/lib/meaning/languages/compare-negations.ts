import type { Difference } from "./difference.ts";

const english = {
  plain: /\b(?:not|no|never|without|neither|none|nor|cannot)\b|n['’]t\b/i,
  any: /\b(?:not|no|never|without|neither|none|nor|nothing|cannot|lack\w*|absen\w+|fail\w*|miss\w*|un\w{3,}|non\w*|in\w+able|in(?:correct|accura|consisten|complete|sufficien)\w*|im(?:balanc|possib|proper)\w*|before|dis\w+|hardly|rarely|few|fewer|little|less|free|only|rather|instead|except|exclu\w+|open|beyond|outside|yet|avoid\w*|prevent\w*|stop\w*|except|but|limited|hides?|than|too|hard|difficult|poor\w*|insufficien\w+|negativ\w+|alone|remain\w*|however|\w+less)\b|n['’]t\b/i,
};
const chinese = {
  plain: /未(?!來)|沒|並非|不(?![同僅只但斷論過]|(?<=(.)不)\1)|無(?!論)|非(?!常|洲)/,
  any: /[不未無沒非缺否免難少]|除外|排除|避免|例外|失敗|以外|僅|只|尚|陰性|單/,
};

/** The words with which each language plainly denies something. */
export const plainNegations = { english: english.plain, chinese: chinese.plain };

/** Whether one language plainly denies something, and the other has no word for denying, lacking or excepting at all. */
export function compareNegations(ofEnglish: string, ofChinese: string): Difference[] {
  const isDropped =
    (english.plain.test(ofEnglish) && !chinese.any.test(ofChinese)) ||
    (chinese.plain.test(ofChinese) && !english.any.test(ofEnglish));
  return isDropped ? [{ kind: "negation" }] : [];
}
