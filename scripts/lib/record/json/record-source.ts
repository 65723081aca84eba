import type { Place } from "../../finding.ts";
import type { TextPosition } from "./text-position.ts";

/** Where the text of a record comes from. */
export type RecordSource = {
  /** Path as the reader should see it, with `/` on every system. */
  readonly file: string;
  /** Line of a `.jsonl` file that holds the record; left out where the record is the whole file. */
  readonly line?: number;
};

/** The place of a position in the record's text, counted in the file that it comes from. */
export function placeIn(source: RecordSource, position: TextPosition, pointer = ""): Place {
  const line = source.line === undefined ? position.line : source.line + position.line - 1;
  return { file: source.file, line, column: position.column, pointer };
}

/** The first character of the record. */
export function startOf(source: RecordSource): Place {
  return placeIn(source, { line: 1, column: 1 });
}
