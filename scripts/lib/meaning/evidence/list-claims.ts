import type { TextValue } from "../../record/json/json-value.ts";
import type { Cards, KeyFigure } from "../../record/schema/cards-schema.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { type Basis, readStatement, type Statement } from "../../record/schema/statement.ts";

/** Something that a record says of its paper: the finding, a statement, a key figure, or a question. */
export type Claim = {
  /** The pointer of the finding, statement, key figure or question. */
  readonly pointer: string;
  /** Its words, in each language that it has. */
  readonly texts: readonly TextValue[];
  /** What a key figure measures, in each language: its value may count in the label's millions. */
  readonly labels?: readonly TextValue[];
  readonly quote?: TextValue;
  readonly basis?: Basis;
};

/** All that a record says of its paper in the curator's words, in the order of the page; whole cards in Markdown aside. */
export function listClaims({ finding, cards }: RecordFields): Claim[] {
  const texts = listLocalizedTexts(finding, "/finding");
  return [...(texts.length > 0 ? [{ pointer: "/finding", texts }] : []), ...listCardClaims(cards)];
}

function listCardClaims({ core, paraphrase, qa, exceptions }: Cards = {}): Claim[] {
  const claims: Claim[] = [];
  const add = (pointer: string, statement: Statement | undefined) => {
    if (statement !== undefined) claims.push(readClaim(statement, `/cards/${pointer}`));
  };
  const addAll = (pointer: string, list: readonly Statement[] | undefined) => {
    for (const [index, statement] of (list ?? []).entries()) add(`${pointer}/${index}`, statement);
  };
  if (core && !("markdown" in core)) {
    claims.push(...(core.keyFigures ?? []).map(readKeyFigure));
    add("core/innovation", core.innovation);
  }
  if (paraphrase && !("markdown" in paraphrase)) {
    add("paraphrase/purpose", paraphrase.purpose);
    add("paraphrase/contribution", paraphrase.contribution);
    addAll("paraphrase/features", paraphrase.features);
  }
  if (Array.isArray(qa)) {
    for (const [index, { question, answer }] of qa.entries()) {
      const { basis } = readStatement(answer);
      const pointer = `/cards/qa/${index}/question`;
      claims.push({
        pointer,
        texts: listLocalizedTexts(question, pointer),
        ...(basis && { basis }),
      });
      add(`qa/${index}/answer`, answer);
    }
  }
  if (exceptions && !("markdown" in exceptions)) {
    addAll("exceptions/limitations", exceptions.limitations);
    addAll("exceptions/openQuestions", exceptions.openQuestions);
    addAll("exceptions/critique", exceptions.critique);
  }
  return claims;
}

function readClaim(statement: Statement, pointer: string): Claim {
  const { text, quote, basis } = readStatement(statement);
  const isBare =
    typeof statement === "string" || Array.isArray(statement) || !("text" in statement);
  return {
    pointer,
    texts: listLocalizedTexts(text, isBare ? pointer : `${pointer}/text`),
    ...(quote !== undefined && { quote: { text: quote, pointer: `${pointer}/quote` } }),
    ...(basis && { basis }),
  };
}

function readKeyFigure({ label, value, quote }: KeyFigure, index: number): Claim {
  const pointer = `/cards/core/keyFigures/${index}`;
  return {
    pointer,
    texts: [{ text: value, pointer: `${pointer}/value` }],
    labels: listLocalizedTexts(label, `${pointer}/label`),
    ...(quote !== undefined && { quote: { text: quote, pointer: `${pointer}/quote` } }),
  };
}
