import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkLinks, findPaperLinks } from "./check-links.ts";

test("links to papers are found with and without an anchor or a final slash, each once", () => {
  const html = `<a class="x" href="/b/papers/c/one/#qa">1</a><a href="/b/papers/c/one">1</a><a href="/b/guide/">g</a>`;
  expect(findPaperLinks(html, "/b/")).toEqual(["/b/papers/c/one/"]);
});

test("a link to a paper that isn't there stops the build and says on which page it stands", () => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  mkdirSync(join(folder, "guide"));
  writeFileSync(join(folder, "guide", "index.html"), '<a href="/papers/c/one/">1</a>');
  const check = (papers: string[]) => checkLinks(["/guide/"], new Set(papers), folder, "/");
  expect(() => check(["/papers/c/one/"])).not.toThrow();
  expect(() => check([])).toThrow("/guide/ links to /papers/c/one/");
  rmSync(folder, { recursive: true });
});
