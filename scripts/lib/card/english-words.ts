import type { DefaultText, SentenceFacts, Words } from "./needed-words.ts";
import { phrase } from "./phrase.ts";

const unrated = "Not yet rated";

/** Sentences that claim nothing but what the record says. */
function defaultText(facts: SentenceFacts): DefaultText {
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

const conducts = {
  prospective: "prospective",
  retrospective: "retrospective",
  both: "prospective and retrospective",
} as const;

/** The words of the English page. */
export const englishWords: Words = {
  pageTitle: (position) => `Paper ${position}: `,
  cards: {
    core: "📌 Card 1: Core idea",
    paraphrase: "✍️ Card 2: Paraphrase",
    qa: "❓ Card 3: Questions and answers",
    exceptions: "🤔 Card 4: Exceptions",
    references: "📚 References",
  },
  sections: {
    finding: "Main finding",
    abstractEn: "Abstract",
    abstractZh: "Abstract in Chinese",
    keyFigures: "Key data",
    innovation: "Core innovation",
    purpose: "Purpose and methods",
    contribution: "Main contribution",
    features: "Technical features",
    limitations: "Potential limitations",
    openQuestions: "Questions to explore further",
    critique: "Critical appraisal",
  },
  questionNumber: (number) => `Q${number}: `,
  answer: "A: ",
  labels: {
    titleEn: "English Title",
    titleZh: "Chinese Title",
    titleOriginal: "Original Title",
    pmid: "PMID",
    pmcid: "PMCID",
    doi: "DOI",
    journal: "Journal",
    score: "Score",
    area: "Application Area",
    authors: "Authors",
    importance: "Importance",
    innovation: "Innovation",
    studyType: "Study type",
    country: "Country or region",
    year: "Year of publication",
    roi: "Return on investment",
    published: "Date of publication",
    volume: "Volume",
    issue: "Issue",
    pages: "Pages",
    type: "Type of publication",
    language: "Language of the paper",
    meshTerms: "Medical Subject Headings (MeSH)",
    keywords: "Keywords",
    source: "Source of the data",
    retrieved: "Retrieved",
    curators: "Curators",
    drafting: "Drafting of the cards",
    verified: "Checked by a person",
    accepted: "Looked at and accepted",
    date: "Date",
    topic: "Topic",
    tags: "Tags",
    funding: "Funding",
    authorCountries: "Countries of the authors",
    added: "Added to the collection",
    preprint: "Preprint",
    article: "Published article",
    update: "Updated version",
    comment: "Comment",
  },
  absent: {
    title: "Not provided",
    pmid: "Not provided",
    doi: "Not provided",
    journal: "Unknown journal",
    score: unrated,
    area: "Uncategorised",
    finding: "To be summarised",
    studyType: "Uncategorised",
    country: "To be checked",
    year: "To be checked",
    roi: "No value",
  },
  levels: { high: "High", medium: "Medium", low: "Low" },
  drafting: {
    human: "Written by a person",
    machine: "Drafted by a machine",
    mixed: "Written by people and a machine together",
  },
  conducted: (design, conduct) => `${design} (${conducts[conduct]})`,
  grant: (name, id) => `${name} (${id})`,
  listSeparator: "; ",
  evidence: {
    label: {
      abstract: "Evidence (abstract)",
      "full-text": "Evidence (full text)",
      curator: "Evidence (curator)",
    },
    mark: { abstract: "", "full-text": " (from the full text)", curator: " (curator’s view)" },
  },
  status: {
    retracted: "This paper has been retracted",
    concern: "An expression of concern has been published about this paper",
    corrected: "A correction to this paper has been published",
    noNotice: "Consult the journal’s notice before citing or applying it.",
  },
  defaultText,
};
