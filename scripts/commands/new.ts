import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { relativePath } from "../io/files/relative-path.ts";
import { writeNewFile } from "../io/files/write-file.ts";
import { readExistingPapers } from "../io/import/read-existing-papers.ts";
import { showRecordPath } from "../io/records/read-records.ts";
import { listKeys } from "../lib/import/plan/paper-keys.ts";
import type { Bilingual } from "../lib/locale.ts";
import {
  findSharedIdentifier,
  listPositions,
  type NewRecord,
  renderNewRecord,
} from "../lib/plan/plan-new-record.ts";
import { revealCharacters } from "../lib/reveal.ts";
import { answerCollection } from "./answer-collection.ts";
import { holdLock } from "./hold-lock.ts";
import {
  type NewField,
  type NewFieldName,
  newFields,
  renderExpected,
  renderMissing,
  sayOfOption,
} from "./new-fields.ts";
import { makeNewPapers } from "./new-papers.ts";
import { findRecordsFolder, type Session, type ShownFolder, say } from "./session.ts";

/** Answers given with the command, as the person wrote them. */
export type NewOptions = Partial<Readonly<Record<NewFieldName | "records", string>>> & {
  /** PMIDs, DOIs, PMCIDs, addresses or citations of papers to look up. */
  readonly identifiers?: readonly string[];
};

/**
 * `cards new`: a record with the next free position of its collection. Asks for what is missing
 * where somebody can answer; never overwrites a file. The record's path goes to standard output. With identifiers each
 * makes a record, filled from PubMed or Crossref.
 * @returns 0; 1 where a record has the paper already, or nobody knows it; 2 where an answer is missing or wrong
 * @throws errors of the file system
 */
export async function runNew(options: NewOptions, session: Session): Promise<0 | 1 | 2> {
  const records = findRecordsFolder(options.records, session);
  const collection = await answerCollection(options.collection, records, session);
  const { identifiers = [] } = options;
  if (collection !== undefined && identifiers.length > 0) {
    return makeNewPapers(identifiers, collection, records, session);
  }
  const title = collection && (await answer("title", options.title, session));
  const pmid = title && (await answer("pmid", options.pmid, session));
  const doi = pmid !== undefined ? await answer("doi", options.doi, session) : undefined;
  if (!collection || !title || doi === undefined) return 2;
  const record: NewRecord = { title, ...(pmid && { pmid }), ...(doi && { doi }) };
  return holdLock("adding", session, () => writeRecord(record, collection, records, session));
}

/**
 * The answer to a question, from its option or the person; `""` for an optional one that there is
 * no answer to. Where it is `undefined`, standard error says what is missing or wrong.
 */
async function answer(
  name: NewFieldName,
  given: string | undefined,
  session: Session,
): Promise<string | undefined> {
  const field: NewField = newFields[name];
  if (given !== undefined) {
    const value = field.parse(given);
    if (value === undefined) sayOfOption(name, renderExpected(field), session);
    return value;
  }
  if (!session.ask) {
    if (field.isOptional) return "";
    sayOfOption(name, renderMissing(field), session);
    return undefined;
  }
  return session.ask(field.question[session.locale], (line) => {
    if (line === "" && field.isOptional) return "";
    const value = field.parse(line);
    if (value === undefined) say(session, renderExpected(field));
    return value;
  });
}

async function writeRecord(
  record: NewRecord,
  collection: string,
  records: ShownFolder,
  session: Session,
): Promise<0 | 1> {
  let highest = 0;
  const existing = existsSync(records.path) ? readExistingPapers(records.path) : [];
  for await (const { collection: own, place, value } of existing) {
    const shared = findSharedIdentifier(record, listKeys(value));
    if (shared !== undefined) {
      const shown = revealCharacters(showRecordPath(records.shownAs, place.path));
      say(session, renderShared(shared, shown));
      return 1;
    }
    if (own === collection) {
      highest = Math.max(highest, ...listPositions(basename(place.path), own, value));
    }
  }
  const folder = join(records.path, collection);
  const schema = join(session.repository, "static", "schema", "paper-record.schema.json");
  const schemaPath = relativePath(folder, schema);
  for (let position = highest + 1; ; position += 1) {
    const file = `${collection}-${position}.json`;
    const text = renderNewRecord(record, position, schemaPath);
    if (!writeNewFile(join(folder, file), text)) continue;
    session.out(`${join(records.shownAs, collection, file).replaceAll("\\", "/")}\n`);
    say(session, nextStep);
    return 0;
  }
}

const nextStep: Bilingual = {
  "zh-Hant":
    "接下來：填寫紀錄的欄位，以 npm run --silent cards -- check 檢查，再以 npm start 預覽頁面。",
  en: "Next: fill in the record, check it with npm run --silent cards -- check, and see its page with npm start.",
};

function renderShared(identifier: string, place: string): Bilingual {
  return {
    "zh-Hant": `${place} 已有 ${identifier}；同一篇文獻只需一筆紀錄，因此沒有建立新檔。`,
    en: `${place} already has ${identifier}. A paper needs one record only; nothing was written.`,
  };
}
