const digits = "零一二三四五六七八九";
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 萬: 1e4, 億: 1e8 };

/**
 * The number that Chinese characters write; `undefined` where they write none (百萬 alone) or no certain one (三四).
 * @example parseChineseNumeral("兩千三百萬") // 23000000
 */
export function parseChineseNumeral(numeral: string): number | undefined {
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
