import { Converter } from "opencc-js/t2cn";

/**
 * Pairs of characters, Traditional and Simplified, one after the other, in code-point order: what
 * OpenCC makes of each character alone, Taiwan's forms and variants that are written for one another
 * included. A Simplified character of the table is never a Traditional one of it.
 * @see https://github.com/BYVoid/OpenCC (Apache-2.0)
 */
export function buildCharacterTable(): string {
  table ??= convertCharacters();
  return table;
}

/** Whoever asks in the same process gets the same. */
let table: string | undefined;

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
  const fromTaiwan = Converter({ from: "tw", to: "cn" });
  const fromAny = Converter({ from: "t", to: "cn" });
  // A line each: no word reaches from one character into the next.
  const characters = ideographs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  const once = fromAny(fromTaiwan(characters.join("\n")));
  const simplified = fromAny(fromTaiwan(once)).split("\n");
  return characters
    .map((character, index) => {
      const simple = simplified[index] ?? character;
      return [character, variants.get(simple) ?? variants.get(character) ?? simple] as const;
    })
    .filter(([character, simple]) => simple !== character && [...simple].length === 1)
    .flat()
    .join("");
}

/** The blocks of ideographs that OpenCC has pairs for: extension A, unified, extension B. */
const ideographs = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
] as const;
