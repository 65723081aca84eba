import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Finding } from "../../lib/finding.ts";
import type { ImportedRecord } from "../../lib/import/imported-record.ts";
import { listKeys } from "../../lib/import/plan/paper-keys.ts";
import { buildPaperMatcher } from "../../lib/import/plan/paper-matcher.ts";
import {
  type ImportStep,
  planImport,
  type RecordPlace,
} from "../../lib/import/plan/plan-import.ts";
import { listPositions } from "../../lib/plan/plan-new-record.ts";
import { relativePath } from "../files/relative-path.ts";
import { showRecordPath } from "../records/read-records.ts";
import { readAreas } from "../records/read-vocabulary.ts";
import { readExistingPapers } from "./read-existing-papers.ts";
import { finishTexts, openRecordTexts } from "./record-texts.ts";

/** A collection while papers are brought into it. */
export type OpenImport = {
  /** Plans a paper's step and carries it out; later papers are compared with what it made. */
  readonly take: (imported: ImportedRecord) => Promise<ImportStep>;
  /** A record's place as the reader should see it. */
  readonly show: (place: RecordPlace) => string;
  /** Writes what is not yet written; a finding for each record that somebody else has changed meanwhile, and that stays so. */
  readonly finish: () => Promise<readonly Finding[]>;
};

/**
 * Reads what tells the records of every collection apart, and where the free positions of one begin.
 * @param records the records folder, and its name as findings give it
 * @param manner whether steps are only planned, and whether other versions of a paper get records of their own
 */
export async function openImport(
  records: { readonly path: string; readonly shownAs: string },
  collection: string,
  manner: { readonly isDry?: boolean; readonly areVersionsApart?: boolean },
  repository: string,
): Promise<OpenImport> {
  const { isDry = false, areVersionsApart = false } = manner;
  const index = buildPaperMatcher<RecordPlace>();
  const texts = openRecordTexts(records.path, isDry);
  const taken = new Set<number>();
  let highest = 0;
  const take = (position: number) => {
    taken.add(position);
    highest = Math.max(highest, position);
  };
  // An import makes the folder that a dry one only shows records for.
  const isToCome = isDry && !existsSync(records.path);
  const existing = isToCome ? [] : readExistingPapers(records.path);
  for await (const { collection: own, place, value } of existing) {
    index.add(place, listKeys(value));
    if (own === collection) listPositions(basename(place.path), own, value).forEach(take);
  }
  const show = ({ path, line }: RecordPlace) =>
    `${showRecordPath(records.shownAs, path)}${line === undefined ? "" : `:${line}`}`;
  const schemaFile = join(repository, "static", "schema", "paper-record.schema.json");
  const { areas } = readAreas(records.path);
  const schema = relativePath(join(records.path, collection), schemaFile);
  return {
    show,
    finish: () => finishTexts(texts, records.shownAs),
    take: async (imported) => {
      for (;;) {
        const wanted = imported.position;
        const position = wanted === undefined || taken.has(wanted) ? highest + 1 : wanted;
        const readText = texts.read;
        const frame = { collection, position, schema, areas };
        const step = planImport(imported, { ...frame, index, readText, show, areVersionsApart });
        const isWritten = await texts.write(step);
        if (step.kind === "new") take(position);
        if (!isWritten) continue;
        const isChanged = step.kind === "new" || step.kind === "filled";
        if (isChanged && step.place) index.add(step.place, listKeys(JSON.parse(step.after)));
        return step.kind === "new" ? keepNumber(step, imported, position) : step;
      }
    },
  };
}

/** The step of a new record whose own number another one has, with that number among what has no place. */
function keepNumber(
  step: ImportStep,
  { position, line }: ImportedRecord,
  chosen: number,
): ImportStep {
  if (position === undefined || position === chosen) return step;
  return { ...step, leftovers: [...step.leftovers, { field: "position", value: position, line }] };
}
