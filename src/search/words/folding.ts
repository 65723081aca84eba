import { nameGreekLetter } from "./greek-names.ts";

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
type FoldedText = { readonly text: string; readonly offsets: readonly number[] };

const ascii = /^[\0-\x7f]*$/;
const hyphens = /[\p{Pd}\u2212\u00ad]/gu;
const apostrophes = /[\u2018\u2019\u02bc\u02b9\u2032\u0060\u00b4]/g;
const quotes = /[\u201c-\u201f\u00ab\u00bb\u300c-\u300f\u301d-\u301f\u2033]/g;
const latinMarks = /[\u0300-\u036f]/g;
/** Greek words, which stay as they are: one or two letters are symbols, and go by their names. */
const greekWord = /((?:(?=[\p{Lu}\p{Ll}])\p{Script=Greek}\p{M}*){3,})/u;
/** Latin letters that Unicode doesn't take apart, as they are written where a keyboard lacks them. */
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ı: "i",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ħ: "h",
  ŧ: "t",
  ŋ: "ng",
  ĸ: "k",
  ɓ: "b",
  ɗ: "d",
  ɖ: "d",
  ƙ: "k",
  ɨ: "i",
  ƀ: "b",
  ʉ: "u",
  ə: "e",
};

/**
 * Folds width, case, Latin diacritics, letters such as ø and ß, Greek letters to their names, hyphens,
 * quotes, and Traditional characters to Simplified ones:
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
    const result = [...normalise(character)]
      .map((part) => table.get(part) ?? spellOut(part))
      .join("");
    folded.set(character, result);
    return result;
  };
  return {
    fold(text) {
      if (ascii.test(text)) return normaliseMarks(text.toLowerCase());
      let result = "";
      visitFolded(text, foldCharacter, (part) => {
        result += part;
      });
      return result;
    },
    foldWithOffsets(text) {
      const offsets: number[] = [];
      let result = "";
      let offset = 0;
      visitFolded(text, foldCharacter, (part, length) => {
        for (let unit = 0; unit < part.length; unit += 1) offsets.push(offset);
        result += part;
        offset += length;
      });
      return { text: result, offsets: [...offsets, offset] };
    },
  };
}

type FoldCharacter = (character: string) => string;

/** Gives each character folded, and how many UTF-16 units it had. */
function visitFolded(
  text: string,
  foldCharacter: FoldCharacter,
  visit: (folded: string, length: number) => void,
): void {
  const pieces = greekWord.test(text) ? text.split(greekWord) : [text];
  for (const [place, piece] of pieces.entries()) {
    // Every other piece is a Greek word.
    const fold = place % 2 === 1 ? normalise : foldCharacter;
    for (const character of piece) visit(fold(character), character.length);
  }
}

/** Without case, width and diacritics. */
function normalise(character: string): string {
  const lower = character.normalize("NFKD").toLowerCase().normalize("NFKD");
  return normaliseMarks(lower.replace(latinMarks, ""));
}

/** A Greek letter is its name, with hyphens: `TNFα` is `TNF-alpha`. */
function spellOut(character: string): string {
  const name = nameGreekLetter(character);
  return name === undefined ? (letters[character] ?? character) : `-${name}-`;
}

/** One hyphen and one kind of quote for all; a soft hyphen is one too, as in `x-rag`. */
function normaliseMarks(text: string): string {
  return text.replace(hyphens, "-").replace(apostrophes, "'").replace(quotes, '"');
}
