import { compareText } from "./compare-text.ts";
import type { Bilingual } from "./locale.ts";

/**
 * How far a finding reaches: an `error` keeps a record from becoming a page,
 * a `warning` stops nothing, a `note` is only worth knowing.
 */
export type Severity = "error" | "warning" | "note";

/** A place in a file of records. */
export type Place = {
  /** Path as the reader should see it, with `/` on every system. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column in UTF-16 units, counted from 1. */
  readonly column: number;
  /**
   * JSON pointer of the value within its record, `""` for the record itself.
   * @see RFC 6901
   */
  readonly pointer: string;
};

/** Something a curator should know about a record: where, what, why it matters and how to mend it. */
export type Finding = Place & {
  readonly severity: Severity;
  /** Stable kebab-case name of what was found. */
  readonly code: string;
  /** What was received and what is expected. */
  readonly message: Bilingual;
  /** Why it matters to a reader of the site, and the value, field or command that mends it. */
  readonly hint: Bilingual;
};

/** Order of a report: by file, then line, then column, then code. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

/** The file of a record, with its line where a file holds many: the same for the record and for what is found in it. */
export function nameRecord({ file, line }: Pick<Place, "file" | "line">): string {
  return file.endsWith(".jsonl") ? `${file}:${line}` : file;
}

/** A place, and how many more there are like it, as a message names them. */
export function describePlaces(place: Place, further = 0): Bilingual {
  const name = `${place.file}:${place.line}:${place.column}`;
  return {
    en: further === 0 ? name : `${name} (and ${further} more)`,
    "zh-Hant": further === 0 ? ` ${name} ` : ` ${name} （另有 ${further} 處）`,
  };
}
