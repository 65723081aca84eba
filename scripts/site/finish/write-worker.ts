import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { findShell, type OfflineSite, type Shell, workerPath } from "../offline/content.ts";
import { listShellFiles } from "./list-shell-files.ts";
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
