import type { Difference } from "./comparison.ts";

/** Words that say that something goes up or is more, and that it goes down or is less. */
export const directions = {
  english: {
    up: /\b(?:higher|highest|greater|more|most|increas(?:e[sd]?|ing)|rise[ns]?|rose|rising|rais(?:e[sd]?|ing)|improv(?:e[sd]?|ing|ements?)|better|best|gain(?:s|ed)?|exceed(?:s|ed|ing)?|above|superior|ascend(?:s|ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es|ed|ing)|grow(?:s|n|ing)?|strengthen(?:s|ed|ing)?|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?|accelerat(?:e[sd]?|ing)|speed(?:s|ed)? up|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|extend(?:s|ed|ing)?|doubl(?:e[sd]|ing)|tripl(?:e[sd]|ing)|enhanc(?:e[sd]?|ing)|boost(?:s|ed|ing)?|outperform(?:s|ed|ing)?|larger|longer|elevated|beat|growth|grew|faster|older|wider|additional|heavier)\b/gi,
    down: /\b(?:lower(?:s|ed|ing)?|lowest|less|least|fewer|fewest|decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing|tions?)|declin(?:e[sd]?|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped)?|worse(?:n(?:s|ed)?)?|worst|inferior|shrink(?:s|ing)?|shrank|shrunk|shorten(?:s|ed|ing)?|slow(?:s|ed|ing)?|narrow(?:s|ed|ing)|weaken(?:s|ed|ing)?|diminish(?:e[sd]|ing)?|lessen(?:s|ed|ing)?|attenuat(?:e[sd]?|ing)|halv(?:e[sd]|ing)|deteriorat(?:e[sd]?|ing)|plummet(?:s|ed)?|below|smaller|shorter|under(?= \d)|younger|slower|loss(?:es)?|lost)\b/gi,
  },
  chinese: {
    up: /高於|更(?![高多長大佳好優快強久低少短小差慢弱劣])|比(?![例率較值重對照])[^，。；、]{1,20}(?<!得)[高好多快大](?![於度小])|[較更最略稍][高多長大佳好優快強久]|[較更](?:易|容易|可能)|加[快速強劇]|變[快大多長高強好佳]|延長|拉長|擴[大增]|放大|強化|攀升|飆升|[倍激]增|增[加進長高強多幅]|上升|提升|提[高升]|升[高至到為]|改善|[優大多長]於|超[過越]|成長|進步|高出|以上|(?<![至最不])[高多](?= ?\d)/g,
    down: /低於|比(?![例率較值重對照])[^，。；、]{1,20}[低少差慢小](?![於])|[較更最略稍][低少短小差慢弱劣]|[較更]不(?:易|容易|可能)|[減放]慢|[減趨放]緩|變[慢小少短低弱差]|縮[短小減]|減[弱半]|削弱|延緩|[下驟]降|減[少低輕緩退至為]|降[低至到為]|下滑|[少小短劣]於|不如|惡化|衰退|以下|未達|不足|(?<![至最不])[低少](?= ?\d)/g,
  },
} as const;

type Counts = { readonly up: number; readonly down: number };

/** Those who fall, of whom Chinese says that they tumble. */
const falling = /\bfall(?:s|en|ing)?\b|\bfell\b/gi;
const accident = /[跌摔墜]/;

/** Whether the languages say that things went different ways: one has more words for up, the other more for down. */
export function compareDirections(english: string, chinese: string): Difference[] {
  const plain = accident.test(chinese) ? english.replace(falling, "") : english;
  const own = countDirections(plain, directions.english);
  const other = countDirections(chinese, directions.chinese);
  const isTurned =
    (own.up > other.up && own.down < other.down) || (own.up < other.up && own.down > other.down);
  return isTurned ? [{ kind: "direction" }] : [];
}

function countDirections(text: string, { up, down }: { up: RegExp; down: RegExp }): Counts {
  return { up: text.match(up)?.length ?? 0, down: text.match(down)?.length ?? 0 };
}

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
