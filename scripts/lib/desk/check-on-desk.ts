import { checkRecord, type RecordCheck, type RecordContext } from "../check/check-record.ts";
import type { RecordFacts } from "../check/facts/record-facts.ts";
import { withoutAccepted } from "../check/rules/accepts-nothing.ts";
import { findDuplicateValue } from "../check/rules/duplicate-value.ts";
import type { Finding } from "../finding.ts";
import { isJsonObject, parseJsonValue } from "../record/json/json-value.ts";
import type { Abstract } from "../record/schema/abstract.ts";
import { editRecord } from "./edit-record.ts";
import { wordForForm } from "./word-for-form.ts";

/** A record's text, and where it is kept. */
export type DeskRecord = {
  /** `<collection>/<id>`. */
  readonly paper: string;
  readonly text: string;
  /** Whether it is a line of a `.jsonl` file. */
  readonly isLine: boolean;
};

/** What a record on the desk is held against besides itself. */
type DeskContext = {
  /** The abstract that stands beside it. */
  readonly abstract: Abstract | undefined;
  /** Absent until the site's areas are known. */
  readonly context: Omit<RecordContext, "readKept"> | undefined;
  /** The records that may be of the same paper. */
  readonly others: readonly RecordFacts[];
};

/** What was found in a record. */
type DeskCheck = {
  readonly findings: readonly Finding[];
  /** The other record, as `<collection>/<id>`, that a finding is about. */
  readonly others: ReadonlyMap<Finding, string>;
};

/**
 * What `cards check` finds in the record by itself and beside the records that may be of the same paper, but for what it
 * accepts; one without an abstract is checked with that which stands beside it.
 */
export function checkOnDesk(
  record: DeskRecord,
  { abstract, context, others }: DeskContext,
): DeskCheck {
  const value = parseJsonValue(record.text);
  const isBeside = abstract !== undefined && isJsonObject(value) && value.abstract === undefined;
  const text = isBeside ? editRecord(record.text, ["abstract"], abstract) : record.text;
  const { findings, facts } = check({ ...record, text }, context);
  const own = findings
    .filter(({ pointer }) => !(isBeside && pointer.startsWith("/abstract")))
    .map(wordForForm);
  if (facts === undefined) return { findings: own, others: new Map() };
  const duplicates = findDuplicateValue([facts, ...others]).filter(
    (duplicate) => duplicate.record === facts,
  );
  return {
    findings: withoutAccepted([...own, ...duplicates.map(({ finding }) => finding)], [facts]),
    others: new Map(
      duplicates.map(({ finding, other }) => [finding, `${other.collection}/${other.id}`]),
    ),
  };
}

/** What a record of the desk is compared by; `undefined` where it can't be named. */
export function readDeskFacts(record: DeskRecord): RecordFacts | undefined {
  return check(record, undefined).facts;
}

function check({ paper, text, isLine }: DeskRecord, given: DeskContext["context"]): RecordCheck {
  const [collection = "", id = ""] = paper.split("/");
  const context = given && { ...given, readKept: () => undefined };
  return isLine
    ? checkRecord(text, { file: `records/${paper}`, line: 1 }, { collection }, context)
    : checkRecord(text, { file: `records/${paper}.json` }, { collection, id }, context);
}
