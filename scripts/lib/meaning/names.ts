import { foldSpelling, foldText } from "./figures/fold-text.ts";

const phrase =
  /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9'.*-]{0,40}(?: [A-Za-z0-9][A-Za-z0-9'.*-]{0,40}){0,8}/g;
const notAName =
  /^(?:.|[A-Z][a-z]|[IVX]+|[^A-Z\d]+|[\d.-]+|mmHg|[kmμn]?(?:Hz|Gy|Sv|Pa|L|M)|dL|IU|NTD?|US|VS|Vs)$/;
/** Names that are known only whole: with digits, or numbered or lettered (GPT-4o, MIMIC-III, Top-N). */
const indivisible = /\d|-(?:[IVX]+|[A-Z])$/;

/** Words in Latin letters that follow each other in a text, as written. */
export function listPhrases(text: string): string[][] {
  return (foldText(text).match(phrase) ?? []).map((written) => written.split(" "));
}

/** The names among words, each once, as what another text must have of them: their parts, or the whole. */
export function listNames(words: readonly string[]): string[] {
  const names = words.flatMap((word) => {
    const bare = word.replace(/[.'*-]+$/, "");
    return indivisible.test(bare) ? [bare] : bare.split("-");
  });
  return [...new Set(names)].filter((name) => !notAName.test(name));
}

/** Most strange names that are looked into: a text with more has nothing to do with the other. */
const mostNames = 100;

/**
 * Names in Latin letters that a text has and another hasn't: words with a capital or a digit, but not where the other
 * text writes out what they abbreviate, or abbreviates what they write out.
 * @param words those of the other text
 */
export function listStrangeNames(text: string, words: WordsOfText): string[] {
  const phrases = listPhrases(text).filter(
    (parts) => parts.length === 1 || !words.known.has(initialsOf(parts)),
  );
  return listNames(phrases.flat())
    .filter((name) => !isWord(foldSpelling(name), words))
    .slice(0, mostNames)
    .filter((name) => !isAbbreviation(foldSpelling(name), words.sequence) && !isApart(name, words));
}

function initialsOf(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0).toLowerCase()).join("");
}

/** Whether a folded name is a word of the text, or one without digits the beginning of a word (app, Alzheimer). */
function isWord(name: string, { known, sorted }: WordsOfText): boolean {
  if (known.has(name) || known.has(name.replace(/s$/, ""))) return true;
  if (name.length < 3 || /\d/.test(name)) return false;
  return sorted[findPlace(sorted, name)]?.startsWith(name) ?? false;
}

/** Where a word would stand in a sorted list. */
function findPlace(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a name is there with a blank in it: GPT 4 for GPT-4, Grid Search for GridSearch. */
function isApart(name: string, { sequence }: WordsOfText): boolean {
  const parts = name.split(/[-.*]|(?<=[A-Za-z])(?=\d)|(?<=[a-z])(?=[A-Z])/).map(foldSpelling);
  return (
    parts.length > 1 &&
    sequence.some((_, start) => parts.every((part, index) => sequence[start + index] === part))
  );
}

/** The Latin words of a text, folded, to be asked for names. */
export type WordsOfText = {
  /** In their order, those that a hyphen joins apart. */
  readonly sequence: readonly string[];
  /** All of them, those that a hyphen joins also as one. */
  readonly known: ReadonlySet<string>;
  readonly sorted: readonly string[];
};

const joinedWord = /[A-Za-z0-9][A-Za-z0-9'.*-]{0,60}/g;

/** The Latin words of a text. */
export function readWords(text: string): WordsOfText {
  const joined = foldText(text).match(joinedWord) ?? [];
  const sequence = joined.flatMap((each) => each.split(/[-.]/).map(foldSpelling).filter(Boolean));
  const known = new Set([...sequence, ...joined.map(foldSpelling)]);
  return { sequence: sequence.flatMap(splitCompound), known, sorted: [...known].sort() };
}

/** Words between the initials of an abbreviation. */
const stopWords = new Set("of the and in for to a an on with or by at as per from".split(" "));
/** First parts of compounds that give an initial of their own: the C of ECG. */
const combining =
  /^(electro|encephalo|cardio|echo|post|pre|hyper|hypo|micro|broncho|gastro|patho|immuno|neuro|thrombo|mega|milli|meta|multi|non|intra|inter|extra|trans|sub|tele|health|back|photo|radio)(?=[a-z]{4})/;

/** A word as the parts that an abbreviation takes its letters from. */
function splitCompound(word: string): string[] {
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
function isAbbreviation(letters: string, words: readonly string[]): boolean {
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
