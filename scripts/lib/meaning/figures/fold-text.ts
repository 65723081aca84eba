import { foldWidth } from "../../record/values/fold-width.ts";

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&le;": "≤",
  "&ge;": "≥",
  "&amp;": "&",
  "&nbsp;": " ",
  "&plusmn;": "±",
  "&#60;": "<",
  "&#62;": ">",
  "&#x3c;": "<",
  "&#x3e;": ">",
  "&#8804;": "≤",
  "&#8805;": "≥",
};

const characters: Readonly<Record<string, string>> = {
  "﹪": "%",
  "﹤": "<",
  "﹥": ">",
  "≦": "≤",
  "≧": "≥",
  "⩽": "≤",
  "⩾": "≥",
  "〜": "~",
  "∼": "~",
  µ: "μ",
  〇: "零",
  "○": "零",
  两: "兩",
  万: "萬",
  亿: "億",
};

/**
 * A text with the many ways of writing one sign folded into one: full width, dashes, blanks, character references,
 * raised points between digits. The text keeps its length, so that places in it are places in the original; what
 * becomes shorter is filled up with blanks.
 * @example foldText("Ｐ &lt; ０·０５") // "P <    0.05"
 */
export function foldText(text: string): string {
  const joined = text
    .replace(/&#?[a-z0-9]{2,6};/gi, (entity) => {
      const character = entities[entity.toLowerCase()];
      return character === undefined ? entity : character.padEnd(entity.length);
    })
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))|(?<=[０-９])，(?=[０-９]{3})/g, ",");
  return joined
    .replace(/[！-～\u3000]/g, (character) =>
      "，／；".includes(character) ? character : foldWidth(character),
    )
    .replace(/[‐‑‒–—―−﹣－]/g, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\t\r]/g, " ")
    .replace(/(?<=\d)[·‧•∙](?=\d)/g, ".")
    .replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
    .replace(/[﹪﹤﹥≦≧⩽⩾〜∼µ〇○两万亿]/g, (character) => characters[character] ?? character);
}

/**
 * A name without case, blanks and joints, by which two ways of writing it are the same.
 * @example foldSpelling("GPT-4o") // "gpt4o"
 */
export function foldSpelling(name: string): string {
  return name.toLowerCase().replace(/[-_\s/.*']/g, "");
}
