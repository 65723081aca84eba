import { readFileSync } from "node:fs";
import { getNodeValue, parseTree } from "jsonc-parser";
import { largestRecord } from "../../lib/check/rules/file-rules.ts";
import { listKeys } from "../../lib/import/plan/paper-keys.ts";
import { buildPaperMatcher } from "../../lib/import/plan/paper-matcher.ts";
import type { RecordPlace } from "../../lib/import/plan/plan-import.ts";
import { isJsonObject, parseJsonValue } from "../../lib/record/json/json-value.ts";
import { listRecords } from "../records/list-records.ts";
import { readLines } from "../records/read-lines.ts";

/** A record as far as an import has to know it. */
export type ExistingPaper = {
  readonly collection: string;
  readonly place: RecordPlace;
  /** Its JSON value, of broken JSON what can be read of it. */
  readonly value: unknown;
};

/** Every record of every collection, broken ones too, in the order of the files. */
export async function* readExistingPapers(recordsFolder: string): AsyncGenerator<ExistingPaper> {
  for await (const { kind, path, shown, collection } of listRecords(recordsFolder)) {
    if (kind === "record") {
      yield {
        collection,
        place: { path: shown },
        value: readRecordValue(readFileSync(path, "utf8")),
      };
    } else if (kind === "lines") {
      for await (const { number, bytes } of readLines(path, largestRecord)) {
        const value = readRecordValue(bytes?.toString("utf8") ?? "");
        if (value === undefined) continue;
        const id = isJsonObject(value) && typeof value.id === "string" ? { id: value.id } : {};
        yield { collection, place: { path: shown, line: number, ...id }, value };
      }
    }
  }
}

/** The JSON value of a record's text, of broken JSON what can be read of it. */
export function readRecordValue(text: string): unknown {
  const value = parseJsonValue(text);
  const root = value === undefined ? parseTree(text) : undefined;
  return root ? getNodeValue(root) : value;
}

/** Finds the paper, as `<collection>/<id>`, that a record's JSON value is of; `undefined` where no record has it. */
type FindKnownPaper = (value: unknown) => string | undefined;

/**
 * Tells papers that a records folder has already, as it stands now, by identifiers and titles; other versions are others.
 * @param own a record, as `<collection>/<id>`, that is none of them
 */
export async function openKnownPapers(
  recordsFolder: string,
  own?: string,
): Promise<FindKnownPaper> {
  const index = buildPaperMatcher<string>();
  for await (const { collection, place, value } of readExistingPapers(recordsFolder)) {
    const id = place.line !== undefined && isJsonObject(value) ? String(value.id) : undefined;
    const paper = id === undefined ? place.path.replace(/\.json$/, "") : `${collection}/${id}`;
    if (paper !== own) index.add(paper, listKeys(value));
  }
  return (value) => {
    const match = index.find(listKeys(value));
    return match?.by === "version" ? undefined : match?.paper;
  };
}
