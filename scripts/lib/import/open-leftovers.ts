import type { Leftover } from "./imported-record.ts";

/** Where a field that has no place stands first in a file, and how often it does. */
export type LeftField = { readonly line: number; readonly count: number };

/** What of a file has no place in a record, while the file is read. */
export type OpenLeftovers = {
  readonly add: (leftovers: readonly Leftover[]) => void;
  /** By the names of the fields, in the order in which they came. */
  readonly fields: ReadonlyMap<string, LeftField>;
  /** Pieces of the file that keeps them: a list of JSON, a leftover a line. */
  readonly renderFile: () => AsyncGenerator<string>;
};

/** Leftovers as the lines that are to be written, which take less memory than the values; none at first. */
export function openLeftovers(): OpenLeftovers {
  const fields = new Map<string, LeftField>();
  const pieces: string[] = [];
  return {
    fields,
    add: (leftovers) => {
      for (const { field, line } of leftovers) {
        const known = fields.get(field);
        fields.set(field, { line: known?.line ?? line, count: (known?.count ?? 0) + 1 });
      }
      if (leftovers.length > 0) pieces.push(leftovers.map(renderLine).join(",\n"));
    },
    renderFile: async function* () {
      yield "[\n";
      for (const [index, piece] of pieces.entries()) yield index === 0 ? piece : `,\n${piece}`;
      yield "\n]\n";
    },
  };
}

function renderLine({ line, field, value }: Leftover): string {
  return JSON.stringify({ line, field, value });
}
