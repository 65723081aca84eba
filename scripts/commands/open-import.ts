import { join, relative } from "node:path";
import { readExistingPapers } from "../io/import/read-existing-papers.ts";
import { openRecordTexts } from "../io/import/record-texts.ts";
import { showRecordPath } from "../io/records/read-records.ts";
import type { ImportedRecord } from "../lib/import/imported-record.ts";
import { buildPaperIndex } from "../lib/import/plan/paper-index.ts";
import { listKeys } from "../lib/import/plan/paper-keys.ts";
import { type ImportStep, planImport, type RecordPlace } from "../lib/import/plan/plan-import.ts";
import { parsePositionInName } from "../lib/plan/plan-new-record.ts";
import { isJsonObject } from "../lib/record/json-value.ts";
import type { ShownFolder } from "./folder-option.ts";
import type { Session } from "./session.ts";

/** A collection while papers are brought into it. */
export type OpenImport = {
  /** Plans a paper's step and carries it out; later papers are compared with what it made. */
  readonly take: (imported: ImportedRecord) => Promise<ImportStep>;
  /** A record's place as the reader should see it. */
  readonly show: (place: RecordPlace) => string;
  /** Writes what is not yet written. */
  readonly finish: () => Promise<void>;
};

/**
 * Reads what tells the records of every collection apart, and where the free positions of one begin.
 * @param isDry whether steps are only planned
 */
export async function openImport(
  records: ShownFolder,
  collection: string,
  isDry: boolean,
  session: Session,
): Promise<OpenImport> {
  const index = buildPaperIndex<RecordPlace>();
  const texts = openRecordTexts(records.path, isDry);
  let position = 1;
  for await (const { collection: own, place, value } of readExistingPapers(records.path)) {
    index.add(place, listKeys(value));
    if (own === collection) position = Math.max(position, highestPosition(place, own, value) + 1);
  }
  const show = ({ path, line }: RecordPlace) =>
    `${showRecordPath(records.shownAs, path)}${line === undefined ? "" : `:${line}`}`;
  const schemaFile = join(session.repository, "static", "schema", "paper-record.schema.json");
  const schema = relative(join(records.path, collection), schemaFile).replaceAll("\\", "/");
  return {
    show,
    finish: texts.finish,
    take: async (imported) => {
      for (;;) {
        const target = { collection, index, position, readText: texts.read, show, schema };
        const step = planImport(imported, target);
        const isWritten = await texts.write(step);
        if (step.kind === "new") position += 1;
        if (!isWritten) continue;
        const isChanged = step.kind === "new" || step.kind === "filled";
        if (isChanged && step.place) index.add(step.place, listKeys(JSON.parse(step.after)));
        return step;
      }
    },
  };
}

/** The position of a record, or the number in its file's name where that is higher, as `new` counts. */
function highestPosition({ path }: RecordPlace, collection: string, value: unknown): number {
  const own =
    isJsonObject(value) && Number.isSafeInteger(value.position) ? Number(value.position) : 0;
  return Math.max(own, parsePositionInName(path.slice(collection.length + 1), collection));
}
