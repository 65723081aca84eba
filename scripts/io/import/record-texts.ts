import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportStep, RecordPlace } from "../../lib/import/plan/plan-import.ts";
import { overwriteFile } from "../files/overwrite-file.ts";
import { writeNewFile } from "../files/write-file.ts";

/** The texts of a records folder's records while papers are imported into it. */
type RecordTexts = {
  readonly read: (place: RecordPlace) => string;
  /**
   * Writes what a step changes, a file of its own at once and whole.
   * @returns whether it could; a new record's place may have been taken since
   */
  readonly write: (step: ImportStep) => Promise<boolean>;
  /** Writes the `.jsonl` files with changed lines. */
  readonly finish: () => Promise<void>;
};

/** @param isDry whether everything is only remembered, and nothing written */
export function openRecordTexts(recordsFolder: string, isDry: boolean): RecordTexts {
  const remembered = new Map<string, string>();
  const lines = new Map<string, string[]>();
  const changed = new Set<string>();
  const linesOf = (path: string) => {
    const known = lines.get(path) ?? readFileSync(join(recordsFolder, path), "utf8").split("\n");
    lines.set(path, known);
    return known;
  };
  return {
    read: ({ path, line }) => {
      if (line !== undefined) return linesOf(path)[line - 1] ?? "";
      return remembered.get(path) ?? readFileSync(join(recordsFolder, path), "utf8");
    },
    write: async ({ kind, place, after }) => {
      if (place === undefined || (kind !== "new" && kind !== "filled")) return true;
      const { path, line } = place;
      if (line !== undefined) {
        linesOf(path)[line - 1] = after;
        changed.add(path);
      } else if (isDry) remembered.set(path, after);
      else if (kind === "new") return writeNewFile(join(recordsFolder, path), after);
      else await overwriteFile(join(recordsFolder, path), after);
      return true;
    },
    finish: async () => {
      if (isDry) return;
      for (const path of changed) {
        await overwriteFile(join(recordsFolder, path), linesOf(path).join("\n"));
      }
    },
  };
}
