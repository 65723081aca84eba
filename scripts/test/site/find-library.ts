import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inject } from "vitest";
import { buildLog, failureLog } from "./library.ts";

/** Milliseconds that a test's preparation may take that waits for the library. */
export const libraryTime = 600_000;

/**
 * Waits until the library is built; returns its folder, with the site in its `build`. Nobody may change it.
 * Rejects with what the build said where it failed.
 */
export async function findLibrary(): Promise<string> {
  const library = inject("library");
  const failure = join(library, failureLog);
  while (!existsSync(join(library, buildLog))) {
    if (existsSync(failure)) throw new Error(await readFile(failure, "utf8"));
    await sleep(100);
  }
  return library;
}
