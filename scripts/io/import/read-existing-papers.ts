import { readFileSync } from "node:fs";
import { getNodeValue, parseTree } from "jsonc-parser";
import { largestRecord } from "../../lib/check/rules/file-rules.ts";
import type { RecordPlace } from "../../lib/import/plan/plan-import.ts";
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
      yield { collection, place: { path: shown }, value: readValue(readFileSync(path, "utf8")) };
    } else if (kind === "lines") {
      for await (const { number, bytes } of readLines(path, largestRecord)) {
        const value = readValue(bytes?.toString("utf8") ?? "");
        if (value !== undefined) yield { collection, place: { path: shown, line: number }, value };
      }
    }
  }
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const root = parseTree(text);
    return root && getNodeValue(root);
  }
}
