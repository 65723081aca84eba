import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { buildDiskError } from "../../io/files/disk-error.ts";
import { overwriteFile } from "../../io/files/overwrite-file.ts";
import { openDeskAnswers } from "./desk-answers.ts";
import { longestBody } from "./desk-request.ts";
import type { App } from "./development-server.ts";
import { serveDesk } from "./serve-desk.ts";

vi.mock("../../io/files/overwrite-file.ts", { spy: true });

type Route = { method: string; path: RegExp; answer: Parameters<App["get"]>[1] };

const routes: Route[] = [];
const server = createServer((asked: IncomingMessage, response: ServerResponse) => {
  const { pathname } = new URL(asked.url ?? "", "http://localhost");
  const route = routes.find(({ method, path }) => method === asked.method && path.test(pathname));
  if (route) route.answer(asked, response);
  else response.writeHead(404).end();
});
const add = (method: string) => (path: RegExp, answer: Route["answer"]) =>
  routes.push({ method, path, answer });

let site: string;
let port: number;
let token: string;
const record = '{\n  "position": 1,\n  "title": "Lamps"\n}\n';
const lines = [
  '{"id": "two", "position": 2, "title": "Two"}\r\n',
  "\n",
  '{"id": "other", "title": "three"}\n',
  '{"position": 3, "title": "Three", "id": "three"}\n',
  '{"id": "wrong", "title": "\xe9"}\n',
  "{ broken\n",
];
const linesPath = () => join(site, "records", "trials", "many.jsonl");
const path = () => join(site, "records", "trials", "one.json");

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), "desk-"));
  mkdirSync(join(site, "records", "trials"), { recursive: true });
  writeFileSync(join(site, "outside.json"), record);
  symlinkSync(join(site, "outside.json"), join(site, "records", "trials", "linked.json"));
  const methods = { get: add("GET"), post: add("POST"), put: add("PUT"), delete: add("DELETE") };
  serveDesk(openDeskAnswers(methods, "/base/", "en", "secret"), site, "en");
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
  token = JSON.parse((await ask("GET", "session")).text).token;
});
beforeEach(() => {
  writeFileSync(path(), record);
  writeFileSync(linesPath(), Buffer.concat(lines.map((line) => Buffer.from(line, "latin1"))));
});
afterAll(() => {
  server.close();
  rmSync(site, { recursive: true });
});

type Asked = { readonly headers?: Record<string, string>; readonly body?: string };

/** `fetch` would not send another site's headers. */
function ask(method: string, address: string, { headers = {}, body }: Asked = {}) {
  const options = {
    ...{ method, port, host: "127.0.0.1", path: `/base/__desk/${address}` },
    headers: { host: `localhost:${port}`, ...headers },
  };
  return new Promise<{ readonly status: number | undefined; readonly text: string }>(
    (resolve, reject) => {
      const asked = request(options, async (response) => {
        const pieces = await response.toArray();
        resolve({ status: response.statusCode, text: Buffer.concat(pieces).toString() });
      });
      asked.on("error", reject);
      asked.end(body);
    },
  );
}

async function seenHash(id = "one"): Promise<string> {
  return JSON.parse((await ask("GET", `records/trials/${id}`)).text).hash;
}

/** A write as the desk sends it, but for what is given otherwise. */
async function put(
  headers: Record<string, string> = {},
  address = "records/trials/one",
  body?: string,
  method = "PUT",
) {
  const own = {
    origin: `http://localhost:${port}`,
    "sec-fetch-site": "same-origin",
    "content-type": "application/json",
    "x-desk-token": token,
    "if-match": headers["if-match"] ?? `"${await seenHash()}"`,
  };
  const sent = body ?? JSON.stringify({ text: record.replace("Lamps", "Light") });
  // Node sends no length with the body of a DELETE.
  const length = { "content-length": String(Buffer.byteLength(sent)) };
  return ask(method, address, { headers: { ...own, ...length, ...headers }, body: sent });
}

test("a record is read with its hash, and written by whoever has seen it", async () => {
  expect(JSON.parse((await ask("GET", "records/trials/one")).text).text).toBe(record);
  expect((await put()).status).toBe(200);
  expect(readFileSync(path(), "utf8")).toBe(record.replace("Lamps", "Light"));
});

test("a file that changed meanwhile is not overwritten, and what is there is said", async () => {
  const seen = await seenHash();
  writeFileSync(path(), record.replace("Lamps", "Night"));
  const { status, text } = await put({ "if-match": `"${seen}"` });
  expect([status, JSON.parse(text).text]).toEqual([412, record.replace("Lamps", "Night")]);
  expect(readFileSync(path(), "utf8")).toContain("Night");
});

test.each([
  ["full", "ENOSPC", 507],
  ["read-only", "EROFS", 500],
])(
  "a disk that is %s costs the write that it fails, and not the preview",
  async (_how, code, status) => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.mocked(overwriteFile).mockRejectedValueOnce(buildDiskError(code, path()));
    expect((await put()).status).toBe(status);
    expect(said.mock.calls).toEqual([[expect.stringMatching(new RegExp(`one\\.json: .*${code}`))]]);
    said.mockRestore();
    expect(readFileSync(path(), "utf8")).toBe(record);
    expect((await put()).status).toBe(200);
  },
);

test("of a file of many records, the line of the one that is written changes alone", async () => {
  const read = JSON.parse((await ask("GET", "records/trials/three")).text);
  expect([read.text, read.isLine]).toEqual([lines[3]?.trim(), true]);
  const write = async (id: string, text: string) =>
    put(
      { "if-match": `"${await seenHash(id)}"` },
      `records/trials/${id}`,
      JSON.stringify({ text }),
    );
  const texts = [
    '{"id": "two", "position": 2,\n  "title": "2"}',
    '{"id": "three",\r\n "title": "3"}',
  ];
  const written = await Promise.all([write("two", texts[0] ?? ""), write("three", texts[1] ?? "")]);
  expect(written.map(({ status }) => status)).toEqual([200, 200]);
  const changed = lines
    .with(0, '{"id": "two", "position": 2, "title": "2"}\r\n')
    .with(3, '{"id": "three", "title": "3"}\n');
  expect(readFileSync(linesPath(), "latin1")).toBe(changed.join(""));
});

test.each(['{"id": "two", "title": "3"}', '{"title": "3"}', '{"id": "three",'])(
  "a line is not written that would not be found by its id again: %s",
  async (text) => {
    const seen = { "if-match": `"${await seenHash("three")}"` };
    const { status } = await put(seen, "records/trials/three", JSON.stringify({ text }));
    expect(status).toBe(422);
    expect(readFileSync(linesPath(), "latin1")).toBe(lines.join(""));
  },
);

test("a record that is not UTF-8 can't be opened, so nobody can write it back as another one", async () => {
  expect((await ask("GET", "records/trials/wrong")).status).toBe(404);
});

test("a collection's table has a row a record, with what each lacks", async () => {
  const { rows } = JSON.parse((await ask("GET", "table/trials")).text);
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(["two", "other", "three", "one"]);
  expect(rows[3].fields).toEqual({ position: 1, title: "Lamps" });
  expect(rows[3].gaps).toContain("score");
  expect(rows[1].gaps).toBeUndefined();
  expect((await ask("GET", "table/absent")).status).toBe(404);
});

test("what the fields of a collection's records offer is what its other records say, with the curators' own terms", async () => {
  const terms = [{ wanted: "桌燈", forbidden: ["檯燈"] }];
  const file = join(site, "records", "_terms.json");
  writeFileSync(file, JSON.stringify(terms));
  const choices = JSON.parse((await ask("GET", "choices/trials")).text);
  rmSync(file);
  expect(choices).toEqual({ areas: {}, own: {}, terms });
});

test.each([
  ["another name that leads here", { host: "rebound.example:3000" }, 403],
  ["another port", { host: "localhost:1" }, 403],
  ["a page of another site", { origin: "https://evil.example" }, 403],
  ["a page of another site, by its own word", { "sec-fetch-site": "cross-site" }, 403],
  ["no token", { "x-desk-token": "" }, 403],
  ["another token", { "x-desk-token": "x".repeat(43) }, 403],
  ["no place of its own to come from", { origin: "null" }, 403],
  ["a form's type", { "content-type": "text/plain" }, 403],
  ["another hash", { "if-match": '"0"' }, 412],
])("a write with %s is refused", async (_kind, headers, status) => {
  expect((await put(headers)).status).toBe(status);
  expect(readFileSync(path(), "utf8")).toBe(record);
});

test.each([
  "records/trials/linked",
  "records/..%2f/outside",
  "records/%2e%2e/outside",
  "records/trials/one.json",
  "records/trials/CON",
  "records/trials/absent",
  "records/trials/%00",
  "records/trials/%zz",
  "records/.%2e/.%2e",
])("%s can be neither read nor written", async (address) => {
  expect((await ask("GET", address)).status).toBe(404);
  expect((await put({}, address)).status).toBe(404);
  expect(readFileSync(join(site, "outside.json"), "utf8")).toBe(record);
});

test.each([
  ["no JSON", "{", 400],
  ["another shape", '{"text": 1}', 400],
  ["more than a record", JSON.stringify({ text: "x".repeat(longestBody) }), 413],
])("a body of %s is refused", async (_kind, body, status) => {
  expect((await put({}, undefined, body)).status).toBe(status);
  expect(readFileSync(path(), "utf8")).toBe(record);
});

test("a write that doesn't say what it has seen is refused", async () => {
  const seen = await ask("PUT", "records/trials/one", {
    headers: {
      ...{ origin: `http://localhost:${port}`, "content-type": "application/json" },
      ...{ "x-desk-token": token },
    },
    body: JSON.stringify({ text: "{}" }),
  });
  expect(seen.status).toBe(428);
  expect(readFileSync(path(), "utf8")).toBe(record);
});

test("a file or a folder that became a link since it was read is not written through", async () => {
  const seen = { "if-match": `"${await seenHash()}"` };
  rmSync(path());
  symlinkSync(join(site, "outside.json"), path());
  expect((await put(seen)).status).toBe(404);
  rmSync(path());
  writeFileSync(path(), record);
  const trials = join(site, "records", "trials");
  renameSync(trials, join(site, "elsewhere"));
  symlinkSync(join(site, "elsewhere"), trials);
  expect((await put(seen)).status).toBe(404);
  expect(readFileSync(join(site, "elsewhere", "one.json"), "utf8")).toBe(record);
  expect(readFileSync(join(site, "outside.json"), "utf8")).toBe(record);
  rmSync(trials);
  renameSync(join(site, "elsewhere"), trials);
});

test("a body that is broken off, or has no length and no end, writes nothing and stops nobody else", async () => {
  const headers = {
    ...{ host: `localhost:${port}`, origin: `http://localhost:${port}` },
    ...{ "content-type": "application/json", "x-desk-token": token },
    "if-match": `"${await seenHash()}"`,
  };
  const options = { method: "PUT", port, host: "127.0.0.1", headers };
  const open = () => request({ ...options, path: "/base/__desk/records/trials/one" });
  const broken = open();
  broken.on("error", () => {});
  broken.write('{"text": "{');
  await new Promise((done) => setTimeout(done, 50));
  broken.destroy();
  const endless = open();
  const status = await new Promise<number | undefined>((done) => {
    endless.on("response", (response) => done(response.statusCode));
    endless.on("error", () => done(undefined));
    for (let time = 0; time < 40; time += 1) endless.write("x".repeat(65_536));
  });
  endless.destroy();
  expect([413, undefined]).toContain(status);
  expect(readFileSync(path(), "utf8")).toBe(record);
  expect((await put()).status).toBe(200);
});

/** Takes a record away, or to another path. */
async function take(id: string, asked: object, headers: Record<string, string> = {}) {
  const seen = { "if-match": `"${await seenHash(id)}"`, ...headers };
  return (await put(seen, `records/trials/${id}`, JSON.stringify(asked), "DELETE")).status;
}
const read = async (path: string) => {
  const { status, text } = await ask("GET", `records/${path}`);
  return status === 200 ? JSON.parse(JSON.parse(text).text) : undefined;
};

test("a record that moves is found at its former path, and in another collection has the next free position", async () => {
  expect(await take("one", { to: { collection: "trials", id: "first" } })).toBe(200);
  expect(await read("trials/one")).toBeUndefined();
  expect((await read("trials/first")).formerPaths).toEqual(["trials/one"]);
  mkdirSync(join(site, "records", "wards"), { recursive: true });
  writeFileSync(join(site, "records", "wards", "a.json"), record.replace("1", "7"));
  expect(await take("first", { to: { collection: "wards", id: "b" } })).toBe(200);
  expect(await read("wards/b")).toEqual({
    ...{ position: 8, title: "Lamps" },
    formerPaths: ["trials/one", "trials/first"],
  });
  rmSync(join(site, "records", "wards"), { recursive: true });
});

test("a line that gets another id stays where it is", async () => {
  expect(await take("three", { to: { collection: "trials", id: "tres" } })).toBe(200);
  const changed =
    '{"position": 3, "title": "Three", "id": "tres", "formerPaths": ["trials/three"]}\n';
  expect(readFileSync(linesPath(), "latin1")).toBe(lines.with(3, changed).join(""));
});

test("a record that is removed leaves its addresses to its heir", async () => {
  expect(await take("two", { heir: { collection: "trials", id: "three" } })).toBe(200);
  expect((await read("trials/three")).formerPaths).toEqual(["trials/two"]);
  expect(readFileSync(linesPath(), "latin1")).not.toContain('"id": "two"');
  expect(await take("three", { heir: { collection: "trials", id: "one" } })).toBe(200);
  expect((await read("trials/one")).formerPaths).toEqual(["trials/three", "trials/two"]);
  expect(await take("one", {})).toBe(200);
  expect(await read("trials/one")).toBeUndefined();
});

test.each([
  ["to a name that is taken", { to: { collection: "trials", id: "three" } }, {}, 409],
  ["out of the records", { to: { collection: "..", id: "one" } }, {}, 422],
  ["to a name that none can have", { to: { collection: "trials", id: "trials" } }, {}, 422],
  ["to a collection that is none", { to: { collection: "absent", id: "one" } }, {}, 422],
  ["with an heir that is none", { heir: { collection: "trials", id: "absent" } }, {}, 422],
  ["with itself as heir", { heir: { collection: "trials", id: "one" } }, {}, 422],
  ["with another hash", {}, { "if-match": '"0"' }, 412],
  ["from another site", {}, { origin: "https://evil.example" }, 403],
  ["without a token", {}, { "x-desk-token": "" }, 403],
  ["with a body of another shape", { away: true }, {}, 400],
])("a record is not taken %s", async (_how, asked, headers, status) => {
  expect(await take("one", asked, headers)).toBe(status);
  expect(readFileSync(path(), "utf8")).toBe(record);
});

test("another site's page reads nothing", async () => {
  const headers = { "sec-fetch-site": "cross-site" };
  for (const address of ["session", "papers", "table/trials", "records/trials/one"]) {
    expect((await ask("GET", address, { headers })).status).toBe(403);
  }
});
