import type { RecordFields } from "../../record/schema/paper-record.ts";
import type { KeptFigure } from "../kept-figures.ts";
import { buildEvidence } from "./build-evidence.ts";
import { listClaims } from "./list-claims.ts";
import { buildStatementStanding, type JudgedStatement } from "./statement-standing.ts";

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
