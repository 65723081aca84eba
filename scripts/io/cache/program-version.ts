import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { relativePath } from "../files/relative-path.ts";

/** Absolute path of the repository that this program is part of. */
export const repositoryFolder = fileURLToPath(new URL("../../..", import.meta.url));

/** What a module imports or hands on from a file of this repository; the formatter has each so. */
const imported = /(?:^|\s)(?:from|import) "(\.[^"]+)"/g;

const versions = new Map<string, string>();

/**
 * A hash of a module, of all that it imports and of the packages they use: as long as it is the
 * same, what they make of the same input is the same.
 * @param module path of its file in the repository, with `/`
 */
export function readProgramVersion(module: string): string {
  const known = versions.get(module);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(process.version);
  const packages = ["package-lock.json", "package.json"].map((name) =>
    join(repositoryFolder, name),
  );
  for (const path of [
    ...packages.filter(existsSync),
    ...listModules(join(repositoryFolder, module)),
  ]) {
    hash.update(relativePath(repositoryFolder, path)).update(readFileSync(path));
  }
  const version = hash.digest("base64url");
  versions.set(module, version);
  return version;
}

/** The files of a module and of all that it imports, by path. */
export function listModules(module: string): readonly string[] {
  const found = new Set([resolve(module)]);
  for (const path of found) {
    for (const [, target = ""] of readFileSync(path, "utf8").matchAll(imported)) {
      found.add(resolve(dirname(path), target));
    }
  }
  return [...found].sort();
}
