import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Paths of the files in a folder and its folders, with `/`, in no order; none where it is missing. */
export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"));
}
