import type { Cards } from "../../record/cards-schema.ts";
import type { TextValue } from "../../record/json-value.ts";
import { readStatement, type Statement } from "../../record/statement.ts";

/** The quotes of the cards that are said to be from the abstract, with their pointers, in the order of the page. */
export function listQuotes(cards: Cards | undefined): TextValue[] {
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
