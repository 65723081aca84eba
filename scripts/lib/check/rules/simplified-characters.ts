import type { Finding, Place } from "../../finding.ts";
import { findSimplified } from "../../meaning/terms/simplified.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import { isOwnChinese } from "./terms.ts";

export const simplifiedCharactersRule: Rule = {
  code: "simplified-characters",
  severity: "warning",
  title: { en: "Simplified characters in a Chinese text", "zh-Hant": "中文內容含有簡體字" },
  why: {
    en: "The page is in Traditional Chinese: readers in Taiwan stumble over them, and fonts may draw them otherwise.",
    "zh-Hant": "頁面以繁體中文呈現：簡體字會打斷臺灣讀者的閱讀，也可能以另一種字型顯示。",
  },
  mend: {
    en: "Write the text in Traditional characters, and read it again: some stand for several (发 for 發 and 髮). A name that is written so can be accepted with a reason. In titles, which may be the publisher’s own, it is a note.",
    "zh-Hant":
      "請改寫為繁體字並再讀一次：有些簡體字對應多個繁體字（发：發、髮）。原本就以簡體書寫的名稱，請在 accepted 寫明理由。標題可能出自出版者，因此僅為提示。",
  },
};

/** So many characters of a text are named, the first ones. */
const mostNamed = 10;

/** A finding at each Chinese text of the curators' that has characters which only Simplified Chinese has. */
export function findSimplifiedCharacters(
  texts: readonly TextValue[],
  locate: (pointer: string) => Place,
): Finding[] {
  return texts.filter(isOwnChinese).flatMap(({ pointer, text }) => {
    const found = findSimplified(text);
    if (found.size === 0) return [];
    const name = (characters: Iterable<string>) =>
      revealValue([...characters].slice(0, mostNamed).join(""));
    const [received, expected] = [name(found.keys()), name(found.values())];
    const rule: Rule = pointer.startsWith("/title")
      ? { ...simplifiedCharactersRule, severity: "note" }
      : simplifiedCharactersRule;
    return buildFinding(rule, locate(pointer), {
      en: `Received the Simplified characters ${received}; expected Traditional ones, most likely ${expected}.`,
      "zh-Hant": `收到簡體字 ${received}；應為繁體字，最可能是 ${expected}。`,
    });
  });
}
