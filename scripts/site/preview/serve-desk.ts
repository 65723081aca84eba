import { existsSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import * as z from "zod";
import { readExistingPapers } from "../../io/import/read-existing-papers.ts";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { moveRecord, type RecordPath, removeRecord } from "../../io/records/move-record.ts";
import { readTable } from "../../io/records/read-table.ts";
import { readAreas, readTerms } from "../../io/records/read-vocabulary.ts";
import { readRecordFile, replaceRecordFile } from "../../io/records/record-file.ts";
import { collectChoices } from "../../lib/desk/collect-choices.ts";
import type { Locale } from "../../lib/locale.ts";
import type { DeskAnswer, DeskAnswers } from "./desk-answers.ts";

const changeSchema = z.strictObject({ text: z.string() });
const recordPathSchema = z.strictObject({ collection: z.string(), id: z.string() });

const movingSchema = z.union([
  z.strictObject({ to: recordPathSchema }),
  z.strictObject({ heir: recordPathSchema.optional() }),
]);

/**
 * Reads and writes records for the desk: `papers` gives all papers, `records/<collection>/<id>` one record's text and
 * hash. A write names in `If-Match` the hash that it has seen, and is refused where the file is another one by now; a
 * DELETE takes the record away, or to another path.
 * @see RFC 9110, 13.1.1 (If-Match), RFC 6585, 3 (428)
 */
export function serveDesk(
  { onRead, onWrite }: DeskAnswers,
  siteFolder: string,
  locale: Locale,
): void {
  const records = join(siteFolder, "records");
  const inTurn = openTurns();
  onRead("papers", () => listPapers(siteFolder, locale));
  onRead("table/([^/]+)", async (collection = "") => {
    const { areas } = readAreas(records);
    const rows = await readTable(records, collection, areas);
    return rows && { areas, rows };
  });
  onRead("choices/([^/]+)", async (collection = "") => {
    const values: unknown[] = [];
    for await (const paper of readExistingPapers(records)) {
      if (paper.collection === collection) values.push(paper.value);
    }
    const { terms } = readTerms(records, "records/_terms.json");
    return { areas: readAreas(records).areas, terms, own: collectChoices(values) };
  });
  const record = "records/([^/]+)/([^/]+)";
  onRead(record, (collection = "", id = "") => readRecordFile(records, collection, id));
  onWrite("put", record, changeSchema, ({ text }, [collection = "", id = ""], { headers }) =>
    inTurn(() => write(records, { collection, id }, readSeen(headers), text)),
  );
  onWrite("delete", record, movingSchema, (asked, [collection = "", id = ""], { headers }) =>
    inTurn(() => move(records, { collection, id }, readSeen(headers), asked)),
  );
}

/** The hash that a request says it has seen. */
function readSeen(headers: IncomingMessage["headers"]): string | undefined {
  return headers["if-match"]?.replaceAll('"', "");
}

/**
 * One write after the other: two lines of one file are two records. A request's body is there before its turn comes, so
 * that none that never ends holds up the others.
 */
function openTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}

async function write(
  records: string,
  { collection, id }: RecordPath,
  seen: string | undefined,
  text: string,
): Promise<DeskAnswer> {
  if (seen === undefined) return { status: 428 };
  const found = await replaceRecordFile(records, collection, id, { seen, text });
  if (found === undefined) return { status: 404 };
  if (found === "lost") return { status: 422 };
  return { status: found.isWritten ? 200 : 412, found };
}

const movingStatus = {
  done: 200,
  "changed-meanwhile": 412,
  missing: 404,
  taken: 409,
  refused: 422,
};

/** Takes a record from its path: to another one, or away. */
async function move(
  records: string,
  path: RecordPath,
  seen: string | undefined,
  asked: z.infer<typeof movingSchema>,
): Promise<DeskAnswer> {
  if (seen === undefined) return { status: 428 };
  const moving =
    "to" in asked
      ? await moveRecord(records, path, asked.to, seen)
      : await removeRecord(records, path, asked.heir, seen);
  return { status: movingStatus[moving] };
}

/** Papers with a record; one that was taken away is on its page until the pages are made anew, and not here. */
function listPapers(siteFolder: string, locale: Locale) {
  return readPaperIndex(siteFolder)
    .papers.filter(({ source }) => source && existsSync(join(siteFolder, source.file)))
    .map(({ collection, id, pages }) => ({ collection, id, title: pages[locale] ?? id }));
}
