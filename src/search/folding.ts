/** Text in the form in which texts and queries are compared. */
export type Folding = {
  /** Folding a folded text changes nothing. */
  readonly fold: (text: string) => string;
  /**
   * The folded text, and for each of its UTF-16 units the offset in `text` of the character that it
   * came of, with the length of `text` as the last item.
   */
  readonly foldWithOffsets: (text: string) => FoldedText;
};

/** A folded text that knows where each of its units stood. */
export type FoldedText = { readonly text: string; readonly offsets: readonly number[] };

const ascii = /^[\0-\x7f]*$/;
const hyphens = /[\p{Pd}\u2212\u00ad]/gu;
const apostrophes = /[\u2018\u2019\u02bc\u02b9\u2032\u0060\u00b4]/g;
const quotes = /[\u201c-\u201f\u00ab\u00bb\u300c-\u300f\u301d-\u301f\u2033]/g;
const latinMarks = /[\u0300-\u036f]/g;

/**
 * Folds width, case, Latin diacritics, hyphens, quotes, and Traditional characters to Simplified ones:
 * towards Traditional it would be one to many, and a guess.
 * Characters are folded one by one, so that what a reader sees can be marked where it matched.
 * @param simplified pairs of characters, Traditional and Simplified, one after the other
 * @see https://unicode.org/reports/tr15/ (NFKD)
 * @example buildFolding("癌癌臟脏").fold("胰臟Café") // "胰脏cafe"
 */
export function buildFolding(simplified: string): Folding {
  const characters = [...simplified];
  const table = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    table.set(characters[index] ?? "", characters[index + 1] ?? "");
  }
  const folded = new Map<string, string>();
  const foldCharacter = (character: string) => {
    const known = folded.get(character);
    if (known !== undefined) return known;
    const result = [...normalise(character)].map((part) => table.get(part) ?? part).join("");
    folded.set(character, result);
    return result;
  };
  return {
    fold(text) {
      if (ascii.test(text)) return normaliseMarks(text.toLowerCase());
      let result = "";
      for (const character of text) result += foldCharacter(character);
      return result;
    },
    foldWithOffsets: (text) => foldEach(text, foldCharacter),
  };
}

function foldEach(text: string, foldCharacter: (character: string) => string): FoldedText {
  const offsets: number[] = [];
  let result = "";
  let offset = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    for (let unit = 0; unit < part.length; unit += 1) offsets.push(offset);
    result += part;
    offset += character.length;
  }
  return { text: result, offsets: [...offsets, offset] };
}

function normalise(character: string): string {
  const lower = character.normalize("NFKD").toLowerCase().normalize("NFKD");
  return normaliseMarks(lower.replace(latinMarks, ""));
}

/** One hyphen and one kind of quote for all; a soft hyphen is one too, as in `x-rag`. */
function normaliseMarks(text: string): string {
  return text.replace(hyphens, "-").replace(apostrophes, "'").replace(quotes, '"');
}
