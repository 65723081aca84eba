import type { Locale } from "../../lib/locale.ts";

/** What a seeded change is made to. */
export type ChangeKind =
  | "digit"
  | "point"
  | "percent"
  | "number word"
  | "name"
  | "unit"
  | "comparator"
  | "swapped figures"
  | "direction"
  | "negation";

/** A text with one thing in it changed. */
type SeededChange = { readonly kind: ChangeKind; readonly text: string };

/** A number that is part of no name. */
const number =
  /(?<![A-Za-z0-9.,^-]|\d[,.]|[A-Z][a-z]{2,12} )\d+(?:,\d{3})*(?:\.\d+)?(?![A-Za-z0-9]|[.,-]?\d)/g;
const percent = /(?<=\d)%(?! ?(?:CI|信賴))/g;
/** With a digit or a capital within; or a word with one capital in the middle of a sentence, where it says more than that. */
const name =
  /(?<![A-Za-z0-9-])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:[A-Za-z](?=[A-Za-z-]*[A-Z0-9])|(?<=[a-z,\u3400-\u9fff] ?)[A-Z](?=[a-z]))[A-Za-z0-9-]{2,}/g;
const negation = {
  en: / (?:not|never)\b|\bno |\bn't|\bwithout /g,
  "zh-Hant": /未(?!滿|達|來)|沒有|並無|(?<!是否|能)不(?!到|同|足|僅|超|少)|無(?=[法效差須需])/g,
} as const;

type Pairs = Readonly<Record<Locale, string>>;

/** Words and what they are changed to, parted by commas. */
const comparators: Pairs = {
  en: "more than|less than, fewer than|more than, less than|more than, above|below, below|above, at least|at most, over|under, up to|at least",
  "zh-Hant":
    "高於|低於, 低於|高於, 超過|不到, 不到|超過, 以上|以下, 以下|以上, 大於|小於, 至少|至多, 少於|多於",
};
const directions: Pairs = {
  en: "higher|lower, lower|higher, increased|decreased, decreased|increased, improved|worsened, rose|fell, fell|rose, raised|reduced, better|worse, larger|smaller, shorter|longer, more|less, lowered|raised, reduced|increased",
  "zh-Hant":
    "較高|較低, 較低|較高, 增加|減少, 減少|增加, 改善|惡化, 上升|下降, 下降|上升, 提高|降低, 降低|提高, 較佳|較差, 縮短|延長, 升至|降至, 降至|升至",
};
const units: Pairs = {
  en: "years|months, months|weeks, weeks|days, days|hours, hours|minutes, minutes|seconds, seconds|minutes, mg|g, kg|g, mm|cm, mmHg|kPa, percentage points|percent, year|month, hour|minute",
  "zh-Hant":
    "年|個月, 個月|週, 週|天, 天|小時, 小時|分鐘, 分鐘|秒, 秒|分鐘, 毫克|公克, 公斤|公克, 毫米|公分, mmHg|kPa, 個百分點|%",
};
const numberWords: Pairs = {
  en: "two|three, three|four, four|five, five|six, six|seven, seven|eight, eight|nine, nine|ten, eleven|twelve, (?<=and a )half|quarter, (?<!and a )half|a quarter, fifth|sixth, Two|Three, Three|Four, Four|Five, Five|Six, Eight|Nine, Twenty|Thirty, Thirty|Forty, thirty|forty",
  "zh-Hant":
    "兩|三, 三|四, 四|五, 五|六, 六|七, 七|八, 八|九, 九|八, 十一|十二, 一半|四分之一, 半數|三分之一, 二十|三十, 三十|四十",
};
const latinNumber = String.raw`(?<=\d[ -]?|\b(?:one|two|three|four|five|six|eight|nine|eleven|half) |an? )`;
const chineseNumber = "(?<=[\\d一二兩三四五六七八九十半] ?)";
const around = {
  unit: { en: [`${latinNumber}\\b`, "\\b(?! old)"], "zh-Hant": [chineseNumber, "(?!代|\\d)"] },
  "number word": {
    en: ["(?<![\\w-])", "(?![\\w])"],
    "zh-Hant": [
      "(?<![第數一二三四五六七八九十])",
      "(?=[半個位名例家種項組次場劑週天年小條則成分的數]|$)",
    ],
  },
  words: { en: ["\\b", "\\b"], "zh-Hant": ["", ""] },
} as const;

/**
 * Every text that one change of one kind makes of a text.
 * @param other the text in the other language: names are changed where it has them too
 */
export function listSeededChanges(text: string, locale: Locale, other: string): SeededChange[] {
  const changeShared = (found: string) => (other.includes(found) ? changeName(found) : found);
  return [
    ...replaceEach("digit", text, number, changeDigit),
    ...replaceEach("point", text, number, movePoint),
    ...replaceEach("percent", text, percent, () => ""),
    ...replacePairs("number word", text, numberWords[locale], around["number word"][locale]),
    ...replaceEach("name", text, name, changeShared),
    ...replacePairs("unit", text, units[locale], around.unit[locale]),
    ...replacePairs("comparator", text, comparators[locale], around.words[locale]),
    ...replaceEach("comparator", text, /[<>≥≤]/g, turnSign),
    ...swapFigures(text),
    ...replacePairs("direction", text, directions[locale], around.words[locale]),
    ...replaceEach("negation", text, negation[locale], () => ""),
  ].filter((change) => change.text !== text);
}

function replaceEach(
  kind: ChangeKind,
  text: string,
  pattern: RegExp,
  replace: (found: string) => string,
): SeededChange[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    kind,
    text: text.slice(0, index) + replace(found) + text.slice(index + found.length),
  }));
}

function replacePairs(
  kind: ChangeKind,
  text: string,
  pairs: string,
  [before, after]: readonly [string, string],
): SeededChange[] {
  return pairs.split(", ").flatMap((pair) => {
    const [from = "", to = ""] = pair.split("|");
    return replaceEach(kind, text, new RegExp(`${before}${from}${after}`, "g"), () => to);
  });
}

/** The middle digit of a number as the next higher one. */
function changeDigit(found: string): string {
  const digits = Array.from(found.matchAll(/\d/g));
  const middle = digits[Math.floor(digits.length / 2)];
  if (middle === undefined) return found;
  const next = (Number(middle[0]) + 1) % 10;
  return found.slice(0, middle.index) + next + found.slice(middle.index + 1);
}

/** A decimal point moved one place to the right, away where it was the last. */
function movePoint(found: string): string {
  return found.replace(/\.(\d)(\d*)$/, (_, first: string, rest: string) =>
    rest === "" ? first : `${first}.${rest}`,
  );
}

function changeName(found: string): string {
  const digit = found.match(/\d/)?.[0];
  return digit === undefined
    ? `${found.slice(0, -1)}${/x$/i.test(found) ? "z" : "x"}`
    : found.replace(digit, String((Number(digit) + 1) % 10));
}

function turnSign(sign: string): string {
  return "<>≤≥"["><≥≤".indexOf(sign)] ?? sign;
}

/** Two numbers that follow each other exchanged. */
function swapFigures(text: string): SeededChange[] {
  const numbers = Array.from(text.matchAll(number));
  return numbers.slice(1).map((second, index) => {
    const first = numbers[index] ?? second;
    const between = text.slice(first.index + first[0].length, second.index);
    const end = second.index + second[0].length;
    const swapped = text.slice(0, first.index) + second[0] + between + first[0] + text.slice(end);
    return { kind: "swapped figures", text: swapped };
  });
}
