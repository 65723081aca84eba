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

/** Something of an imported paper that no field of a record has a place for. */
export type Leftover = {
  /** Its name in the source: a tag, a column, an element's path, a heading; `""` where it has none. */
  readonly field: string;
  /** As the source has it, a JSON value. */
  readonly value: unknown;
  /** Its line in the file, counted from 1; of a workbook its row. */
  readonly line: number;
};

/** One paper as a file of any format gives it, before it is compared with the collection. */
export type ImportedRecord = {
  /** The file, as the reader should see it. */
  readonly file: string;
  /** Where the paper begins in the file: its line, counted from 1; of a workbook its row. */
  readonly line: number;
  /** The number that the paper has where it comes from; it keeps it in a collection where no other has it. */
  readonly position?: number;
  /**
   * Fields of a record as JSON values, `$schema` and `position` left out, absent ones not there. They still have to be
   * held against the schema.
   */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The lines of those fields that don't stand in the paper's first line, for findings. */
  readonly fieldLines: ReadonlyMap<string, number>;
  /** What has no place in `fields`: with `fields`, all that the source says. In the order of the source. */
  readonly leftovers: readonly Leftover[];
  /** What the format's own reader found, with places in the file. */
  readonly findings: readonly Finding[];
};

/** A paper of which nothing is known but its fields. */
export function buildImported(
  file: string,
  fields: ImportedRecord["fields"],
  line = 1,
): ImportedRecord {
  return { file, line, fields, fieldLines: new Map(), leftovers: [], findings: [] };
}

/** What a file of any format gives. */
export type ImportedFile = {
  readonly records: readonly ImportedRecord[];
  /** What belongs to no paper, such as lines between them. */
  readonly leftovers: readonly Leftover[];
  /** What is wrong with the file as a whole, or with an entry that gave no record. */
  readonly findings: readonly Finding[];
};

/** One thing that a file gives which is read as a stream. */
export type ImportedPiece =
  | { readonly record: ImportedRecord }
  | { readonly leftover: Leftover }
  | { readonly finding: Finding };
