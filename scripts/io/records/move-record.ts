import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findInvalidId } from "../../lib/check/rules/ids.ts";
import { editRecord } from "../../lib/desk/edit-record.ts";
import { isJson, parseJsonObject } from "../../lib/record/json/json-value.ts";
import { startOf } from "../../lib/record/json/record-source.ts";
import { parseRecord } from "../../lib/record/parse-record.ts";
import { overwriteFile } from "../files/overwrite-file.ts";
import { writeNewFile } from "../files/write-file.ts";
import { readTable } from "./read-table.ts";
import { findRecordPart, type RecordPart, readPart, replacePart } from "./record-file.ts";

/** A record by its collection and id. */
export type RecordPath = { readonly collection: string; readonly id: string };

/**
 * What became of a record that was to be moved or removed. `refused`: a name that no record can have, a collection that
 * is none, or, of a line of a `.jsonl` file, another one.
 */
type Moving = "done" | "changed-meanwhile" | "missing" | "taken" | "refused";

/**
 * Gives a record another path, at which its former one leads to it; in another collection also the next free position.
 * Where the process is killed on the way, the record lies at both paths.
 * @param seen the hash of the record as the person saw it
 */
export async function moveRecord(
  recordsFolder: string,
  from: RecordPath,
  to: RecordPath,
  seen: string,
): Promise<Moving> {
  const found = await findSeen(recordsFolder, from, seen);
  if (typeof found === "string") return found;
  const { part, text } = found;
  const isSameCollection = from.collection === to.collection;
  const rows = await readTable(recordsFolder, to.collection, {});
  const isWrong = findInvalidId(to.id, to.collection, startOf({ file: "" })).length > 0;
  if (isWrong || rows === undefined || (part.isLine && !isSameCollection)) return "refused";
  if (rows.some(({ id }) => id === to.id)) return "taken";
  const kept = keepFormerPaths(text, showPath(to), [showPath(from)]);
  if (part.isLine) {
    const renamed = editRecord(kept, ["id"], to.id);
    await overwriteFile(part.path, replacePart(part, Buffer.from(renamed)));
    return "done";
  }
  const position = 1 + Math.max(0, ...rows.map(({ fields }) => Number(fields.position) || 0));
  const moved = isSameCollection ? kept : editRecord(kept, ["position"], position);
  const target = join(dirname(part.path), "..", to.collection, `${to.id}.json`);
  if (!writeNewFile(target, moved)) return "taken";
  await rm(part.path);
  return "done";
}

/**
 * Removes a record.
 * @param heir the record that its addresses lead to from now on; without one, they lead nowhere
 */
export async function removeRecord(
  recordsFolder: string,
  path: RecordPath,
  heir: RecordPath | undefined,
  seen: string,
): Promise<Moving> {
  const found = await findSeen(recordsFolder, path, seen);
  if (typeof found === "string") return found;
  if (heir && showPath(heir) === showPath(path)) return "refused";
  if (
    heir &&
    !(await inherit(recordsFolder, heir, [showPath(path), ...listFormerPaths(found.text)]))
  ) {
    return "refused";
  }
  // The heir may be another line of the same file.
  const part = await findRecordPart(recordsFolder, path.collection, path.id);
  if (part?.isLine) await overwriteFile(part.path, withoutLine(part));
  else if (part) await rm(part.path);
  return "done";
}

async function inherit(
  recordsFolder: string,
  heir: RecordPath,
  paths: readonly string[],
): Promise<boolean> {
  const part = await findRecordPart(recordsFolder, heir.collection, heir.id);
  const record = part && readPart(part);
  if (!part || !record || !isJson(record.text)) return false;
  const text = keepFormerPaths(record.text, showPath(heir), paths);
  await overwriteFile(part.path, replacePart(part, Buffer.from(text)));
  return true;
}

/** A record that still is what somebody saw, and can be edited. */
async function findSeen(
  recordsFolder: string,
  { collection, id }: RecordPath,
  seen: string,
): Promise<{ readonly part: RecordPart; readonly text: string } | Moving> {
  const part = await findRecordPart(recordsFolder, collection, id);
  const record = part && readPart(part);
  if (!part || !record) return "missing";
  if (record.hash !== seen) return "changed-meanwhile";
  return isJson(record.text) ? { part, text: record.text } : "refused";
}

function withoutLine(part: RecordPart): Uint8Array {
  const lineFeed = part.bytes.indexOf("\n", part.end);
  return replacePart(
    { ...part, end: lineFeed < 0 ? part.bytes.length : lineFeed + 1 },
    Buffer.of(),
  );
}

function showPath({ collection, id }: RecordPath): string {
  return `${collection}/${id}`;
}

/**
 * A record's text from which further addresses lead to the paper, each once and never its own; what stands there and is
 * no address stays for a person to mend.
 * @param own the paper's path, `<collection>/<id>`
 * @param former paths of the same form
 */
export function keepFormerPaths(text: string, own: string, former: readonly string[]): string {
  const written = parseJsonObject(text)?.formerPaths ?? [];
  const known: readonly unknown[] = Array.isArray(written) ? written : [written];
  const paths = [...new Set([...known, ...former])].filter((path) => path !== own);
  return editRecord(text, ["formerPaths"], paths.length === 0 ? undefined : paths);
}

/** The former paths that a record's text gives. */
function listFormerPaths(text: string): readonly string[] {
  return parseRecord(text, { file: "" }).fields.formerPaths ?? [];
}
