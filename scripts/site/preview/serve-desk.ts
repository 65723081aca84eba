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
import { escapePattern } from "../template/pattern.ts";
import { answerFailing } from "./answer-failing.ts";
import { deskPath } from "./content.ts";
import { type DeskBody, isOwnRequest, mayWrite, readJson, sendJson } from "./desk-request.ts";
import type { App } from "./development-server.ts";

const changeSchema = z.strictObject({ text: z.string() });
const recordPathSchema = z.strictObject({ collection: z.string(), id: z.string() });

const movingSchema = z.union([
  z.strictObject({ to: recordPathSchema }),
  z.strictObject({ heir: recordPathSchema.optional() }),
]);

/**
 * Makes the development server read and write records for the desk: `session` gives what writing takes, `papers` all
 * papers, `records/<collection>/<id>` one record's text and hash. A write names in `If-Match` the hash that it has
 * seen, and is refused where the file is another one by now; a DELETE takes the record away, or to another path.
 * @param token what a request shows that may write
 * @see RFC 9110, 13.1.1 (If-Match), RFC 6585, 3 (428)
 */
export function serveDesk(
  app: App,
  siteFolder: string,
  baseUrl: string,
  locale: Locale,
  token: string,
): void {
  const records = join(siteFolder, "records");
  const inTurn = openTurns();
  const at = (path: string) => new RegExp(`^${escapePattern(baseUrl + deskPath)}${path}$`);
  const onRead = (path: string, find: (...parts: string[]) => unknown) =>
    app.get(
      at(path),
      answerFailing(async (request, response) => {
        if (!isOwnRequest(request)) return sendJson(response, 403);
        const found = await find(...readParts(request, at(path)));
        sendJson(response, found === undefined ? 404 : 200, found);
      }, locale),
    );
  onRead("session", () => ({ token }));
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
  type Written = { readonly status: number; readonly found?: unknown };
  const onWrite = <Asked>(
    method: "put" | "delete",
    schema: z.ZodType<Asked>,
    change: (path: RecordPath, request: IncomingMessage, body: DeskBody<Asked>) => Promise<Written>,
  ) =>
    app[method](
      at(record),
      answerFailing(async (request, response) => {
        if (!mayWrite(request, token)) return sendJson(response, 403);
        const [collection = "", id = ""] = readParts(request, at(record));
        const body = await readJson(request, schema);
        const { status, found } = await inTurn(() => change({ collection, id }, request, body));
        sendJson(response, status, found);
      }, locale),
    );
  onWrite("put", changeSchema, (path, request, body) => write(records, path, request, body));
  onWrite("delete", movingSchema, (path, request, body) => move(records, path, request, body));
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
  request: IncomingMessage,
  body: DeskBody<z.infer<typeof changeSchema>>,
): Promise<{ readonly status: number; readonly found?: unknown }> {
  const seen = request.headers["if-match"]?.replaceAll('"', "");
  if (seen === undefined) return { status: 428 };
  if ("status" in body) return body;
  const change = { seen, text: body.value.text };
  const found = await replaceRecordFile(records, collection, id, change);
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
  request: IncomingMessage,
  body: DeskBody<z.infer<typeof movingSchema>>,
): Promise<{ readonly status: number }> {
  const seen = request.headers["if-match"]?.replaceAll('"', "");
  if (seen === undefined) return { status: 428 };
  if ("status" in body) return body;
  const asked = body.value;
  const moving =
    "to" in asked
      ? await moveRecord(records, path, asked.to, seen)
      : await removeRecord(records, path, asked.heir, seen);
  return { status: movingStatus[moving] };
}

function readParts({ url = "" }: IncomingMessage, pattern: RegExp): readonly string[] {
  const { pathname } = new URL(url, "http://localhost");
  return pattern.exec(pathname)?.slice(1) ?? [];
}

/** Papers with a record; one that was taken away is on its page until the pages are made anew, and not here. */
function listPapers(siteFolder: string, locale: Locale) {
  return readPaperIndex(siteFolder)
    .papers.filter(({ source }) => source && existsSync(join(siteFolder, source.file)))
    .map(({ collection, id, pages }) => ({ collection, id, title: pages[locale] ?? id }));
}
