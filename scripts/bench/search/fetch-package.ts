import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * A package that only the benchmark needs, fetched into a temporary folder on first use, so that
 * `npm ci` stays light; `undefined` where it can't be had, as without a network.
 * @param entry the module within the package
 */
export async function fetchPackage(name: string, version: string, entry: string): Promise<unknown> {
  const folder = join(tmpdir(), "paper-cards-bench", `${name}-${version}`);
  const module = join(folder, "node_modules", name, entry);
  try {
    if (!existsSync(module)) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "package.json"), '{"private": true}\n');
      await run("npm", ["install", "--no-audit", "--no-fund", `${name}@${version}`], {
        cwd: folder,
      });
    }
    return await import(pathToFileURL(module).href);
  } catch (error) {
    console.error(
      `${name} ${version} is left out: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
}
