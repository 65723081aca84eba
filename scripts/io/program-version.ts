import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository that this program is part of. */
export const repositoryFolder = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A hash of programs and of the packages they use: as long as it is the same, what they make of
 * the same input is the same.
 * @param repository the folder that has `package.json`
 * @param folders of TypeScript sources, relative to it
 */
export function readProgramVersion(repository: string, folders: readonly string[]): string {
  const hash = createHash("sha256").update(readFileSync(join(repository, "package.json")));
  for (const folder of folders) {
    const paths = readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" });
    for (const path of paths.filter((name) => name.endsWith(".ts")).sort()) {
      hash.update(path.replaceAll("\\", "/"));
      hash.update(readFileSync(join(repository, folder, path)));
    }
  }
  return hash.digest("base64url");
}
