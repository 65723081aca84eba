import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copySite, runBuild } from "./build-site.ts";
import { writeLibrary } from "./write-library.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A copy of this repository with the library's records; `findLibrary` waits until it is built. */
    readonly library: string;
  }
}

/** Not `/`, so that an address that forgets the base path leads nowhere. */
export const baseUrl = "/library/";

/** What a copy of the library has once its build has ended well, and otherwise: what the build said. */
export const buildLog = "build.log";
export const failureLog = "build-failure.log";

/**
 * Begins to build the library once for all tests that read a site, and removes it after them. Tests that
 * need none run meanwhile.
 */
export default async function provideLibrary(project: TestProject): Promise<() => Promise<void>> {
  const records = await mkdtemp(join(tmpdir(), "records-"));
  await writeLibrary(records);
  const library = await copySite(records, true);
  await rm(records, { recursive: true });
  const stop = new AbortController();
  const ended = runBuild(library, baseUrl, [], stop.signal).then(
    (said) => writeFile(join(library, buildLog), said),
    (error) => writeFile(join(library, failureLog), String(error)),
  );
  project.provide("library", library);
  return async () => {
    stop.abort();
    await ended;
    await rm(library, { recursive: true });
  };
}
