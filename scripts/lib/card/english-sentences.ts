import { absentWords } from "../record/schema/absent-words.ts";
import type { DefaultText, SentenceFacts } from "./needed-words.ts";
import { phrase } from "./phrase.ts";

const unrated = absentWords.score.en;

/** The default sentences of the English page, which claim nothing but what the record says. */
export function writeEnglishSentences(facts: SentenceFacts): DefaultText {
  const { area, finding, journal, country, roi, score, scoreOutOfTen } = facts;
  const isRated = score !== undefined && scoreOutOfTen !== undefined;
  return {
    innovation: phrase`Main finding on record: ${finding}`,
    purpose: phrase`Application area on record: ${area}; purpose and methods have not been described yet.`,
    contribution: phrase`Main finding on record: ${finding}; what it adds has not been described yet.`,
    features: [
      { text: phrase`Application area: ${area}` },
      { text: phrase`Score: ${isRated ? scoreOutOfTen : unrated}` },
      { text: phrase`Journal: ${journal}` },
    ],
    questions: [
      {
        question: "What problem does this study address?",
        answer: phrase`Not described yet. Application area on record: ${area}`,
      },
      {
        question: "What methods were used?",
        answer: phrase`Not described yet. Main finding on record: ${finding}`,
      },
      {
        question: "What was the main result?",
        answer: isRated
          ? phrase`Not described yet. Score on record: ${score}; application area: ${area}`
          : phrase`${unrated}`,
      },
      {
        question: "Where could it be applied?",
        answer: phrase`Not described yet. Application area on record: ${area}`,
      },
    ],
    limitations: [
      {
        label: "Scope of the study",
        text: isRated
          ? phrase`Score on record: ${scoreOutOfTen}; limits of scope have not been described yet`
          : phrase`${unrated}`,
      },
      {
        label: "Regional differences",
        text: phrase`Country or region on record: ${country}; whether the results hold elsewhere needs checking`,
      },
      {
        label: "Return on investment",
        text: phrase`${roi}; an economic evaluation may be incomplete`,
      },
    ],
    openQuestions: [
      { text: phrase`How well would it work in hospitals of different sizes?` },
      { text: phrase`Have its effects and its stability been verified over time?` },
      { text: phrase`What difficulties could arise when it is joined to existing systems?` },
    ],
    critique: [
      {
        label: "Maturity",
        text: phrase`How far it is from study to use in practice needs assessing`,
      },
      { label: "Cost-effectiveness", text: phrase`${roi}; a fuller economic analysis is needed` },
      {
        label: "Ethics",
        text: phrase`Questions of ethics and privacy in the application area: ${area}`,
      },
      {
        label: "Generalisability",
        text: phrase`Whether the results apply in other health care settings`,
      },
    ],
  };
}
