import { execFileSync } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pageFolders } from "../working-site.ts";
import type { Contender } from "./contender.ts";

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
  await cp(join(pages, pageFolders["zh-Hant"]), join(folder, "content", "papers"), {
    recursive: true,
  });
  await cp(join(pages, pageFolders.en), join(folder, "content", "en", "papers"), {
    recursive: true,
  });
  const output = join(folder, "_site");
  return {
    name: "eleventy",
    version,
    output,
    command: (locales) => ({
      program: process.execPath,
      words: ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"],
      folder,
      environment: { LOCALES: locales.join(" ") },
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
