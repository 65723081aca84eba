import { checkRecord } from "../check/check-record.ts";
import { type FilledField, mergeFields } from "../plan/merge-fields.ts";
import { fillRecord } from "../plan/write-record.ts";
import { isSameWork } from "./is-same-work.ts";

/** What filling a record comes to. */
type Enrichment = {
  /** The record's text with what it lacked; the same where it lacks nothing. */
  readonly after: string;
  readonly filled: readonly FilledField[];
  /** Whether the source speaks of another paper, so that nothing is filled. */
  readonly isOther: boolean;
};

/**
 * Fills a record with what a source says of its paper. What the record has stays byte for byte; a value that would make
 * an error of it is left out.
 * @param text a record that is JSON
 * @param value its value
 * @param only fields to fill; every one without it
 */
export function planEnrichment(
  text: string,
  value: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
  isLine: boolean,
  only?: ReadonlySet<string>,
): Enrichment {
  if (!isSameWork(value, source)) return { after: text, filled: [], isOther: true };
  const offered = Object.entries(source).filter(([field]) => only === undefined || only.has(field));
  const { filled } = mergeFields(value, Object.fromEntries(offered));
  const fits = leaveOutErrors(text, filled, isLine);
  return { after: fillRecord(text, fits, isLine), filled: fits, isOther: false };
}

/** Looks at each field alone only where all of them together make an error. */
function leaveOutErrors(
  text: string,
  filled: readonly FilledField[],
  isLine: boolean,
): readonly FilledField[] {
  const errorsWith = (fields: readonly FilledField[]) =>
    countErrors(fillRecord(text, fields, isLine), isLine);
  if (filled.length === 0 || errorsWith(filled) === 0) return filled;
  const before = countErrors(text, isLine);
  if (errorsWith(filled) <= before) return filled;
  return filled.filter((field) => errorsWith([field]) <= before);
}

function countErrors(text: string, isLine: boolean): number {
  const name = isLine ? { collection: "a" } : { collection: "a", id: "a-1" };
  const source = isLine ? { file: "", line: 1 } : { file: "" };
  return checkRecord(text, source, name).findings.filter(({ severity }) => severity === "error")
    .length;
}
