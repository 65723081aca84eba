import { expect, test } from "vitest";
import { findLinks } from "./find-links.ts";

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
