import { Converter } from "opencc-js/t2cn";

/**
 * Pairs of characters, Traditional and Simplified, one after the other, in code-point order: what
 * OpenCC makes of each character alone, Taiwan's forms included. A Simplified character of the table
 * is never a Traditional one of it.
 * @see https://github.com/BYVoid/OpenCC (Apache-2.0)
 */
export function buildCharacterTable(): string {
  table ??= convertCharacters();
  return table;
}

/** Whoever asks in the same process gets the same. */
let table: string | undefined;

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
    .map((character, index) => [character, simplified[index] ?? character] as const)
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
