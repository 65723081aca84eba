import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * The files of this project that a new site begins with: all that git has, save for the papers' records.
 * @param repository an absolute path
 * @throws where it is no repository, or git isn't there
 */
export async function listProjectFiles(repository: string): Promise<readonly string[]> {
  const options = { cwd: repository, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)("git", ["ls-files", "-z"], options);
  return stdout
    .split("\0")
    .filter((path) => path !== "" && !/^records\/[^_]/.test(path))
    .filter((path) => existsSync(join(repository, path)));
}
