import { completeFigure } from "./complete-figure.ts";
import {
  buildShare,
  type Comparator,
  type Figure,
  matchAt,
  type Reader,
  type Reading,
} from "./figure.ts";

const percent =
  /百分之 {0,2}(?:(\d{1,3}(?:\.\d{1,4})?)|([零一二兩三四五六七八九十百]{1,6}(?:點[零一二三四五六七八九]{1,4})?))/y;
const notANumber =
  /[一二三四五六](?:磷酸|酸甘油|氧化|[氯氟碘甲乙環烯]|尖瓣|叉神經)|百分[點比位率]|四捨五入|萬一|千萬(?![名人份筆元張次])|十分(?![鐘之])|[二三四]頭肌|八段錦|三部曲|[二三]元(?!整)|二次(?=分析|傷害|感染|資料|利用|污染|研究)|一成不變|一[般定致直些樣旦併切律再味向貫]/y;
const half = /(?:一半|半數|[過逾大近]半)(?!年|天|日|小時)/y;
const halfSides: Readonly<Record<string, Comparator>> = {
  過: "above",
  逾: "above",
  大: "above",
  近: "below",
};
const halfUnit = /半(?=個?(?:年|天|日|小時|月|世紀))/y;
/** 第一四分位 is one and four, not fourteen. */
const numeral =
  /[一二三四五六七八九十]{1,3}(?=[三四五十]分位)|[零一二兩三四五六七八九十百千萬億廿]{1,12}(?:點[零一二三四五六七八九]{1,4})?/y;
const shareAfter = / ?分之 ?(?:(\d{1,4})|([一二兩三四五六七八九十]{1,3}))/y;
const tenths = /成([一二三四五六七八九半])?(?![一二三四五六七八九半年分份員立為功長果就熟])/y;
/** Words after which 千 is 1000 (每千人, 近百萬人), or as little exact as “thousands” (數千). */
const sizeBefore = /[每數幾上近約逾達]/;
/** 千分之 12 is 12 of 1000. */
const sizeAfter = / ?分之/y;
/** Words before a numeral that make it no number (數十), or one in an order (第三, 星期三). */
const uncounted = /[數幾好上]$/;
const ordered = /(?:第|星期|禮拜|[週周]) ?$/;
const loosened = / ?(?:[多餘幾者級型期代]|月|年[級代])/y;
const counted =
  / ?(?:[個名位例人種次組項家所間類篇份題大款套條件支隻張部科院國處場節堂回批對步輪層村里鄉鎮縣市區校班床頭顆片台臺輛段章筆則句枚株座棟戶欄群元]|階段|面向|構面|向度|變項|因[子素]|模型|指標|主題|中心)/y;
/** What follows the whole in 十位病人中有九位. */
const ofWhole =
  /[^，。；、\d]{0,8}?[有中][^，。；、\d]{0,6}?([一二兩三四五六七八九十]{1,3})(?=[名人位個件例場題次家項])/y;
/** What follows the numeral in 每五人漏掉一人, 每六髖有一髖. */
const ofEach =
  / ?(?:[名人位個][^，。；、\d]{0,8}?([一二兩三四五六七八九])(?=[名人位個])|([^，。；、\d])[^，。；、\d]{0,8}?([一二兩三四五六七八九])\2)/y;

/** A number in Chinese characters: a count, an ordinal, a share (三分之二, 四成, 百分之三十, 一半). */
export const readChineseNumber: Reader = (text, start) => {
  const shared = matchAt(percent, text, start);
  if (shared) {
    const number =
      shared[1] === undefined
        ? parseChineseNumeral(shared[2] === "百" ? "一百" : (shared[2] ?? ""))
        : Number(shared[1]);
    const end = start + shared[0].length;
    return only(
      completeFigure(text, { kind: "digits", number: number ?? 0, unit: "%", start, end }),
    );
  }
  const other = matchAt(notANumber, text, start);
  if (other) return { figures: [], end: start + other[0].length };
  if (text.charAt(start) === "雙") return only({ kind: "loose", number: 2, start, end: start + 1 });
  const halved = matchAt(half, text, start);
  if (halved) return readHalf(text, start, start + halved[0].length);
  if (matchAt(halfUnit, text, start)) {
    return only(completeFigure(text, { kind: "loose", number: 0.5, start, end: start + 1 }));
  }
  const written = matchAt(numeral, text, start)?.[0];
  const number = written === undefined ? undefined : parseChineseNumeral(written);
  if (written === undefined) return undefined;
  const end = start + written.length;
  const isSize = sizeBefore.test(text.charAt(start - 1)) || matchAt(sizeAfter, text, end);
  const magnitude = isSize ? parseChineseNumeral(`一${written}`) : undefined;
  if (number === undefined && magnitude !== undefined) {
    return only({ kind: "loose", number: magnitude, start, end });
  }
  return number === undefined ? { figures: [], end } : readAfter(text, number, start, end);
};

/** 過半 is more than a half, 近半 less. */
function readHalf(text: string, start: number, end: number): Reading {
  const { figures } = buildShare(1, 2, "part", start, end);
  const comparator = halfSides[text.charAt(start)];
  return {
    figures: figures.map((figure, index) =>
      comparator && index === 0 ? { ...figure, comparator } : figure,
    ),
    end,
  };
}

function readAfter(text: string, number: number, start: number, end: number): Reading {
  const before = text.slice(Math.max(0, start - 3), start);
  if (uncounted.test(before)) return { figures: [], end };
  const worded = readShare(text, number, start, end);
  if (worded) return worded;
  const figure = completeFigure(text, { kind: "word", number, start, end });
  const isCounted =
    number >= 2 &&
    !ordered.test(before) &&
    !matchAt(loosened, text, end) &&
    (figure.unit !== undefined || matchAt(counted, text, end) !== undefined);
  const own: Figure = isCounted ? figure : { ...figure, kind: "loose" };
  const share = parseDigit(matchAt(ofWhole, text, figure.end)?.[1]) / number;
  const ratio = { kind: "loose", number: share, unit: "ratio", start, end: figure.end } as const;
  return { figures: share > 0 && share < 1 ? [own, ratio] : [own], end: figure.end };
}

/** A share of which a number is the whole (五分之二, 每五人有一人) or the tenths (四成五). */
function readShare(text: string, number: number, start: number, end: number): Reading | undefined {
  const share = matchAt(shareAfter, text, end);
  if (share) {
    const part = Number(share[1] ?? parseDigit(share[2]));
    return buildShare(part, number, "part", start, end + share[0].length);
  }
  const tenth = number <= 10 ? matchAt(tenths, text, end) : undefined;
  if (tenth) {
    const rest = tenth[1] === "半" ? 5 : parseDigit(tenth[1]);
    return buildShare(number + rest / 10, 10, "part", start, end + tenth[0].length);
  }
  const each = text.charAt(start - 1) === "每" ? matchAt(ofEach, text, end) : undefined;
  const part = parseDigit(each?.[1] ?? each?.[3]);
  return each && part < number
    ? buildShare(part, number, "part", start, end + each[0].length)
    : undefined;
}

function parseDigit(written = "零"): number {
  return parseChineseNumeral(written) ?? 0;
}

function only(figure: Figure): Reading {
  return { figures: [figure], end: figure.end };
}

const digits = "零一二三四五六七八九";
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 萬: 1e4, 億: 1e8 };

/**
 * The number that Chinese characters write; `undefined` where they write none (百萬 alone) or no certain one (三四).
 * @example parseChineseNumeral("兩千三百萬") // 23000000
 */
function parseChineseNumeral(numeral: string): number | undefined {
  const [whole = "", decimals] = numeral.split("點");
  const number = /[十百千萬億廿]/.test(whole) ? sumUnits(whole) : readPlaces(whole);
  if (number === undefined || decimals === undefined) return number;
  return number + Number(`0.${toDigits(decimals)}`);
}

/** One digit, or digits place by place (二零二四); two without a zero are “three or four”. */
function readPlaces(numeral: string): number | undefined {
  if (numeral.length === 2 && !numeral.includes("零")) return undefined;
  return numeral === "" ? undefined : Number(toDigits(numeral));
}

function toDigits(numeral: string): string {
  return Array.from(numeral, (character) => findDigit(character)).join("");
}

function findDigit(character: string): number {
  return character === "兩" ? 2 : digits.indexOf(character);
}

function sumUnits(numeral: string): number | undefined {
  let [total, section, digit] = [0, 0, 0];
  for (const character of numeral.replaceAll("廿", "二十")) {
    const unit = units[character];
    const group = groups[character];
    if (unit !== undefined) {
      if (digit === 0 && (unit > 10 || section > 0)) return undefined;
      section += (digit || 1) * unit;
      digit = 0;
    } else if (group !== undefined) {
      if (total + section + digit === 0) return undefined;
      total = group === 1e8 ? (total + section + digit) * group : total + (section + digit) * group;
      [section, digit] = [0, 0];
    } else digit = findDigit(character);
  }
  return total + section + digit;
}
