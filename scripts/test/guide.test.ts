import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../io/files/folder.ts";
import { findLinks } from "../lib/page/find-links.ts";

const repository = resolve(import.meta.dirname, "../..");
const maintaining = "guide/maintaining";
/** The pages that say where things are. */
const maps = [
  "README.md",
  `docs/${maintaining}/decisions.md`,
  `i18n/en/docusaurus-plugin-content-docs/current/${maintaining}/decisions.md`,
];

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

test("what README and the decisions name by its path is there", () => {
  const paths = maps.flatMap((page) =>
    listCode(page).filter((code) => /^(?:scripts|src|static|docs|records)\/[\w./-]+$/.test(code)),
  );
  expect(paths.length).toBeGreaterThan(100);
  // A fresh clone hasn't generated its pages yet.
  const isThere = (path: string) =>
    path.startsWith("docs/papers") || existsSync(join(repository, path));
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test("a file that the decisions name without its folder is one of the program", () => {
  const folders = ["scripts", "src"].flatMap((folder) => listFiles(join(repository, folder)));
  const known = new Set([...readdirSync(repository), ...folders.map((path) => basename(path))]);
  const files = maps.flatMap((page) =>
    listCode(page).filter((code) => /^[\w.-]+\.tsx?$/.test(code)),
  );
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !known.has(file))).toEqual([]);
});

test("README's map names every folder of the library, the build and the reading site", () => {
  const named = new Set(listCode("README.md"));
  const folders = ["scripts/lib", "scripts/io", "scripts/site", "src"].flatMap((folder) =>
    readdirSync(join(repository, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  );
  expect(folders.filter((name) => !named.has(name))).toEqual([]);
});

test("the seams name every part of the theme that is wrapped or replaced", () => {
  const parts = listFiles(join(repository, "src/theme"))
    .filter((path) => /^[^/]+\.tsx$|\/index\.tsx$/.test(path))
    .map((path) => path.replace(/(?:\/index)?\.tsx$/, ""));
  for (const page of maps.slice(1)) {
    const named = new Set(listCode(page));
    expect(parts.filter((part) => !named.has(part))).toEqual([]);
  }
});

test("a part of the guide has as many points and rows in both languages", () => {
  const chinese = join(repository, "docs/guide");
  const english = join(repository, "i18n/en/docusaurus-plugin-content-docs/current/guide");
  const pages = listFiles(chinese).filter((path) => path.endsWith(".md"));
  expect(pages).toEqual(listFiles(english).filter((path) => path.endsWith(".md")));
  for (const page of pages) {
    const [here, there] = [chinese, english].map((folder) => countPoints(join(folder, page)));
    expect(here, page).toEqual(there);
  }
});

/** How many points of lists and rows of tables each part of a page has, without its code. */
function countPoints(file: string): number[] {
  const text = readFileSync(file, "utf8").replaceAll(/^ *```.*?^ *```/gms, "");
  return text
    .split(/^#+ /m)
    .map((part) => Array.from(part.matchAll(/^ *(?:- |\d+\. |\|)/gm)).length);
}

/** What stands between backticks on a page of the repository. */
function listCode(page: string): string[] {
  const text = readFileSync(join(repository, page), "utf8");
  return Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = ""]) => code);
}

test("Chinese words of an English page are marked as Chinese, for whoever hears it, but for code", () => {
  const folder = join(repository, "i18n/en/docusaurus-plugin-content-docs/current/guide");
  const unmarked = listFiles(folder)
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), "utf8");
      const plain = text.replace(/```.*?```|`[^`]*`|<span lang="zh-Hant">.*?<\/span>/gs, "");
      return plain.split("\n").filter((line) => /\p{Script=Han}/u.test(line));
    });
  expect(unmarked).toEqual([]);
});
