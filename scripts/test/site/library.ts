import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copySite, runBuild } from "./build-site.ts";
import { writeLibrary } from "./write-library.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A copy of this repository with the library's records, built; nobody may change it. */
    readonly library: string;
  }
}

/** Not `/`, so that an address that forgets the base path leads nowhere. */
export const baseUrl = "/library/";

/** Builds the library once for all tests that read a site, and removes it after them. */
export default async function provideLibrary(project: TestProject): Promise<() => Promise<void>> {
  const records = await mkdtemp(join(tmpdir(), "records-"));
  await writeLibrary(records);
  const library = await copySite(records, true);
  await rm(records, { recursive: true });
  await writeFile(join(library, "build.log"), await runBuild(library, baseUrl));
  project.provide("library", library);
  return () => rm(library, { recursive: true });
}
