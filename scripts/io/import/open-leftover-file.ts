import { closeSync, openSync, renameSync, writeFileSync } from "node:fs";
import type { Leftover } from "../../lib/import/imported-record.ts";
import { isDiskError, namingPath } from "../files/disk-error.ts";

/** Where a field that has no place stands first in a file, and how often it does. */
export type LeftField = { readonly line: number; readonly count: number };

/** What of a file has no place in a record, while the file is read. */
type LeftoverFile = {
  readonly add: (leftovers: readonly Leftover[]) => void;
  /** By the names of the fields, in the order in which they came. */
  readonly fields: ReadonlyMap<string, LeftField>;
  /** Ends the file; gives its path, or `undefined` where none was written. */
  readonly finish: () => string | undefined;
};

/**
 * A file that keeps what has no place: a list of JSON, a leftover a line. It is written as the leftovers come, for they
 * may be a third of what is imported, and stands at its place when it is whole; without leftovers there is none.
 * @param places the path that it should have, and those to take where nothing can be written there; none where nothing
 *   is to be written
 */
export function openLeftoverFile(...places: readonly string[]): LeftoverFile {
  const fields = new Map<string, LeftField>();
  let file: OpenFile | undefined;
  return {
    fields,
    add: (leftovers) => {
      for (const { field, line } of leftovers) {
        const known = fields.get(field);
        fields.set(field, { line: known?.line ?? line, count: (known?.count ?? 0) + 1 });
      }
      if (leftovers.length === 0 || places.length === 0) return;
      const start = file === undefined ? "[\n" : ",\n";
      file ??= openFirst(places);
      append(file, start + leftovers.map(renderLine).join(",\n"));
    },
    finish: () => {
      if (file === undefined) return undefined;
      append(file, "\n]\n");
      closeSync(file.descriptor);
      renameSync(`${file.path}.part`, file.path);
      return file.path;
    },
  };
}

type OpenFile = { readonly path: string; readonly descriptor: number };

function openFirst([path = "", ...others]: readonly string[]): OpenFile {
  try {
    return { path, descriptor: namingPath(path, () => openSync(`${path}.part`, "w")) };
  } catch (error) {
    const isClosed = ["EACCES", "EPERM", "EROFS"].some((code) => isDiskError(error, code));
    if (!isClosed || others.length === 0) throw error;
    return openFirst(others);
  }
}

function append({ path, descriptor }: OpenFile, text: string): void {
  namingPath(path, () => writeFileSync(descriptor, text));
}

function renderLine({ line, field, value }: Leftover): string {
  return JSON.stringify({ line, field, value });
}
