import { editRecord } from "../../../../scripts/lib/desk/edit-record.ts";
import type { GitHubRepository } from "../../../../scripts/lib/desk/git-hub-repository.ts";
import { applyRecordEdits, listEdits } from "../../../../scripts/lib/desk/list-edits.ts";
import { renderRecord } from "../../../../scripts/lib/plan/write-record.ts";
import {
  parseJsonValue,
  renderRecordLine,
} from "../../../../scripts/lib/record/json/json-value.ts";
import type { GitHubSession } from "../../../git-hub/ask-git-hub.ts";
import { describeFailure } from "../../../git-hub/describe-failure.ts";
import { findRecordFile, type RecordFile } from "../../../git-hub/find-record-file.ts";
import { handIn, handInMore, isOver } from "../../../git-hub/hand-in.ts";
import { readToken } from "../../../git-hub/session-token.ts";
import { loadPapers } from "../../../paper-data/load-papers.ts";
import { explainLostLine, type RecordStore, type SavedRecord, type Saving } from "./desk-server.ts";
import { findAbstract, keepAbstract } from "./drafts.ts";
import { dropHandedIn, findHandedIn, keepHandedIn } from "./handed-in.ts";
import { newRecordHash } from "./plan-opening.ts";

/** From a record to the JSON Schema, as records name it. */
export const schemaPath = "../../static/schema/paper-record.schema.json";

/**
 * The records of the repository that the site is built from. Where they can't be had from there (another host, a private
 * repository, no network), a record is opened as the site itself has it, in the layout that commands write.
 */
export function repositoryStore(repository: GitHubRepository | undefined): RecordStore {
  const session = () => repository && { repository, token: readToken() };
  return {
    open: async (paper) => {
      const asked = session();
      const waiting = asked && (await openHandedIn(asked, paper));
      if (waiting) return waiting;
      const found = asked && (await findRecordFile(asked, paper));
      if (found && "value" in found) return toRecord(found.value);
      const [copy, handedIn] = await Promise.all([loadCopy(paper), findHandedIn(paper)]);
      if (handedIn === undefined) return copy;
      if (copy === undefined)
        throw new Error(`${paper} lies on GitHub alone, which doesn't answer`);
      // What is written now is held against what lies there, once it can be reached.
      return { ...copy, handedIn };
    },
    save: async (paper, text, seen) => {
      const asked = session();
      if (asked === undefined) return { outcome: "failed" };
      const saving = await save(asked, paper, text, seen);
      const handedIn = saving.outcome === "saved" ? saving.record.handedIn : undefined;
      if (saving.outcome !== "saved" || handedIn === undefined) return saving;
      const { movedTo = paper } = saving;
      await keepHandedIn(movedTo, handedIn);
      if (movedTo !== paper) await keepAbstract(movedTo, await findAbstract(paper));
      return saving;
    },
  };
}

/** A record that this browser handed in and that waits to be merged, as it is there; `undefined` where none does. */
async function openHandedIn(
  session: GitHubSession,
  paper: string,
): Promise<SavedRecord | undefined> {
  const handedIn = await findHandedIn(paper);
  if (handedIn === undefined) return undefined;
  if (await isOver(session, handedIn)) {
    await dropHandedIn(paper);
    return undefined;
  }
  const found = await findRecordFile(session, paper, handedIn.branch);
  return "value" in found ? { ...toRecord(found.value), handedIn } : undefined;
}

/** What a record says, whatever its layout. */
async function loadCopy(paper: string): Promise<SavedRecord | undefined> {
  const { papers } = await loadPapers([paper], "records").catch(() => ({ papers: [] }));
  const [record] = papers.map((found) => found.record);
  if (record === undefined) return undefined;
  const text = renderRecord(record, record.position, record.$schema ?? schemaPath);
  return { text, hash: "", isLine: false };
}

function toRecord({ content, start, end, sha, isLine, path }: RecordFile): SavedRecord {
  return { text: content.slice(start, end), hash: sha, isLine, path };
}

async function save(
  session: GitHubSession,
  paper: string,
  text: string,
  { handedIn: earlier, ...opened }: SavedRecord,
): Promise<Saving> {
  // What was merged or closed takes no more changes: the next ones begin where the site's branch is now.
  const isDone = earlier !== undefined && (await isOver(session, earlier));
  const seen = { ...opened, ...(earlier && !isDone && { handedIn: earlier }) };
  const found = await findRecordFile(session, paper, seen.handedIn?.branch);
  const isNew = seen.hash === newRecordHash || (isDone && !seen.isLine);
  if ("failure" in found) {
    if (!isNew || found.failure.kind !== "absent") return fail(describeFailure(found.failure));
    return send(session, paper, { path: `records/${paper}.json`, text, isLine: false }, seen);
  }
  const theirs = toRecord(found.value);
  const { handedIn } = seen;
  // It went through the last time, and GitHub's answer was lost.
  if (theirs.text === text)
    return { outcome: "saved", record: { ...theirs, ...(handedIn && { handedIn }) } };
  if (seen.hash === newRecordHash) return sendElsewhere(session, paper, text, seen);
  const ready = bringOver(text, seen, theirs);
  if (ready === undefined) {
    return { outcome: "changed-meanwhile", record: { ...theirs, ...(handedIn && { handedIn }) } };
  }
  return send(
    session,
    paper,
    { ...theirs, path: found.value.path, text: ready },
    seen,
    found.value,
  );
}

/** Most numbers that are tried for a new paper. */
const mostTried = 100;

/** A new paper whose address somebody else's has got meanwhile goes to the next number of its collection. */
async function sendElsewhere(
  session: GitHubSession,
  paper: string,
  text: string,
  seen: SavedRecord,
): Promise<Saving> {
  const [, begin = "", digits = ""] = /^(.*?)(\d+)$/.exec(paper) ?? [];
  if (digits === "") return fail(describeFailure({ kind: "refused" }));
  for (let number = Number(digits) + 1; number <= Number(digits) + mostTried; number += 1) {
    const movedTo = `${begin}${number}`;
    const found = await findRecordFile(session, movedTo);
    if ("value" in found) continue;
    if (found.failure.kind !== "absent") return fail(describeFailure(found.failure));
    const sent = {
      path: `records/${movedTo}.json`,
      text: editRecord(text, ["position"], number),
      isLine: false,
    };
    const saving = await send(session, movedTo, sent, seen);
    return saving.outcome === "saved" ? { ...saving, movedTo } : saving;
  }
  return fail(describeFailure({ kind: "refused" }));
}

/** The text for the file as it is now; `undefined` where somebody else has changed the record. */
function bringOver(text: string, seen: SavedRecord, theirs: SavedRecord): string | undefined {
  if (theirs.text === seen.text) return text;
  if (seen.hash !== "") return undefined;
  const [base, mine, now] = [seen.text, text, theirs.text].map(parseJsonValue);
  // The site's records have no ids of lines.
  const differing = listEdits(base, now).filter(({ path }) => path[0] !== "id");
  const isSame = mine !== undefined && differing.length === 0;
  return isSame ? applyRecordEdits(theirs.text, listEdits(base, mine)) : undefined;
}

type Sent = { readonly path: string; readonly text: string; readonly isLine: boolean };

async function send(
  session: GitHubSession,
  paper: string,
  { path, text, isLine }: Sent,
  seen: SavedRecord,
  file?: RecordFile,
): Promise<Saving> {
  const [, id = ""] = paper.split("/");
  const own = isLine ? renderRecordLine(text, id) : text;
  if (own === undefined) return fail(explainLostLine());
  const content = file
    ? file.content.slice(0, file.start) + own + file.content.slice(file.end)
    : own;
  const title = `${file ? "Edit" : "Add"} ${paper}`;
  const change = { path, content, title, sha: file?.sha };
  const answer = seen.handedIn
    ? await handInMore(session, change, seen.handedIn)
    : await handIn(session, change, `desk/${paper.replace("/", "-")}-${Date.now().toString(36)}`);
  if ("failure" in answer) return fail(describeFailure(answer.failure));
  const { value: handedIn } = answer;
  return { outcome: "saved", record: { text: own, hash: handedIn.sha, isLine, path, handedIn } };
}

function fail(reason: string): Saving {
  return { outcome: "failed", reason };
}
