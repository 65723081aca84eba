import { expect, test } from "vitest";
import type { Locale } from "../lib/locale.ts";
import { parseStartLine } from "./start.ts";

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
