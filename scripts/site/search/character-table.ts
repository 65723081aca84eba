import { type DictGroup, Locale } from "opencc-js/t2cn";
import { once } from "../../lib/once.ts";

/**
 * Pairs of characters, Traditional and Simplified, one after the other, in code-point order: what
 * OpenCC makes of each character alone, Taiwan's forms and variants that are written for one another
 * included. A Simplified character of the table is never a Traditional one of it.
 * @see https://github.com/BYVoid/OpenCC (Apache-2.0)
 */
export const buildCharacterTable = once(convertCharacters);

/**
 * Characters that writers choose between in the same word, which OpenCC's characters keep apart, by where
 * that is written: each pair's first is read as its second, both Simplified where they differ there.
 * @see https://www.unicode.org/reports/tr38/ (Unihan_Variants.txt: semantic, specialized semantic and
 * simplified variants)
 * @see https://github.com/BYVoid/OpenCC/tree/master/data/dictionary (words such as 计划 for 計畫, 薰染 for
 * 熏染 and 想像 for 想象; Allographs.txt)
 * @see https://dict.revised.moe.edu.tw (紀錄, also written 記錄)
 */
const variantsBySource = {
  unihan:
    "瞭了 敍叙 欬咳 覆复 砲炮 効效 份分 帐账 黏粘 倣仿 慄栗 剋克 姙妊 粧妆 廻回 迴回 籐藤 蹠跖 骽腿",
  openCc: "划画 薰熏 痲麻 像象 覈核 钜巨 彷仿 蒐搜 唸念",
  ministryOfEducation: "纪记",
};

const variants: ReadonlyMap<string, string> = new Map(
  Object.values(variantsBySource)
    .flatMap((pairs) => pairs.split(" "))
    .map(([own = "", other = ""]) => [own, other]),
);

function convertCharacters(): string {
  const stages = [...(Locale.from.tw ?? []), ...(Locale.to.cn ?? [])].map(readCharacters);
  const convert = (character: string) =>
    stages.reduce((converted, stage) => stage.get(converted) ?? converted, character);
  const known = new Set([...stages.flatMap((stage) => [...stage.keys()]), ...variants.keys()]);
  return [...known]
    .filter(isIdeograph)
    .sort((one, other) => readCodePoint(one) - readCodePoint(other))
    .map((character) => {
      const simple = convert(convert(character));
      return [character, variants.get(simple) ?? variants.get(character) ?? simple] as const;
    })
    .filter(([character, simple]) => simple !== character && [...simple].length === 1)
    .flat()
    .join("");
}

/** What a stage of OpenCC makes of characters by themselves: of its dictionaries, the first that has one. */
function readCharacters(dictionaries: DictGroup): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  const entries = dictionaries.flatMap((dictionary): readonly (readonly string[])[] =>
    typeof dictionary === "string"
      ? dictionary.split("|").map((entry) => entry.split(" "))
      : dictionary,
  );
  for (const [text = "", converted = ""] of entries) {
    if (text.length <= 2 && [...text].length === 1 && !characters.has(text))
      characters.set(text, converted);
  }
  return characters;
}

/** The blocks of ideographs that the table has: extension A, unified, extension B. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
] as const;

function isIdeograph(character: string): boolean {
  const code = readCodePoint(character);
  return blocks.some(([first, last]) => code >= first && code <= last);
}

function readCodePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
