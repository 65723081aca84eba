import { execFileSync } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { locales } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/plan/pages-folder.ts";
import { type Contender, stylesheet } from "./contender.ts";

const own = resolve(import.meta.dirname, "../eleventy");
const version = "3.1.8";
const isWindows = process.platform === "win32";

/**
 * Eleventy, fetched from npm's registry into `folder`, with a theme of the same page furniture;
 * `undefined` where it can't be fetched.
 */
export async function prepareEleventy(
  pages: string,
  folder: string,
): Promise<Contender | undefined> {
  await mkdir(folder);
  if (!installEleventy(folder)) return undefined;
  await cp(own, folder, { recursive: true });
  await cp(stylesheet, join(folder, "style.css"));
  for (const locale of locales) {
    const papers = join(folder, "content", locale === locales[0] ? "" : locale, "papers");
    await cp(join(pages, pagesFolder(locale)), papers, { recursive: true });
  }
  const output = join(folder, "_site");
  return {
    name: "eleventy",
    version,
    output,
    command: (built) => ({
      program: process.execPath,
      words: ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"],
      folder,
      environment: { LOCALES: built.join(" ") },
    }),
    clear: () => rm(output, { recursive: true, force: true }),
  };
}

function installEleventy(folder: string): boolean {
  const words = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel", "error"];
  const options = { cwd: folder, shell: isWindows, stdio: "ignore" } as const;
  try {
    execFileSync("npm", [...words, "--prefix", folder, `@11ty/eleventy@${version}`], options);
    return true;
  } catch {
    return false;
  }
}
