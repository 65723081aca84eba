import toTraditional from "opencc-js/dict/STCharacters";
import toTaiwan from "opencc-js/dict/TWVariants";
import { once } from "../../once.ts";

/**
 * The characters of a text that only Simplified Chinese has, each with the Traditional one, in Taiwan's form, that it
 * most often stands for.
 * @example findSimplified("影片质量与台灣") // Map { "质" → "質" }
 */
export function findSimplified(text: string): ReadonlyMap<string, string> {
  const known = simplifiedCharacters();
  const found = new Map<string, string>();
  for (const character of text) {
    const traditional = known.get(character);
    if (traditional !== undefined) found.set(character, traditional);
  }
  return found;
}

/**
 * What OpenCC takes for Simplified, without what Taiwan's own character set has: 台, 占, 里 and 干 are right in words of
 * their own, as are a few (体, 机) that nobody there would write; a text of Simplified Chinese has others beside them.
 * @see https://github.com/BYVoid/OpenCC (STCharacters, TWVariants; Apache-2.0)
 */
const simplifiedCharacters = once((): ReadonlyMap<string, string> => {
  const ownCharacters = new Set(readBig5());
  const taiwan = new Map(readEntries(toTaiwan));
  return new Map(
    readEntries(toTraditional)
      .filter(([simplified]) => !ownCharacters.has(simplified))
      .map(([simplified, traditional]) => [simplified, taiwan.get(traditional) ?? traditional]),
  );
});

function readEntries(entries: string): readonly (readonly [string, string])[] {
  return entries.split("|").map((entry) => {
    const [from = "", to = ""] = entry.split(" ");
    return [from, to];
  });
}

/** All characters of Big5. @see https://encoding.spec.whatwg.org/#big5 */
function readBig5(): string {
  const [firstLead, lastLead, firstTrail, lastTrail] = [0xa4, 0xf9, 0x40, 0xfe];
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = firstTrail; trail <= lastTrail; trail += 1) {
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
    }
  }
  return new TextDecoder("big5").decode(new Uint8Array(bytes));
}
