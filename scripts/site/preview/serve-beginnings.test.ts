import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { inventArticle } from "../../test/services/invented-articles.ts";
import {
  openRecordedServices,
  type RecordedServices,
} from "../../test/services/open-recorded-services.ts";
import { openDeskAnswers } from "./desk-answers.ts";
import type { App } from "./development-server.ts";
import { serveBeginnings } from "./serve-beginnings.ts";

type Answer = Parameters<App["get"]>[1];

const routes: { readonly path: RegExp; readonly answer: Answer }[] = [];
const add = (path: RegExp, answer: Answer) => routes.push({ path, answer });
const server = createServer((asked: IncomingMessage, response: ServerResponse) => {
  const route = routes.find(({ path }) => path.test(asked.url ?? ""));
  if (route) route.answer(asked, response);
  else response.writeHead(404).end();
});
const abstract = "<Abstract><AbstractText>Lamps helped 12 of 40.</AbstractText></Abstract>";
const article = inventArticle({ pmid: "90000001", title: "Lamps at night.", article: abstract });
let site: string;
let origin: string;
let services: RecordedServices;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), "desk-"));
  mkdirSync(join(site, "records", "trials"), { recursive: true });
  const record = { position: 4, title: "Clocks", pmid: "90000009", doi: "10.5555/clocks" };
  writeFileSync(join(site, "records", "trials", "four.json"), JSON.stringify(record));
  services = await openRecordedServices({ articles: new Map([["90000001", article]]) });
  const environment = { ...services.environment, NCBI_API_KEY: "k3y" };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const app = { get: add, post: add, put: add, delete: add };
  serveBeginnings(openDeskAnswers(app, "/", "en", "secret"), site);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  origin = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.close();
  await services.close();
  rmSync(site, { recursive: true });
});

/** A question as the desk asks it, but for what is given otherwise. */
async function ask(path: string, asked: unknown, headers: Record<string, string> = {}) {
  const own = { origin, "content-type": "application/json", "x-desk-token": "secret" };
  const response = await fetch(`${origin}/__desk/${path}`, {
    method: "POST",
    headers: { ...own, ...headers },
    body: JSON.stringify(asked),
  });
  return { status: response.status, found: await response.json() };
}

test("a paper that has a record is told before anybody else is asked", async () => {
  const asked = services.requests.length;
  const { found } = await ask("look-up", { name: "https://doi.org/10.5555/CLOCKS" });
  expect(found).toEqual({ known: "trials/four" });
  expect(services.requests).toHaveLength(asked);
});

test("a PMID becomes a record at the next free position, with its abstract beside it", async () => {
  const { found } = await ask("look-up", { name: "PMID: 90000001" });
  expect(found.fields).toMatchObject({ pmid: "90000001", title: { en: "Lamps at night" } });
  const made = await ask("new", { collection: "trials", fields: { ...found.fields, position: 1 } });
  expect(made).toEqual({ status: 200, found: { paper: "trials/trials-5" } });
  const text = readFileSync(join(site, "records", "trials", "trials-5.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({ position: 5, pmid: "90000001" });
  const sections = await (await fetch(`${origin}/__desk/abstracts/90000001`)).json();
  expect(sections).toMatchObject([{ text: "Lamps helped 12 of 40." }]);
  expect(await ask("new", { collection: "trials", fields: found.fields })).toEqual({
    status: 409,
    found: { known: "trials/trials-5" },
  });
});

test("a paper that two windows begin at once becomes one record", async () => {
  const fields = { title: "Lanterns", doi: "10.5555/lanterns" };
  const made = await Promise.all([1, 2].map(() => ask("new", { collection: "twice", fields })));
  expect(made.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(readdirSync(join(site, "records", "twice"))).toEqual(["twice-1.json"]);
});

test("a paper that nobody looked up has no abstract, which is no error", async () => {
  const response = await fetch(`${origin}/__desk/abstracts/90000009`);
  expect([response.status, await response.json()]).toEqual([200, []]);
});

test("of papers of a file, each that has a record is told", async () => {
  const papers = [{ title: "Moths" }, { title: "Clocks", doi: "10.5555/CLOCKS" }];
  expect(await ask("known", { papers })).toEqual({ status: 200, found: [null, "trials/four"] });
});

test("a paper is not told that the record which it is asked for has its own identifiers", async () => {
  const asked = { papers: [{ pmid: "90000009" }, { doi: "10.5555/clocks" }], own: "trials/four" };
  expect((await ask("known", asked)).found).toEqual([null, null]);
  expect((await ask("known", { ...asked, own: "trials/five" })).found).toEqual([
    "trials/four",
    "trials/four",
  ]);
});

test("a record of its own is no reason not to look a paper up", async () => {
  const name = "90000001";
  const { found } = await ask("look-up", { name, own: "trials/trials-5" });
  expect(found.fields).toMatchObject({ pmid: name });
  expect((await ask("look-up", { name, own: "trials/four" })).found.fields).toBeUndefined();
});

test("what nobody knows, and what makes no record, is said with its findings", async () => {
  const { found } = await ask("look-up", { name: "90000002" });
  expect([found.fields, found.findings[0].code]).toEqual([undefined, "pmid-unknown"]);
  const made = await ask("new", { collection: "trials", fields: { title: "T", authors: 1 } });
  expect([made.status, made.found.findings[0].code]).toEqual([422, "wrong-type"]);
});

test.each([
  ["another site's page", { origin: "https://evil.example" }, {}, 403],
  ["no token", { "x-desk-token": "" }, {}, 403],
  ["a form", { "content-type": "text/plain" }, {}, 403],
  ["a collection that leads elsewhere", {}, { collection: "../trials" }, 400],
  ["fields that are none", {}, { fields: [] }, 400],
  ["more than a record", {}, { fields: { title: "x".repeat(1_000_001) } }, 413],
])("%s makes no record", async (_kind, headers, given, status) => {
  const asked = { collection: "other", fields: { title: "Moths" }, ...given };
  expect((await ask("new", asked, headers)).status).toBe(status);
  expect(existsSync(join(site, "records", "other"))).toBe(false);
});
