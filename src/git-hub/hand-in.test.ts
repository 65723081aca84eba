import { afterEach, beforeEach, expect, test } from "vitest";
import { type GitHubServer, gitHubToken, startGitHub } from "../../scripts/test/git-hub-server.ts";
import type { GitHubSession } from "./ask-git-hub.ts";
import { findRecordFile } from "./find-record-file.ts";
import { handIn, handInMore } from "./hand-in.ts";

const path = "records/lamps/lamps-1.json";
const record = '{\n\t"position": 1,\n\t"title": "燈 🪔"\n}\n';
const lines = '{"id": "two", "position": 2}\r\n{"id": "lamps-3", "title": "two"}\n';

let gitHub: GitHubServer;
let session: GitHubSession;

beforeEach(async () => {
  gitHub = await startGitHub({ [path]: record, "records/lamps/many.jsonl": lines });
  const repository = { owner: "ward", name: "library", branch: "trunk" };
  session = { repository, token: gitHubToken, api: gitHub.api };
});
afterEach(() => gitHub.close());

/** What a change of the record comes to. */
async function send(text: string) {
  const found = await findRecordFile(session, "lamps/lamps-1");
  if ("failure" in found) return found;
  const change = { path, content: text, sha: found.value.sha, title: "Edit lamps/lamps-1" };
  return handIn(session, change, "desk/lamps-1");
}

test("a record is found in its file or in its line, without a token", async () => {
  session = { ...session, token: undefined };
  const find = async (paper: string) => {
    const found = await findRecordFile(session, paper);
    if ("failure" in found) return found.failure.kind;
    const { content, start, end, isLine } = found.value;
    return [content.slice(start, end), isLine];
  };
  expect(await find("lamps/lamps-1")).toEqual([record, false]);
  expect(await find("lamps/lamps-3")).toEqual(['{"id": "lamps-3", "title": "two"}', true]);
  expect(await find("lamps/two")).toEqual(['{"id": "two", "position": 2}', true]);
  expect(await find("lamps/absent")).toBe("absent");
  expect(await find("lamps/../../secret")).toBe("absent");
  expect(gitHub.asked.some((asked) => asked.includes("token") || asked.includes(".."))).toBe(false);
});

test("a file of more than a megabyte is read as its blob", async () => {
  const large = `${" ".repeat(1_000_001)}\n${lines}`;
  gitHub.branches.get("trunk")?.set("records/lamps/many.jsonl", large);
  const found = await findRecordFile(session, "lamps/lamps-3");
  expect("value" in found && found.value.content.slice(found.value.start)).toBe(
    lines.split("\n").slice(1).join("\n"),
  );
});

test("a change becomes a pull request on a branch of its own, and a further one goes into it", async () => {
  const handedIn = await send(record.replace("燈", "夜燈"));
  if ("failure" in handedIn) throw new Error(handedIn.failure.kind);
  expect(handedIn.value).toMatchObject({
    ...{ branch: "desk/lamps-1", isOpened: true },
    address: "https://github.com/ward/library/pull/1",
  });
  expect(gitHub.pulls).toEqual([
    { title: "Edit lamps/lamps-1", head: "desk/lamps-1", base: "trunk" },
  ]);
  const written = () => gitHub.branches.get("desk/lamps-1")?.get(path);
  expect(written()).toBe(record.replace("燈", "夜燈"));
  expect(gitHub.branches.get("trunk")?.get(path)).toBe(record);
  const { sha } = handedIn.value;
  await handInMore(session, { path, content: "{}", sha, title: "Edit" }, handedIn.value);
  expect([written(), gitHub.pulls.length]).toEqual(["{}", 1]);
});

const limit = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1800000000" };
test.each([
  ["token", "GET git/ref", { status: 401 }],
  ["permission", "POST git/refs", { status: 403 }],
  ["limit", "POST git/refs", { status: 403, headers: limit }],
  ["limit", "POST git/refs", { status: 429, headers: { "retry-after": "60" } }],
  ["absent", "GET git/ref", { status: 404 }],
  ["conflict", "PUT contents", { status: 409 }],
  ["refused", "PUT contents", { status: 422 }],
  ["unreachable", "PUT contents", { status: 502 }],
  ["refused", "GET git/ref", { status: 200, body: { another: "shape" } }],
])("%s: %s is answered with %o, and no branch is left behind", async (kind, asked, instead) => {
  gitHub.instead.set(asked, { body: { message: "No" }, ...instead });
  const answer = await send("{}");
  expect("failure" in answer && answer.failure.kind).toBe(kind);
  expect([...gitHub.branches.keys()]).toEqual(["trunk"]);
});

test("a file that changed while it was sent is not overwritten", async () => {
  const stale = { path, content: "{}", sha: "0".repeat(40), title: "Edit" };
  const answer = await handIn(session, stale, "desk/lamps-1");
  expect("failure" in answer && answer.failure.kind).toBe("conflict");
});

test("where the token may write and open no pull request, the change waits on its branch", async () => {
  gitHub.instead.set("POST pulls", { status: 403, body: { message: "No" } });
  const answer = await send("{}");
  expect(answer).toMatchObject({
    value: {
      address: "https://github.com/ward/library/compare/trunk...desk/lamps-1?expand=1",
      isOpened: false,
    },
  });
  expect(gitHub.branches.get("desk/lamps-1")?.get(path)).toBe("{}");
});

test("a token that is none is said, and a host that can't be reached too", async () => {
  const find = async (own: GitHubSession) => {
    const found = await findRecordFile(own, "lamps/lamps-1");
    return "failure" in found && found.failure.kind;
  };
  expect(await find({ ...session, token: "stale" })).toBe("token");
  gitHub.close();
  expect(await find({ ...session, api: "http://127.0.0.1:9" })).toBe("unreachable");
});
