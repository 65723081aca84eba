import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { repository } from "./generate/run-cards.ts";

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** What `npm run typecheck` says of a project; it is empty where all types agree. */
async function checkTypes(project: string): Promise<string> {
  const words = [compiler, "-p", project, "--pretty", "false"];
  const checked = promisify(execFile)(process.execPath, words, { cwd: repository });
  const { stdout, stderr } = await checked.catch((error) => error);
  return stdout + stderr;
}

// Here, not before all tests: the compiler has one core at work, and tests the others meanwhile.
test.each([".", "tsconfig.worker.json"])(
  "the types of all files agree (%s)",
  { timeout: 300_000 },
  async (project) => {
    expect(await checkTypes(project)).toBe("");
  },
);
