import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../io/files/folder.ts";
import type { BuiltLocale, BuiltSite } from "./read-built-site.ts";

/** The page of those who write, from a language's home page on. */
const deskPage = "desk/";

/**
 * The styles of a language, and those of its scripts that its readers need: what the desk alone loads is more than half
 * of all. Paths from the home page on, sorted. A script says which others it loads by ids, and the runtime which file
 * an id is; nothing is left out where neither can be read so any more.
 */
export function listShellFiles(
  { folder: built }: BuiltSite,
  { folder, pages }: BuiltLocale,
): readonly string[] {
  const read = (path: string) => readFileSync(join(built, folder, path), "utf8");
  const files = listFiles(join(built, folder, "assets"))
    .map((path) => `assets/${path}`)
    .filter((path) => /\.(?:js|css)$/.test(path))
    .sort();
  const scripts = files.filter((path) => path.endsWith(".js"));
  const first = scripts.filter((path) => /\/(?:runtime~)?main\./.test(path));
  const desk = pages.includes(deskPage) ? read(`${deskPage}index.html`) : "";
  const others = pickKinds(pages).map((page) => read(`${page}index.html`));
  const isDesk = (path: string) =>
    desk.includes(path) && !others.some((html) => html.includes(path));
  const names = readNames(first.map(read), scripts);
  const needed = new Set(first);
  // What is added is gone through, too.
  for (const path of needed) {
    for (const loaded of listLoaded(read(path), names)) if (!isDesk(loaded)) needed.add(loaded);
  }
  return needed.size === first.length
    ? files
    : files.filter((path) => path.endsWith(".css") || needed.has(path));
}

/** A page of each kind but the desk, for all pages of a kind begin with the same scripts. */
function pickKinds(pages: readonly string[]): readonly string[] {
  const kindOf = (page: string) => `${page.split("/")[0]} ${page.split("/").length}`;
  const kinds = new Map(pages.map((page) => [kindOf(page), page]));
  return [...kinds.values()].filter((page) => page !== deskPage);
}

/** The file of each id, as the runtime's table of hashes has them. */
function readNames(texts: readonly string[], scripts: readonly string[]): Map<string, string> {
  const byHash = new Map(scripts.map((path) => [path.split(".").at(-2), path]));
  const rows = texts.flatMap((text) => [...text.matchAll(/"?(\w+)"?:"([0-9a-f]{8})"/g)]);
  return new Map(
    rows.flatMap(([, id, hash]) => {
      const path = byHash.get(hash);
      return path === undefined ? [] : [[nameId(id), path] as const];
    }),
  );
}

/** The files that a script may load while it is at work. */
function listLoaded(text: string, names: ReadonlyMap<string, string>): readonly string[] {
  const asked = [...text.matchAll(/\.[eu]\("?(\w+)"?\)/g)];
  return asked.flatMap(([, id]) => names.get(nameId(id)) ?? []);
}

/** @example nameId("1e3") // "1000", as a minifier writes it */
function nameId(id = ""): string {
  return String(Number(id));
}
