import { expect, test } from "vitest";
import { findRedirect, listHrefs, listIds } from "./page-links.ts";

test("links are found whatever stands before the address, each once and decoded", () => {
  const html = `<a aria-label="a > b" class=x href="/a/?b=1&amp;c=2#d">1</a><a
    href="/a/?b=1&amp;c=2#d">2</a><abbr href="/no">3</abbr><a name="x">4</a>&lt;a href="/text"&gt;`;
  expect(listHrefs(html)).toEqual(["/a/?b=1&c=2#d"]);
});

test("the link to the page's other language is nobody's own", () => {
  expect(listHrefs('<a href="/en/a/" lang="en" hreflang="en">English</a>')).toEqual([]);
});

test("anchors are ids and names", () => {
  expect([...listIds('<h2 class="a" id="qa">Q</h2><a name="old"></a><p data-id="no">')]).toEqual([
    "qa",
    "old",
  ]);
});

test("a page that only leads on says where to", () => {
  expect(findRedirect('<meta http-equiv="refresh" content="0; url=/a/b/">')).toBe("/a/b/");
  expect(findRedirect("<p>url=/a/b/</p>")).toBeUndefined();
});
