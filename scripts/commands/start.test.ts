import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Locale } from "../lib/locale.ts";
import { choosePort, parseStartLine } from "./start.ts";

let said = "";
const say = (text: string) => {
  said += text;
};
const openSession = (locale: Locale) => ({ locale, cwd: "/", repository: "/", out: say, err: say });

test("the language of messages is not passed on to Docusaurus, all other options are", () => {
  const line = ["--lang", "en", "--locale", "en", "--no-open", "--port", "3001"];
  expect(parseStartLine(line, openSession("en"))).toEqual([
    "--locale",
    "en",
    "--no-open",
    "--port",
    "3001",
  ]);
});

test.each([
  ["en", ["--help"], /Makes the pages and serves a live preview/],
  ["zh-Hant", ["--help"], /即時預覽/],
  ["en", ["--lang", "fr"], /'fr' is invalid/],
  ["zh-Hant", ["--lang", "fr"], /「fr」無效/],
] as const)("in %s, %j says what there is", (locale, line, words) => {
  said = "";
  expect(() => parseStartLine(line, openSession(locale))).toThrow();
  expect(said).toMatch(words);
});

let taken: Server;
let port: number;
const session = openSession("en");

beforeEach(async () => {
  said = "";
  taken = createServer().listen(0);
  await once(taken, "listening");
  const address = taken.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterEach(() => taken.close());

test.each([
  [(taken: number) => ["--port", `${taken}`]],
  [(taken: number) => [`--port=${taken}`, "--locale", "en"]],
  [(taken: number) => ["--no-open", "-p", `${taken}`]],
  [(taken: number) => [`-p${taken}`]],
])("a port that was asked for and is taken is refused: %#", async (words) => {
  expect(await choosePort(words(port), session)).toBeUndefined();
  expect(said).toContain(`Port ${port} can't be used`);
});

test.each([["x"], ["99999"]])("so is %s, which is no port", async (words) => {
  expect(await choosePort(["--port", words], session)).toBeUndefined();
  expect(said).toContain(words);
});

test("without one, options get a port that is free", async () => {
  const words = await choosePort(["--locale", "en"], session);
  expect(words?.slice(0, 3)).toEqual(["--locale", "en", "--port"]);
  const [last = ""] = words?.slice(-1) ?? [];
  expect(said).toBe(last === "3000" ? "" : `Port 3000 is taken; using ${last}.\n`);
});
