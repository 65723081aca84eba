import { Converter } from "opencc-js/t2cn";

/**
 * Pairs of characters, Traditional and Simplified, one after the other, in code-point order: what
 * OpenCC makes of each character alone, Taiwan's forms included. A Simplified character of the table
 * is never a Traditional one of it.
 * @see https://github.com/BYVoid/OpenCC (Apache-2.0)
 */
export function buildCharacterTable(): string {
  const fromTaiwan = Converter({ from: "tw", to: "cn" });
  const fromAny = Converter({ from: "t", to: "cn" });
  const convert = (character: string) => fromAny(fromTaiwan(character));
  let table = "";
  for (const [first, last] of ideographs) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      const simplified = convert(convert(character));
      if (simplified !== character && [...simplified].length === 1) table += character + simplified;
    }
  }
  return table;
}

/** The blocks of ideographs that OpenCC has pairs for: extension A, unified, extension B. */
const ideographs = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
] as const;
