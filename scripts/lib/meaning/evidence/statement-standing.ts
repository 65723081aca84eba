import type { RecordFields } from "../../record/schema/paper-record.ts";
import type { JudgedFigure } from "../figures/figure-index.ts";
import type { KeptFigure } from "../kept-figures.ts";
import { buildEvidence, type Evidence } from "./evidence.ts";
import { isVerbatim } from "./is-verbatim.ts";
import { judgeFigures } from "./judge-figures.ts";
import { type Claim, listClaims } from "./list-claims.ts";
import type { JudgedStatement, Standing, StatementStanding } from "./shown-standing.ts";

/** How a statement stands to the evidence of its record: its quote to the abstract, its figures to quote and abstract. */
export function buildStatementStanding(claim: Claim, evidence: Evidence): StatementStanding {
  const isOfAbstract = claim.basis !== "full-text";
  const judged = judgeFigures(claim, isOfAbstract ? evidence.figures : undefined);
  const missing = judged.filter(({ match }) => match && match.agreement !== "same");
  const figures = sumUp(judged, missing.length);
  const quote = judgeQuote(claim, isOfAbstract ? evidence.abstracts : []);
  const isOpen = quote === "not-checkable" || figures === "not-checkable";
  return {
    ...(quote && { quote }),
    ...(figures && { figures }),
    ...(isOpen && { reason: isOfAbstract ? "no-abstract" : "full-text" }),
    missing,
  };
}

function judgeQuote({ quote }: Claim, abstracts: readonly string[]): Standing | undefined {
  if (quote === undefined) return undefined;
  if (abstracts.length === 0) return "not-checkable";
  return abstracts.some((abstract) => isVerbatim(quote.text, abstract)) ? "found" : "not-found";
}

function sumUp(judged: readonly JudgedFigure[], missing: number): Standing | undefined {
  if (judged.length === 0) return undefined;
  if (missing > 0) return "not-found";
  return judged.some(({ match }) => match === undefined) ? "not-checkable" : "found";
}

/**
 * Everything that a record says of its paper, in the order of the page, with its standing.
 * @param kept the figures of the paper's abstract, where they are known but the record has no abstract
 */
export function judgeStatements(
  fields: RecordFields,
  kept?: readonly KeptFigure[],
): JudgedStatement[] {
  const claims = listClaims(fields);
  if (claims.length === 0) return [];
  const evidence = buildEvidence(fields, kept);
  return claims.map((claim) => ({ claim, standing: buildStatementStanding(claim, evidence) }));
}
