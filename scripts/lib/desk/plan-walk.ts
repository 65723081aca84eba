import { buildEvidence } from "../meaning/evidence/evidence.ts";
import { buildStatementStanding, judgeFigures } from "../meaning/evidence/judge-figures.ts";
import { type Claim, listClaims } from "../meaning/evidence/list-claims.ts";
import type { Standing } from "../meaning/evidence/shown-standing.ts";
import type { JudgedFigure } from "../meaning/figures/figure-index.ts";
import { type JsonPath, parsePath } from "../record/json/json-pointer.ts";
import { parseRecord } from "../record/parse-record.ts";
import type { Abstract } from "../record/schema/abstract.ts";
import type { Cards } from "../record/schema/cards-schema.ts";
import { listLocalizedTexts } from "../record/schema/list-localized-texts.ts";
import type { RecordFields } from "../record/schema/paper-record.ts";
import { editRecord } from "./edit-record.ts";

/** A statement that a person compares with the abstract. */
export type WalkStep = {
  readonly path: JsonPath;
  readonly claim: Claim;
  /** The question that it answers. */
  readonly question?: Claim;
  /** Each of its figures, with what the quotation or the abstract has for it. */
  readonly figures: readonly JudgedFigure[];
  /** Whether its quotation is the abstract's; absent where it has none. */
  readonly quote?: Standing;
  /** All that was compared, its abstract with it: another text is another step, whatever its place. */
  readonly key: string;
};

/**
 * Everything of a record to be compared with its abstract: its statements in the order of the page, then the cards that
 * are Markdown as a whole. None of a text that is no record.
 * @param known an abstract that figures and quotations are looked for in where the record has none
 */
export function planWalk(text: string, known?: Abstract): readonly WalkStep[] {
  const { fields } = parseRecord(text, { file: "" });
  const evidence = buildEvidence(known ? { abstract: known, ...fields } : fields);
  const claims = [...listClaims(fields), ...listMarkdownCards(fields.cards)];
  const questions = new Map(claims.filter(isQuestion).map((claim) => [claim.pointer, claim]));
  return claims
    .filter((claim) => !isQuestion(claim))
    .map((claim) => {
      const question = questions.get(claim.pointer.replace(/answer$/, "question"));
      const { quote } = buildStatementStanding(claim, evidence);
      const source = claim.basis === "full-text" ? undefined : evidence.figures;
      return {
        path: parsePath(claim.pointer),
        claim,
        ...(question && { question }),
        figures: judgeFigures(claim, source),
        ...(quote && { quote }),
        key: nameStep(claim, question, fields),
      };
    });
}

/**
 * A record's text after an edit, no longer verified where the edit has put in or changed a statement or the abstract:
 * what a person vouched for were the words before it.
 */
export function withdrawVerified(before: string, after: string): string {
  const { provenance } = parseRecord(before, { file: "" }).fields;
  if (provenance?.verified === undefined) return after;
  const compared = new Set(planWalk(before).map(({ key }) => key));
  const isSame = planWalk(after).every(({ key }) => compared.has(key));
  return isSame ? after : editRecord(after, ["provenance", "verified"], undefined);
}

function listMarkdownCards(cards: Cards = {}): Claim[] {
  return Object.entries(cards).flatMap(([name, card]) => {
    if (card === undefined || !("markdown" in card)) return [];
    const pointer = `/cards/${name}/markdown`;
    return [{ pointer, texts: listLocalizedTexts(card.markdown, pointer, "\n\n") }];
  });
}

function isQuestion({ pointer }: Claim): boolean {
  return /^\/cards\/qa\/\d+\/question$/.test(pointer);
}

function nameStep(claim: Claim, question: Claim | undefined, { abstract }: RecordFields): string {
  const { texts, labels, quote, basis } = claim;
  const words = [texts, labels ?? [], quote ? [quote] : [], question?.texts ?? []].map((parts) =>
    parts.map(({ text }) => text),
  );
  return JSON.stringify([...words, basis, abstract]);
}
