import { listDefaultSections, type SectionName } from "../../card/default-sections.ts";
import { defaultSentences } from "../../card/default-sentences.ts";
import type { DefaultText, SentenceFacts } from "../../card/needed-words.ts";
import { phraseText } from "../../card/phrase.ts";
import { words } from "../../card/words.ts";
import type { Finding, Place } from "../../finding.ts";
import { type Locale, locales } from "../../locale.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const defaultTextRule: Rule = {
  code: "default-text",
  severity: "note",
  title: { en: "Sections that nobody has written yet", "zh-Hant": "尚未撰寫的段落" },
  why: {
    en: "They show default sentences, and the site marks them as not written yet.",
    "zh-Hant": "這些段落顯示預設句子，網站會標示為「尚未撰寫」。",
  },
  mend: {
    en: "Write them in cards; the guide shows how.",
    "zh-Hant": "請在 cards 中撰寫；寫法見使用說明。",
  },
};

/** One note at the record that names the sections for which `cards` has nothing. */
export function findDefaultText({ fields, locate }: CheckedRecord): Finding[] {
  const sections = listDefaultSections(fields.cards ?? {});
  if (sections.length === 0) return [];
  return [
    buildFinding(defaultTextRule, locate(""), {
      en: `Still the default text: ${nameSections(sections, "en").join(", ")}.`,
      "zh-Hant": `仍為預設文字的段落：${nameSections(sections, "zh-Hant").join("、")}。`,
    }),
  ];
}

function nameSections(sections: readonly SectionName[], locale: Locale): string[] {
  const { sections: headings, cards } = words[locale];
  return sections.map((name) => (name === "qa" ? cards.qa : headings[name]));
}

export const defaultSentenceRule: Rule = {
  code: "default-sentence",
  severity: "warning",
  title: { en: "A default sentence as a curator's word", "zh-Hant": "把預設句子當成策展內容" },
  why: {
    en: "Readers take a sentence of the program's for something that a person said of this paper.",
    "zh-Hant": "讀者會把程式的句子當成有人針對這篇文獻所寫的內容。",
  },
  mend: {
    en: "Write your own, or take the statement out: the site then says that nothing is written yet.",
    "zh-Hant": "請自行撰寫，或移除此項陳述；網站會標示為尚未撰寫。",
  },
};

/** What stands for a value of a record in the templates. */
const gap = "\u0000";
/** Fewest characters of a template by which it is told. */
const shortest = 8;

/** The default sentences as the words between their values. */
const templates: readonly (readonly string[])[] = locales.flatMap((locale) =>
  [undefined, gap].flatMap((score) => {
    const value = { text: gap, language: "" };
    const facts: SentenceFacts = {
      ...{ area: value, finding: value, journal: value, country: value, roi: value },
      ...{ score, scoreOutOfTen: score },
    };
    return listSentences(defaultSentences[locale](facts))
      .map((sentence) => dropMark(sentence).split(gap))
      .filter((pieces) => pieces.join("").length >= shortest);
  }),
);

function listSentences(text: DefaultText): string[] {
  const items = [...text.features, ...text.limitations, ...text.openQuestions, ...text.critique];
  const phrases = [text.innovation, text.purpose, text.contribution];
  const answers = text.questions.map(({ answer }) => answer);
  return [...phrases, ...answers, ...items.map((item) => item.text)].map(phraseText);
}

/** Pointers of what a card states, answers among it: not of questions, figures, quotes and Markdown. */
const statement = /^\/cards\/(?!.*\/(?:question|label|value|quote|markdown|id)\b)/;

/** A warning at each statement that is one of the program's default sentences, whatever values it has. */
export function findDefaultSentence(
  texts: readonly TextValue[],
  locate: (pointer: string) => Place,
): Finding[] {
  return texts
    .filter(({ pointer, text }) => statement.test(pointer) && isDefault(text))
    .map(({ pointer, text }) => {
      const received = revealValue(text);
      return buildFinding(defaultSentenceRule, locate(pointer), {
        en: `Received the default sentence ${received}; expected words about this paper.`,
        "zh-Hant": `收到預設句子 ${received}；應為針對此文獻的內容。`,
      });
    });
}

/** Whether the words of a template follow each other in a text, up to its end. */
function isDefault(text: string): boolean {
  const bare = dropMark(text);
  return templates.some((pieces) => {
    let end = 0;
    for (const piece of pieces) {
      const start = bare.indexOf(piece, end);
      if (start < 0) return false;
      end = start + piece.length;
    }
    return bare.endsWith(pieces.at(-1) ?? "");
  });
}

function dropMark(text: string): string {
  return text.trimEnd().replace(/[.。]$/, "");
}
