import type { Finding } from "../../finding.ts";
import type { Abstract } from "../../record/abstract.ts";
import type { Cards } from "../../record/cards-schema.ts";
import type { TextValue } from "../../record/json-value.ts";
import { revealValue } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import { readStatement, type Statement } from "../../record/statement.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const quoteNotInAbstractRule: Rule = {
  code: "quote-not-in-abstract",
  severity: "warning",
  title: { en: "A quote that the abstract doesn't have", "zh-Hant": "引文不在摘要中" },
  why: {
    en: "The page shows the quote as evidence in the authors' own words.",
    "zh-Hant": "頁面會將引文當作作者原文的佐證。",
  },
  mend: {
    en: 'Copy the passage from the abstract, or set basis to "full-text" where it is from the paper.',
    "zh-Hant": '請從摘要逐字複製；若引自全文，請將 basis 設為 "full-text"。',
  },
};

/** A warning at each quote with basis `abstract` that isn't in the record's abstract, white space folded. */
export function findQuoteNotInAbstract({ fields, locate }: CheckedRecord): Finding[] {
  if (fields.abstract === undefined) return [];
  const quotes = listQuotes(fields.cards);
  const abstracts = quotes.length === 0 ? [] : listAbstractTexts(fields.abstract).map(foldSpace);
  return quotes
    .filter(({ text }) => !abstracts.some((abstract) => abstract.includes(foldSpace(text))))
    .map(({ text, pointer }: TextValue) => {
      const received = revealValue(text);
      return buildFinding(quoteNotInAbstractRule, locate(pointer), {
        en: `Received the quote ${received}; expected words of the record's abstract.`,
        "zh-Hant": `收到引文 ${received}；應為摘要中的原文。`,
      });
    });
}

/** The abstract in each language; a labelled one with its labels and without. */
function listAbstractTexts(abstract: Abstract): string[] {
  const texts =
    typeof abstract === "string" || Array.isArray(abstract) ? [abstract] : Object.values(abstract);
  return texts.flatMap((text) => {
    if (text === undefined) return [];
    if (typeof text === "string") return [text];
    const parts = text.map((part) => (typeof part === "string" ? { text: part } : part));
    const withLabels = parts.map(({ label, text }) =>
      label === undefined ? text : `${label}: ${text}`,
    );
    return [parts.map((part) => part.text).join(" "), withLabels.join(" ")];
  });
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The quotes of the cards that are said to be from the abstract, with their pointers, in the order of the page. */
function listQuotes(cards: Cards | undefined): TextValue[] {
  const figures = cards?.core && "keyFigures" in cards.core ? (cards.core.keyFigures ?? []) : [];
  const ofFigures = figures.flatMap(({ quote }, index) =>
    quote === undefined ? [] : [{ text: quote, pointer: `/cards/core/keyFigures/${index}/quote` }],
  );
  const ofStatements = listStatements(cards).flatMap(({ statement, pointer }) => {
    const { quote, basis } = readStatement(statement);
    if (quote === undefined || basis !== "abstract") return [];
    return [{ text: quote, pointer: `${pointer}/quote` }];
  });
  return [...ofFigures, ...ofStatements];
}

type PlacedStatement = { readonly statement: Statement; readonly pointer: string };

function listStatements(cards: Cards | undefined): PlacedStatement[] {
  const { core, paraphrase, qa, exceptions } = cards ?? {};
  const statements: PlacedStatement[] = [];
  const add = (pointer: string, statement: Statement | undefined) => {
    if (statement !== undefined) statements.push({ statement, pointer: `/cards/${pointer}` });
  };
  const addAll = (pointer: string, list: readonly Statement[] | undefined) => {
    for (const [index, statement] of (list ?? []).entries()) add(`${pointer}/${index}`, statement);
  };
  if (core && !("markdown" in core)) add("core/innovation", core.innovation);
  if (paraphrase && !("markdown" in paraphrase)) {
    add("paraphrase/purpose", paraphrase.purpose);
    add("paraphrase/contribution", paraphrase.contribution);
    addAll("paraphrase/features", paraphrase.features);
  }
  if (Array.isArray(qa)) {
    for (const [index, { answer }] of qa.entries()) add(`qa/${index}/answer`, answer);
  }
  if (exceptions && !("markdown" in exceptions)) {
    addAll("exceptions/limitations", exceptions.limitations);
    addAll("exceptions/openQuestions", exceptions.openQuestions);
    addAll("exceptions/critique", exceptions.critique);
  }
  return statements;
}
