import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Papers of the collection `shelf`: more than a page's own sidebar has. */
export const shelfSize = 40;

/** The English title of one of them: 250 characters, as long as titles get. */
export function shelfTitle(position: number): string {
  return `Volume ${position} of a very long shelf, `.padEnd(250, "with many words on its back, ");
}

/** Adds a collection of papers with long titles to a records folder. */
export async function writeShelf(recordsFolder: string): Promise<void> {
  const folder = join(recordsFolder, "shelf");
  await mkdir(folder);
  for (let position = 1; position <= shelfSize; position += 1) {
    const record = { position, title: { en: shelfTitle(position) }, score: position % 10 };
    await writeFile(join(folder, `shelf-${position}.json`), JSON.stringify(record));
  }
}
