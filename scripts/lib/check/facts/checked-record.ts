import type { Place } from "../../finding.ts";
import type { JudgedStatement } from "../../meaning/evidence/shown-standing.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import type { Areas } from "../../record/schema/area.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";

/** What a rule sees of one record. */
export type CheckedRecord = {
  /** The fields that have no error of their own. */
  readonly fields: RecordFields;
  /** The texts that may be of interest to the rules about characters; as written, with their pointers. */
  readonly suspiciousTexts: readonly TextValue[];
  /** What the record says of its paper, and how it stands to its evidence. */
  readonly statements: readonly JudgedStatement[];
  /** The areas of the site; `undefined` where the record is checked by itself. */
  readonly areas: Areas | undefined;
  /** The place of the value at a pointer. */
  readonly locate: (pointer: string) => Place;
};
