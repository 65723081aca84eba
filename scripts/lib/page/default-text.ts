import { type Phrase, phraseText } from "../card/phrase.ts";
import { type DefaultText, type SentenceFacts, type Words, words } from "../card/words.ts";
import type { Locale } from "../locale.ts";

/** Stands for a value of the record: a private-use character, which no words of ours contain. */
const anyValue = "\uE000";

/**
 * Whether the text of a section is what stands there until a curator writes it.
 * White space is ignored on both sides, so that a list may be given with its items run together.
 * @example isDefaultText("核心創新點", "本研究的主要創新在於：高", "zh-Hant") // true
 */
export function isDefaultText(heading: string, body: string, locale: Locale): boolean {
  const texts = defaultTexts[locale].get(squeeze(heading)) ?? [];
  return texts.some((text) => matchesText(squeeze(body), text.split(anyValue)));
}

const defaultTexts: Readonly<Record<Locale, ReadonlyMap<string, readonly string[]>>> = {
  "zh-Hant": readDefaultTexts(words["zh-Hant"], "zh-Hant"),
  en: readDefaultTexts(words.en, "en"),
};

/** The default texts of each section by its heading, rated and unrated, values left open. */
function readDefaultTexts(own: Words, locale: Locale): ReadonlyMap<string, readonly string[]> {
  const value = { text: anyValue, language: locale };
  const facts = { area: value, finding: value, journal: value, country: value, roi: value };
  const rated: SentenceFacts = { ...facts, score: anyValue, scoreOutOfTen: anyValue };
  const unrated: SentenceFacts = { ...facts, score: undefined, scoreOutOfTen: undefined };
  const texts = new Map([[squeeze(own.sections.finding), [squeeze(own.absent.finding)]]]);
  for (const { heading, text } of [rated, unrated].flatMap((known) =>
    listSections(own, own.defaultText(known)),
  )) {
    texts.set(squeeze(heading), [...(texts.get(squeeze(heading)) ?? []), squeeze(text)]);
  }
  return texts;
}

function listSections(own: Words, text: DefaultText): { heading: string; text: string }[] {
  const { sections } = own;
  return [
    { heading: sections.innovation, text: phraseText(text.innovation) },
    { heading: sections.purpose, text: phraseText(text.purpose) },
    { heading: sections.contribution, text: phraseText(text.contribution) },
    { heading: sections.features, text: joinItems(text.features) },
    ...text.questions.map(({ question, answer }, index) => ({
      heading: own.questionNumber(index + 1) + question,
      text: own.answer + phraseText(answer),
    })),
    { heading: sections.limitations, text: joinItems(text.limitations) },
    { heading: sections.openQuestions, text: joinItems(text.openQuestions) },
    { heading: sections.critique, text: joinItems(text.critique) },
  ];
}

function joinItems(items: readonly { label?: string; text: Phrase }[]): string {
  return items.map(({ label, text }) => (label ? `${label}: ` : "") + phraseText(text)).join("");
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Whether a text begins and ends with the given parts and has those between in their order. */
function matchesText(text: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let index = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, index);
    if (found < 0) return false;
    index = found + part.length;
  }
  return index + last.length <= text.length;
}
