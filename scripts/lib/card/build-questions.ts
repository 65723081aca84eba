import { readText } from "../record/localized-text.ts";
import { buildItem } from "./build-item.ts";
import { readParts, type SectionSource } from "./build-section.ts";
import type { Section } from "./card-set.ts";

/** The sections of the third card: a question each, with its answer. */
export function buildQuestions({ paper, locale, words: own, defaults }: SectionSource): Section[] {
  const questions = readParts(paper.record.cards?.qa);
  if (questions === undefined) {
    return defaults.questions.map(({ question, answer }, index) => ({
      heading: [own.questionNumber(index + 1), question],
      content: { kind: "paragraph", item: { text: [own.answer, ...answer] } },
    }));
  }
  return questions.map(({ question, answer }, index) => {
    const item = buildItem(answer, locale);
    return {
      heading: [own.questionNumber(index + 1), readText(question, locale) ?? ""],
      content: { kind: "paragraph", item: { ...item, text: [own.answer, ...item.text] } },
    };
  });
}
