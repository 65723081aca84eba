import { expect, test } from "vitest";
import { findLinks, isAllowedTarget } from "./find-links.ts";

test("links and images are found with their offsets in reading order", () => {
  expect(findLinks("a [b](/guide/adding) ![c](/img/c.png)")).toEqual([
    { target: "/guide/adding", kind: "link", offset: 2 },
    { target: "/img/c.png", kind: "image", offset: 21 },
  ]);
});

test("a reference leads to the target of its definition, wherever it stands", () => {
  expect(findLinks("[a][B] ![c][b]\n\n[b]: ../x.md\n[b]: /second")).toEqual([
    { target: "../x.md", kind: "link", offset: 0 },
    { target: "../x.md", kind: "image", offset: 7 },
  ]);
});

test("links in code are text", () => {
  expect(findLinks("`[a](b)`\n\n    [a](b)")).toEqual([]);
});

test("raw HTML is text and has no links of its own", () => {
  expect(findLinks('<a href="/x">a</a>')).toEqual([]);
});

test.each([
  "https://example.org/x",
  "HTTP://example.org",
  "mailto:a@example.org",
  "https://例子.example/路徑?q=a b#c",
  "https://example.org:8080/@ada?mail=a@example.org",
  "http://[2001:db8::1]/",
  "#qa",
  "/papers/pubmed/pubmed-69",
  "/papers/pubmed/pubmed-69#core",
  "/guide/adding/",
])("a link may lead to %s", (target) => {
  expect(isAllowedTarget(target, "link", () => true)).toBe(true);
});

test.each([
  "@site/.npmrc",
  "../../../outside.txt",
  "/papers/../../outside.txt",
  "/papers/%2e%2e/outside.txt",
  "/guide/adding.md",
  "guide/adding",
  "pathname:///x",
  "javascript:alert(1)",
  "data:text/html,x",
  "//example.org",
  "http://",
  "http://a.b\\",
  "https:evil",
  "https:/evil",
  "http:///x",
  "http://?x",
  "http://\\\\h/",
  "http:\\\\h\\x",
  "http://user:pass@h/",
  "http://user@h/",
  "https://example.org%40h.example@h.example/",
  "https://@h/",
  "ht\ttps://h/",
  "https:/\t/h/",
  "https://exam\nple.org/",
  "https://example.org/a\tb",
  "https://ex ample.org/",
  "https://a%40b/",
  "https://h:99999/",
  "mailto:",
  "mailto:a@\nexample.org",
  "/img/x.png",
  "",
])("a link may not lead to %j", (target) => {
  expect(isAllowedTarget(target, "link", () => true)).toBe(false);
});

test("an image lies in the folder of images and nowhere else", () => {
  expect(isAllowedTarget("/img/a/x.png", "image", () => true)).toBe(true);
  for (const target of ["/img/../x.png", "/img/%2e%2e/x.png", "https://a.example/x.png", "x.png"]) {
    expect(isAllowedTarget(target, "image", () => true)).toBe(false);
  }
});

test("a page of the site that is not there is no target", () => {
  expect(isAllowedTarget("/guide/adding", "link", () => false)).toBe(false);
});
