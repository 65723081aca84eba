import { compareText } from "../compare-text.ts";
import { compareFindings, type Finding } from "../finding.ts";
import type { Areas } from "../record/schema/area.ts";
import type { Collection, PaperEntry, Survey } from "../record/survey.ts";
import type { ComparedFinding, RecordFacts } from "./facts/record-facts.ts";
import { findFormerPath } from "./rules/addresses.ts";
import { findStatusUnchecked, findUnlikelyYear } from "./rules/calendar.ts";
import { findColumnsShifted } from "./rules/columns-shifted.ts";
import { findDuplicateValue } from "./rules/duplicate-value.ts";
import { findDuplicateId, findIdDiffersOnlyInCase } from "./rules/ids.ts";
import { findTermTranslatedTwice } from "./rules/terms.ts";

/** What one reading of all records gives. */
export type Reading = {
  readonly facts: readonly RecordFacts[];
  readonly findings: readonly Finding[];
  readonly collections: readonly Collection[];
  /** The day on which the status of all records was last asked for. */
  readonly statusChecked?: string | undefined;
  readonly areas: Areas;
  /** Collections with a record that cannot be named. */
  readonly unreadable: ReadonlySet<string>;
};

const comparingRules: readonly ((records: readonly RecordFacts[]) => ComparedFinding[])[] = [
  findDuplicateId,
  findIdDiffersOnlyInCase,
  findDuplicateValue,
  findColumnsShifted,
  findFormerPath,
  findTermTranslatedTwice,
];

/**
 * The survey of a reading: the records compared, those with an error withheld, everything in order.
 * @param today what the calendar says, as `YYYY-MM-DD`
 */
export function buildSurvey(reading: Reading, today: string): Survey {
  const { facts, collections, areas, unreadable } = reading;
  const compared = [
    ...comparingRules.flatMap((rule) => rule(facts)),
    ...findUnlikelyYear(facts, Number(today.slice(0, 4))),
    ...findStatusUnchecked(facts, today, reading.statusChecked),
  ];
  const wrong = new Set(
    compared.filter(({ finding }) => finding.severity === "error").map(({ record }) => record),
  );
  const isRight = (record: RecordFacts) => record.isRight && !wrong.has(record);
  return {
    findings: [...reading.findings, ...compared.map(({ finding }) => finding)].sort(
      compareFindings,
    ),
    areas,
    collections: collections.toSorted(byPlaceInNavigation),
    papers: facts.filter(isRight).flatMap(toEntry).sort(byPosition),
    withheld: new Set(
      facts.filter((record) => !isRight(record)).map(({ collection, id }) => `${collection}/${id}`),
    ),
    unreadable,
  };
}

function toEntry({ collection, id, position }: RecordFacts): PaperEntry[] {
  return position === undefined ? [] : [{ collection, id, position }];
}

function byPosition(a: PaperEntry, b: PaperEntry): number {
  return compareText(a.collection, b.collection) || a.position - b.position;
}

function byPlaceInNavigation(a: Collection, b: Collection): number {
  const last = Number.POSITIVE_INFINITY;
  if (a.position !== b.position) return (a.position ?? last) - (b.position ?? last);
  return compareText(a.name, b.name);
}
