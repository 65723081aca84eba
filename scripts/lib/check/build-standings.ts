import type { Finding } from "../finding.ts";
import { groupBy } from "../group-by.ts";
import type {
  JudgedStatement,
  ShownStanding,
  Standing,
  Standings,
} from "../meaning/evidence/shown-standing.ts";
import type { AcceptedFinding } from "../record/schema/provenance.ts";
import { isFor } from "./rules/accepts-nothing.ts";
import {
  countNotInSourceRule,
  figureNotInSourceRule,
  quoteNotInAbstractRule,
} from "./rules/evidence.ts";

/** The codes of what is found in a statement that isn't in its source. */
const objectionCodes = [quoteNotInAbstractRule, figureNotInSourceRule, countNotInSourceRule].map(
  ({ code }) => code,
);

/**
 * How the statements of a record stand, for its page.
 * @param findings what was found in the record, accepted or not
 */
export function buildStandings(
  statements: readonly JudgedStatement[],
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[] = [],
): Standings {
  const objections = groupBy(
    findings.filter(({ code }) => objectionCodes.includes(code)),
    ({ pointer }) => itemPointer(pointer),
  );
  const items = groupBy(statements, ({ claim }) => itemPointer(claim.pointer));
  const sections = groupBy([...items], ([pointer]) => sectionName(pointer));
  return Object.fromEntries(
    Array.from(sections, ([name, entries]) => [
      name,
      entries.map(([pointer, judged]) =>
        joinStandings(judged, findReason(objections.get(pointer) ?? [], accepted)),
      ),
    ]),
  );
}

/** What stands on the page as one, by any pointer into it: the finding, a statement, or a question with its answer. */
function itemPointer(pointer: string): string {
  return /^\/cards\/(?:qa|[^/]+\/[^/]+)(?:\/\d+)?|^\/finding/.exec(pointer)?.[0] ?? pointer;
}

/** @example sectionName("/cards/core/keyFigures/0") // "keyFigures" */
function sectionName(pointer: string): string {
  return pointer.replace(/\/\d+$/, "").replace(/^.*\//, "");
}

const worstFirst: readonly Standing[] = ["not-found", "not-checkable", "found"];

function joinStandings(
  judged: readonly JudgedStatement[],
  accepted: ShownStanding["accepted"],
): ShownStanding {
  const pick = (part: "quote" | "figures") =>
    worstFirst.find((name) => judged.some(({ standing }) => standing[part] === name));
  const [quote, figures] = [pick("quote"), pick("figures")];
  const reason = judged.find(({ standing }) => standing.reason !== undefined)?.standing.reason;
  return {
    ...(quote && { quote }),
    ...(figures && { figures }),
    ...(reason && { reason }),
    ...(accepted !== undefined && { accepted }),
  };
}

/** The first reason why all objections are accepted; `undefined` where one of them isn't. */
function findReason(
  objections: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): ShownStanding["accepted"] {
  const taking = objections.map((finding) => accepted.find((one) => isFor(one, finding)));
  return taking.includes(undefined) ? undefined : taking[0]?.reason;
}
