import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiFolder } from "../api/write-api.ts";
import type { App } from "./development-server.ts";
import { serveApi } from "./serve-made-files.ts";

let answer: Parameters<App["get"]>[1] = (_asked, response) => response.end();
const server = createServer((asked: IncomingMessage, response: ServerResponse) =>
  answer(asked, response),
);
let site: string;
let origin: string;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), "made-"));
  mkdirSync(join(apiFolder(site), "papers", "trials"), { recursive: true });
  writeFileSync(join(apiFolder(site), "papers", "trials", "one.json"), "{}");
  const take = (_path: RegExp, own: typeof answer) => {
    answer = own;
  };
  serveApi({ get: take, post: take, put: take, delete: take }, site);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  rmSync(site, { recursive: true });
});

test.each([
  ["papers/trials/one.json", 200],
  ["papers/trials/two.json", 404],
  ["papers/trials", 404],
])("what was made is served, and what is no file is none: %s", async (path, status) => {
  expect((await fetch(`${origin}/api/${path}`)).status).toBe(status);
});
