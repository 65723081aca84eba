import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../io/files/list-files.ts";
import { findLinks } from "../lib/page/find-links.ts";

const repository = resolve(import.meta.dirname, "../..");

/** Every link and picture of the guide, in both locales, with its page's path in the repository. */
const links = ["docs/guide", "i18n/en/docusaurus-plugin-content-docs/current/guide"]
  .flatMap((folder) => listFiles(join(repository, folder)).map((path) => `${folder}/${path}`))
  .filter((page) => page.endsWith(".md"))
  .flatMap((page) => {
    const text = readFileSync(join(repository, page), "utf8");
    return findLinks(text).map(({ target }) => ({ page, target }));
  });

test("a relative link or picture of the guide leads to a file, on the site and in the repository", () => {
  const relative = links.filter(({ target }) => /^[^/:#][^:#]*\.\w+(?:#|$)/.test(target));
  const dead = relative.filter(
    ({ page, target }) => !existsSync(join(repository, dirname(page), target.replace(/#.*/, ""))),
  );
  expect(relative).not.toEqual([]);
  expect(dead).toEqual([]);
});

test("no page links by address to the maintainers' pages, which the site may go without", () => {
  expect(links.filter(({ target }) => target.startsWith("/guide/maintaining"))).toEqual([]);
});

test("the maintainers' pages, which are read in the repository, link by address to nothing on the site", () => {
  const own = links.filter(({ page }) => page.includes("/maintaining/"));
  expect(own).not.toEqual([]);
  expect(own.filter(({ target }) => target.startsWith("/"))).toEqual([]);
});

test("the picture beside a shared link has no words, for sites have titles of their own", () => {
  const drawing = readFileSync(join(repository, "static/img/social-card.svg"), "utf8");
  expect(drawing).not.toContain("<text");
});
