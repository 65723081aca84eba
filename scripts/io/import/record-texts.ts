import { isUtf8 } from "node:buffer";
import { join } from "node:path";
import type { Finding } from "../../lib/finding.ts";
import { describeChangedMeanwhile } from "../../lib/import/import-rules.ts";
import type { ImportStep, RecordPlace } from "../../lib/import/plan/plan-import.ts";
import { readLineId } from "../../lib/record/json/json-value.ts";
import { overwriteFile } from "../files/overwrite-file.ts";
import { readIfThere } from "../files/read-if-there.ts";
import { writeNewFile } from "../files/write-file.ts";
import { showRecordPath } from "../records/read-records.ts";

/** The texts of a records folder's records while values are put into them, and others may change them as well. */
type RecordTexts = {
  /**
   * The text of a record as it is now, of a line as it was when its file was first read; `undefined` for one that is
   * gone, or that is not UTF-8, which nobody could write back as it was.
   */
  readonly read: (place: RecordPlace) => string | undefined;
  /**
   * Writes what a step changes, a file of its own at once and whole.
   * @returns whether it could; the record is another one by now, or a new record's place is taken
   */
  readonly write: (
    step: Pick<ImportStep, "kind" | "place" | "before" | "after">,
  ) => Promise<boolean>;
  /**
   * Writes the `.jsonl` files with changed lines.
   * @returns the lines that somebody else has changed meanwhile, and which stay so
   */
  readonly finish: () => Promise<readonly RecordPlace[]>;
};

/** The lines of a file: as they were read, and as they are to be. */
type FileLines = { readonly before: readonly string[]; readonly after: string[] };

/** @param isDry whether everything is only remembered, and nothing written */
export function openRecordTexts(recordsFolder: string, isDry: boolean): RecordTexts {
  const remembered = new Map<string, string>();
  const files = new Map<string, FileLines>();
  const changed = new Set<RecordPlace>();
  const readFile = (path: string) => {
    const bytes = readIfThere(join(recordsFolder, path));
    return bytes && isUtf8(bytes) ? bytes.toString("utf8") : undefined;
  };
  const linesOf = (path: string): FileLines => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const before = readFile(path)?.split("\n") ?? [];
    const lines = { before, after: [...before] };
    files.set(path, lines);
    return lines;
  };
  return {
    read: (place) => {
      const { path } = place;
      if (place.line === undefined) return remembered.get(path) ?? readFile(path);
      const { after } = linesOf(path);
      return after[findLine(after, place)];
    },
    write: async ({ kind, place, before, after }) => {
      if (place === undefined || (kind !== "new" && kind !== "filled")) return true;
      const { path, line } = place;
      if (line !== undefined) {
        const lines = linesOf(path).after;
        lines[findLine(lines, place)] = after;
        changed.add(place);
      } else if (isDry) remembered.set(path, after);
      else if (kind === "new") return writeNewFile(join(recordsFolder, path), after);
      else if (readFile(path) !== before) return false;
      else await overwriteFile(join(recordsFolder, path), after);
      return true;
    },
    finish: async () => {
      const lost: RecordPlace[] = [];
      for (const [path, lines] of isDry ? [] : files) {
        const own = [...changed].filter((place) => place.path === path);
        const now = readFile(path)?.split("\n") ?? [];
        const left = putLines(now, lines, own);
        if (left.length < own.length) {
          await overwriteFile(join(recordsFolder, path), now.join("\n"));
        }
        lost.push(...left);
      }
      return lost;
    },
  };
}

/**
 * Writes what is not yet written.
 * @param shownAs the records folder's name as findings give it
 * @returns a finding for each record that somebody else has changed meanwhile, and that stays so
 */
export async function finishTexts(
  texts: RecordTexts,
  shownAs: string,
): Promise<readonly Finding[]> {
  const lost = await texts.finish();
  return lost.map(({ path, line }) =>
    describeChangedMeanwhile(showRecordPath(shownAs, path), line),
  );
}

/**
 * Puts changed lines among those that a file has now.
 * @returns those that are others by now
 */
function putLines(
  now: string[],
  { before, after }: FileLines,
  places: readonly RecordPlace[],
): readonly RecordPlace[] {
  return places.filter((place) => {
    const index = findLine(after, place);
    const old = before[index] ?? "";
    const at = now[index] === old ? index : now.indexOf(old);
    if (at >= 0) now[at] = after[index] ?? "";
    return at < 0;
  });
}

/** Where a record's line is among the lines of its file; -1 for none. Lines may have come or gone before it. */
function findLine(lines: readonly string[], { line = 0, id }: RecordPlace): number {
  const isOwn = (text: string | undefined) => id === undefined || readLineId(text ?? "") === id;
  if (isOwn(lines[line - 1])) return line - 1;
  return lines.findIndex((text) => text.includes(`"${id}"`) && isOwn(text));
}
