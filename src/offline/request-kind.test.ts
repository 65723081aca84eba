import { expect, test } from "vitest";
import { type Asked, findKind, keyOf } from "./request-kind.ts";

const scope = "https://lib.example/library/";
const ask = (path: string, more: Partial<Asked> = {}): Asked => ({
  ...{ method: "GET", mode: "cors", cache: "default", headers: new Headers() },
  ...{ url: new URL(path, scope).href },
  ...more,
});

test.each([
  "assets/js/main.0a1b2c3d.js",
  "en/assets/css/styles.0a1b2c3d.css",
  "search/0123456789abcdef/terms/3.bin",
])("%s never changes", (path) => expect(findKind(ask(path), scope)).toBe("immutable"));

test.each([
  "",
  "en/",
  "papers/trials/trials-1/?from=mail",
  "papers/assets/assets-1/",
  "search/?q=lamp",
  "search/current.bin",
  "data/collections.json",
  "api/digests/trials/1-900.json",
  "feeds/",
])("%s is asked for anew", (path) => expect(findKind(ask(path), scope)).toBe("changing"));

test.each([
  ["another site", ask("https://pubmed.example/1/")],
  ["another site of the same host", ask("/elsewhere/")],
  ["what isn't read", ask("", { method: "POST" })],
  ["a part of a file", ask("a.mp4", { headers: new Headers({ range: "bytes=0-" }) })],
  ["a file that is taken along", ask("api/files/trials/trials.ris")],
  ["the desk", ask("en/desk/?new")],
  ["a feed", ask("en/feeds/all.json")],
  ["what somebody keeps himself", ask("papers/trials/trials-1/", { cache: "reload" })],
])("%s is left to the browser", (_, asked) => expect(findKind(asked, scope)).toBeUndefined());

test("a reader who loads a page anew is answered all the same", () => {
  expect(findKind(ask("", { mode: "navigate", cache: "reload" }), scope)).toBe("changing");
});

test.each(["papers/a/a-1", "papers/a/a-1/", "papers/a/a-1/index.html", "papers/a/a-1/?q=1#qa"])(
  "%s is kept under the page's one address",
  (path) => expect(keyOf(scope + path)).toBe(`${scope}papers/a/a-1/`),
);

test("a file keeps its name", () => {
  expect(keyOf(`${scope}data/overview.json`)).toBe(`${scope}data/overview.json`);
});
