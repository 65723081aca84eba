import type { DefaultText, SentenceFacts } from "../../card/needed-words.ts";
import { phraseText } from "../../card/phrase.ts";
import { words } from "../../card/words.ts";
import { locales } from "../../locale.ts";
import { placeholderWords } from "../../record/validate/placeholders.ts";

/** Stands in a template for a value of the record; no text has this character. */
const hole = "\uE000";
const holeFacts: SentenceFacts = {
  ...{ area: markHole(), finding: markHole(), journal: markHole() },
  ...{ country: markHole(), roi: markHole(), score: hole, scoreOutOfTen: hole },
};

function markHole(): SentenceFacts["area"] {
  return { text: hole, language: "zh-Hant" };
}

/** The default texts of both locales, of papers with a score and without one. */
const defaults = locales.flatMap((locale) => [
  words[locale].defaultText(holeFacts),
  words[locale].defaultText({ ...holeFacts, score: undefined, scoreOutOfTen: undefined }),
]);
const sentences = defaults.flatMap(listSentences).map((sentence) => squeeze(sentence).split(hole));
const absentWords = new Set(["", ...Array.from(placeholderWords, squeeze)]);
const questions = defaults.flatMap(({ questions: list }) => list);

/** Every sentence with words of its own; an answer that is nothing but a value is known by its question. */
function listSentences(text: DefaultText): readonly string[] {
  const items = [text.features, text.limitations, text.openQuestions, text.critique].flat();
  return [
    ...[text.innovation, text.purpose, text.contribution].map(phraseText),
    ...text.questions.map(({ answer }) => phraseText(answer)).filter((answer) => answer !== hole),
    ...items.map(({ label, text: own }) => (label ? `${label}: ` : "") + phraseText(own)),
  ];
}

/** What stands in the holes of a template; `undefined` where the text is another. */
function readHoles(literals: readonly string[], text: string): readonly string[] | undefined {
  const [first = "", ...rest] = literals;
  if (!text.startsWith(first)) return undefined;
  const values: string[] = [];
  let start = first.length;
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const end = isLast ? text.length - literal.length : text.indexOf(literal, start);
    if (end < start || !text.startsWith(literal, end)) return undefined;
    values.push(text.slice(start, end));
    start = end + literal.length;
  }
  return start === text.length ? values : undefined;
}

/** Text without white space, widths and cases alike. */
function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/**
 * Whether a sentence is one that the generator writes where no curator has, about nothing but what
 * the page says of the paper elsewhere.
 * @param known the values that the page gives as facts
 */
export function isDefaultSentence(text: string, known: readonly string[]): boolean {
  const squeezed = squeeze(text);
  return sentences.some((literals) =>
    readHoles(literals, squeezed)?.every((value) => isKnown(value, known)),
  );
}

/** Whether question and answer are among the default ones. */
export function isDefaultQuestion(
  question: string,
  answer: string,
  known: readonly string[],
): boolean {
  const isAsked = questions.some((own) => squeeze(own.question) === squeeze(question));
  return isAsked && (isDefaultSentence(answer, known) || isKnown(squeeze(answer), known));
}

function isKnown(value: string, known: readonly string[]): boolean {
  const bare = value.replace(/\/10$/, "").replace(/[.。…]+$/, "");
  return absentWords.has(bare) || known.some((fact) => squeeze(fact).includes(bare));
}
