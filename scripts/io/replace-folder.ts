import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { moveFile } from "./replace-file.ts";

/**
 * Makes a folder anew beside the old one, and puts it in its place when it is whole; until then,
 * and where `fill` throws, the old one stays as it is.
 * @param fill is given an empty folder on the same disk
 */
export async function replaceFolder<Value>(
  folder: string,
  fill: (draft: string) => Promise<Value>,
): Promise<Value> {
  const [draft, former] = [`${folder}.draft`, `${folder}.former`];
  await rm(draft, { recursive: true, force: true });
  try {
    await mkdir(draft, { recursive: true });
    const value = await fill(draft);
    if (existsSync(folder)) {
      await rm(former, { recursive: true, force: true });
      await moveFile(folder, former);
    }
    await moveFile(draft, folder);
    return value;
  } finally {
    // A run that was killed between the two moves left nothing but the former folder.
    if (!existsSync(folder) && existsSync(former)) await moveFile(former, folder);
    for (const left of [draft, former]) await rm(left, { recursive: true, force: true });
  }
}
