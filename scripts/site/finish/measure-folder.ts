import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SiteSize } from "../../lib/site/hosts.ts";

/** How many files and folders there are in a folder, and how large the files are. */
export function measureFolder(folder: string): SiteSize {
  let [files, folders, bytes, largest] = [0, 0, 0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) {
      folders += 1;
      continue;
    }
    const { size } = statSync(join(entry.parentPath, entry.name));
    files += 1;
    bytes += size;
    largest = Math.max(largest, size);
  }
  return { files, folders, bytes, largest };
}
