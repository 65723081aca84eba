import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import type { PaperEntry } from "../lib/record/survey.ts";

const pathOfPage = /^(?<collection>[^\\/]+)[\\/](?<id>[^\\/]+)\.md$/;
const frontMatterStart = /^---\r?\nsidebar_position: (?<position>\d+)\r?\n/;
/** Enough for the first two lines of a generated page. */
const headLength = 64;

/**
 * The generated pages of the papers under `papersFolder` (`docs/papers`), in no order, with the
 * position that their front matter starts with. A file that doesn't start so is no generated page
 * and is left out; without the folder there are none.
 */
export function readPages(papersFolder: string): readonly PaperEntry[] {
  if (!existsSync(papersFolder)) return [];
  return readdirSync(papersFolder, { recursive: true, encoding: "utf8" }).flatMap((path) => {
    const { collection, id } = pathOfPage.exec(path)?.groups ?? {};
    if (collection === undefined || id === undefined) return [];
    const position = readPosition(join(papersFolder, path));
    return position === undefined ? [] : [{ collection, id, position }];
  });
}

function readPosition(file: string): number | undefined {
  const descriptor = openSync(file, "r");
  try {
    const head = Buffer.alloc(headLength);
    const length = readSync(descriptor, head, 0, headLength, 0);
    const { position } = frontMatterStart.exec(head.toString("utf8", 0, length))?.groups ?? {};
    return position === undefined ? undefined : Number(position);
  } finally {
    closeSync(descriptor);
  }
}
