/** Words between the initials of an abbreviation. */
const stopWords = new Set("of the and in for to a an on with or by at as per from".split(" "));
/** First parts of compounds that give an initial of their own: the C of ECG. */
const combining =
  /^(electro|encephalo|cardio|echo|post|pre|hyper|hypo|micro|broncho|gastro|patho|immuno|neuro|thrombo|mega|milli|meta|multi|non|intra|inter|extra|trans|sub|tele|health|back|photo|radio)(?=[a-z]{4})/;

/** A word as the parts that an abbreviation takes its letters from. */
export function splitCompound(word: string): string[] {
  const parts: string[] = [];
  let rest = word;
  for (let part = combining.exec(rest)?.[1]; part; part = combining.exec(rest)?.[1]) {
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

/**
 * Whether words that follow each other begin with the letters of an abbreviation; little words and the -s of a plural
 * may be left out.
 * @example isAbbreviation("ohca", ["out", "of", "hospital", "cardiac", "arrest"]) // true
 */
export function isAbbreviation(letters: string, words: readonly string[]): boolean {
  if (letters.length < 2 || letters.length > 10) return false;
  return (
    words.some((_, start) => isSpelledAt(letters, words, start)) ||
    (letters.endsWith("s") && isAbbreviation(letters.slice(0, -1), words))
  );
}

function isSpelledAt(letters: string, words: readonly string[], start: number): boolean {
  let place = start;
  for (const letter of letters) {
    while (words[place]?.charAt(0) !== letter) {
      if (place === start || !stopWords.has(words[place] ?? "")) return false;
      place += 1;
    }
    place += 1;
  }
  return true;
}
