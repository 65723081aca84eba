import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type GitHubServer,
  gitHubToken,
  startGitHub,
} from "../../../../scripts/test/git-hub-server.ts";
import type { RecordStore, SavedRecord } from "./desk-server.ts";
import { newRecordHash } from "./plan-opening.ts";
import { repositoryStore } from "./repository-store.ts";

vi.mock("../../../paper-data/load-papers.ts", () => ({
  loadPapers: async ([paper]: readonly string[]) => ({
    papers: paper === "lamps/lamps-1" ? [{ record: { position: 1, score: 1 } }] : [],
  }),
}));
// Docusaurus alone has these.
vi.mock("@docusaurus/Translate", () => ({
  translate: ({ message }: { message: string }) => message,
}));
vi.mock("@generated/docusaurus.config", () => ({ default: { baseUrl: "/" } }));
vi.mock("@generated/i18n", () => ({ default: { localeConfigs: {} } }));

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock("./handed-in.ts", () => ({
  keepHandedIn: async (paper: string, handedIn: unknown) => kept.set(paper, handedIn),
  findHandedIn: async (paper: string) => kept.get(paper),
  dropHandedIn: async (paper: string) => kept.delete(paper),
}));

const path = "records/lamps/lamps-1.json";
let gitHub: GitHubServer;
let store: RecordStore;

beforeEach(async () => {
  kept.clear();
  gitHub = await startGitHub({ [path]: '{"score": 1}' });
  const ask = globalThis.fetch;
  vi.stubGlobal("fetch", (address: string, options: RequestInit) =>
    ask(address.replace("https://api.github.com", gitHub.api), options),
  );
  vi.stubGlobal("sessionStorage", { getItem: () => gitHubToken });
  store = repositoryStore({ owner: "ward", name: "library", branch: "trunk" });
});
afterEach(() => {
  vi.unstubAllGlobals();
  gitHub.close();
});

async function save(text: string, seen: SavedRecord | undefined): Promise<SavedRecord> {
  const saving = seen && (await store.save("lamps/lamps-1", text, seen));
  if (saving?.outcome !== "saved") throw new Error(saving?.outcome);
  return saving.record;
}

/** What a maintainer does with the last pull request. */
function finish({ handedIn }: SavedRecord, isMerged: boolean): void {
  const branch = handedIn?.branch ?? "";
  const text = gitHub.branches.get(branch)?.get(path);
  if (isMerged && text !== undefined) gitHub.branches.get("trunk")?.set(path, text);
  gitHub.done.add(branch);
}

test("a change after the pull request was merged opens another one, in place of reaching nobody", async () => {
  const first = await save('{"score": 2}', await store.open("lamps/lamps-1"));
  const more = await save('{"score": 3}', first);
  expect(gitHub.pulls).toHaveLength(1);
  finish(more, true);
  const later = await save('{"score": 4}', more);
  expect(gitHub.pulls.map(({ head }) => gitHub.branches.get(head)?.get(path))).toEqual([
    '{"score": 3}',
    '{"score": 4}',
  ]);
  expect(later.handedIn?.address).toMatch(/pull\/2$/);
});

test("a change after the pull request was closed shows what the site's branch says, and a new paper goes in again", async () => {
  const first = await save('{"score": 2}', await store.open("lamps/lamps-1"));
  finish(first, false);
  expect(await store.save("lamps/lamps-1", '{"score": 3}', first)).toMatchObject({
    outcome: "changed-meanwhile",
    record: { text: '{"score": 1}' },
  });
  gitHub.branches.get("trunk")?.delete(path);
  gitHub.branches.get("trunk")?.set("records/lamps/lamps-2.json", "{}");
  const begun = await save('{"score": 5}', { text: "", hash: newRecordHash, isLine: false });
  finish(begun, false);
  await save('{"score": 6}', begun);
  expect(gitHub.pulls).toHaveLength(3);
});

test("where GitHub doesn't say what became of the pull request, the change goes to its branch", async () => {
  const first = await save('{"score": 2}', await store.open("lamps/lamps-1"));
  gitHub.instead.set("GET pulls", { status: 403, body: { message: "No" } });
  const { handedIn } = await save('{"score": 3}', first);
  expect(handedIn?.branch).toBe(first.handedIn?.branch);
});

test("a line is not handed in that would not be found by its id again", async () => {
  gitHub.branches.get("trunk")?.set("records/lamps/many.jsonl", '{"id": "lamps-2"}\n');
  const seen = await store.open("lamps/lamps-2");
  if (seen === undefined) throw new Error("absent");
  expect(await store.save("lamps/lamps-2", '{"id": "lamps-3"}', seen)).toMatchObject({
    outcome: "failed",
    reason: expect.stringContaining("id"),
  });
  expect((await store.save("lamps/lamps-2", '{"id": "lamps-2", "score": 1}', seen)).outcome).toBe(
    "saved",
  );
});

test("a new paper whose address is another's by now goes to the next that is free, and leaves that one alone", async () => {
  gitHub.branches.get("trunk")?.set("records/lamps/lamps-2.json", '{"position": 2}');
  const begun = { text: "", hash: newRecordHash, isLine: false };
  const saving = await store.save("lamps/lamps-1", '{"position": 1, "score": 5}', begun);
  expect(saving).toMatchObject({ outcome: "saved", movedTo: "lamps/lamps-3" });
  const branch = gitHub.branches.get(gitHub.pulls[0]?.head ?? "");
  expect(branch?.get("records/lamps/lamps-3.json")).toBe('{"position": 3, "score": 5}');
  expect(branch?.get(path)).toBe('{"score": 1}');
});

test("what went through though its answer was lost is saved, and not held against itself", async () => {
  const first = await save('{"score": 2}', await store.open("lamps/lamps-1"));
  gitHub.branches.get(first.handedIn?.branch ?? "")?.set(path, '{"score": 3}');
  const asked = gitHub.asked.length;
  const again = await save('{"score": 3}', first);
  expect(again).toMatchObject({ text: '{"score": 3}', handedIn: { isOpened: true } });
  expect(gitHub.asked.slice(asked).filter((request) => request.startsWith("PUT"))).toEqual([]);
});

test("what was handed in is opened as it is there until it is merged or closed, and is never taken for absent", async () => {
  const begun = { text: "", hash: newRecordHash, isLine: false };
  await store.save("lamps/lamps-2", '{"position": 2}', begun);
  expect(await store.open("lamps/lamps-2")).toMatchObject({
    ...{ text: '{"position": 2}', handedIn: { isOpened: true } },
  });
  gitHub.instead.set("GET contents", { status: 503 });
  await expect(store.open("lamps/lamps-2")).rejects.toThrow();
  gitHub.instead.clear();
  gitHub.done.add(gitHub.pulls[0]?.head ?? "");
  expect(await store.open("lamps/lamps-2")).toBeUndefined();
  expect(kept.size).toBe(0);
});

test("what is written while GitHub can't be reached goes to the pull request that waits, beside what lies there", async () => {
  await save('{"score": 2}', await store.open("lamps/lamps-1"));
  gitHub.instead.set("GET", { status: 503 });
  const copy = await store.open("lamps/lamps-1");
  gitHub.instead.clear();
  expect(copy && (await store.save("lamps/lamps-1", '{"score": 3}', copy))).toMatchObject({
    outcome: "changed-meanwhile",
    record: { text: '{"score": 2}', handedIn: { isOpened: true } },
  });
  expect(gitHub.pulls).toHaveLength(1);
});
