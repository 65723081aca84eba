import type { Finding } from "../finding.ts";

/** One field of a paper as its format has it. */
export type SourceField = {
  /** Tag, column or key, as its format writes it. */
  readonly name: string;
  /** A JSON value; text in most formats. */
  readonly value: unknown;
  /** Line of the file, or row of the workbook, counted from 1. */
  readonly line: number;
  /** Whether it is no value that a field could take, as an error of a spreadsheet. */
  readonly isBroken?: boolean;
};

/** One paper as its format has it: fields in the order of the source, a name as often as it stands there. */
export type SourceEntry = {
  readonly line: number;
  readonly fields: readonly SourceField[];
  /** What the format's grammar found wrong in it. */
  readonly findings?: readonly Finding[];
};

/** What a format's grammar makes of a file. */
export type SourceEntries = {
  readonly entries: readonly SourceEntry[];
  /** What stands between the papers. */
  readonly strays: readonly SourceField[];
  readonly findings: readonly Finding[];
};
