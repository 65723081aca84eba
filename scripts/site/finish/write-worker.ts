import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { listFiles } from "../../io/files/folder.ts";
import { groupBy } from "../../lib/group-by.ts";
import { sum } from "../../lib/sum.ts";
import {
  findShell,
  type OfflineSite,
  type PageSizes,
  pageSizesPath,
  type Shell,
  workerPath,
} from "../offline/content.ts";
import type { BuiltLocale, BuiltSite } from "./read-built-site.ts";

/**
 * Writes the worker that keeps a site's pages for readers without a network, as one script at the root of the base path.
 * The same scripts and styles of the site give the same bytes; other ones make browsers take the worker anew.
 * @param target where it goes
 * @param sources folder of the program
 */
export async function writeWorker(site: BuiltSite, target: string, sources: string): Promise<void> {
  const [main] = site.locales;
  if (main === undefined) return;
  const offlineSite: OfflineSite = {
    base: new URL(main.home).pathname,
    shells: site.locales.map((locale) => readShell(site, locale)),
  };
  await build({
    entryPoints: [join(sources, "src", "offline", "worker.ts")],
    outfile: join(target, workerPath),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { offlineSite: JSON.stringify(offlineSite) },
    logLevel: "error",
  });
}

function readShell(site: BuiltSite, language: BuiltLocale): Shell {
  const { locale, folder, home } = language;
  const { pathname } = new URL(home);
  return {
    locale,
    home: pathname,
    version: findShell(readFileSync(join(site.folder, folder, "index.html"), "utf8")),
    files: listShellFiles(site, language).map((path) => pathname + path),
  };
}

/**
 * Writes how large the pages of each collection are, in each language, so that a reader knows before keeping them.
 * @param target where that goes, and where pages are that will take the place of those in the built site
 */
export function writePageSizes(site: BuiltSite, target: string): void {
  for (const { folder, pages } of site.locales) {
    const papers = pages.filter((page) => /^papers\/[^/]+\/[^/]+\/$/.test(page));
    const sizes: Record<string, number> = {};
    for (const [collection, own] of groupBy(papers, (page) => page.split("/")[1] ?? "")) {
      const bytes = sum(own.map((page) => sizeOf(join(folder, page, "index.html"))));
      sizes[collection] = Math.round(bytes / own.length);
    }
    const file = join(target, folder, pageSizesPath);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(sizes satisfies PageSizes));
  }

  function sizeOf(path: string): number {
    const changed = join(target, path);
    return statSync(existsSync(changed) ? changed : join(site.folder, path)).size;
  }
}

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
  const desk = pages.includes(deskPage) ? read(`${deskPage}index.html`) : "";
  const others = pickKinds(pages).map((page) => read(`${page}index.html`));
  const isNamed = (path: string) => others.some((html) => html.includes(path));
  const isDesk = (path: string) => desk.includes(path) && !isNamed(path);
  const first = scripts.filter((path) => /\/(?:runtime~)?main\./.test(path) || isNamed(path));
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
