import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDiskError, namePath } from "./disk-error.ts";
import { listFiles } from "./folder.ts";
import { moveFile } from "./write-file.ts";

/** What is made of a folder before it takes the old one's place, or changes it. */
type FolderDraft = {
  /** 0 where the draft is whole; with any other the folder stays as it is. */
  readonly status: number;
  /** Whether the draft has only the files that change, for the others are there already. */
  readonly isPart?: boolean;
};

/**
 * Makes a folder anew beside the old one, and puts it in its place when it is whole; until then,
 * and where `fill` throws or gives another status than 0, the old one stays as it is.
 *
 * The whole is put there by two moves, files that change by one move each. Whoever reads in between
 * finds no half of a file; what is left undone where the process is killed is done by `repairFolder`.
 * @param fill is given an empty folder on the same disk
 * @returns what `fill` gave
 */
export async function replaceFolder<Draft extends FolderDraft>(
  folder: string,
  fill: (draft: string) => Promise<Draft>,
): Promise<Draft> {
  await repairFolder(folder);
  const { draft, former, changes } = placesBeside(folder);
  try {
    await mkdir(draft, { recursive: true });
    const filled = await fill(draft).catch((error) => {
      // Of a full disk, the system names no path.
      throw isDiskError(error, "ENOSPC") && !("path" in error) ? namePath(error, folder) : error;
    });
    if (filled.status !== 0) return filled;
    if (filled.isPart) {
      await moveFile(draft, changes);
    } else {
      if (existsSync(folder)) await moveFile(folder, former);
      await moveFile(draft, folder);
    }
    return filled;
  } finally {
    await repairFolder(folder);
  }
}

/**
 * Makes whole what a killed run left of a folder: gives back the old one where the new one isn't
 * there yet, and goes on with changes that had begun. Nothing else stays beside it.
 */
export async function repairFolder(folder: string): Promise<void> {
  const { draft, former, changes } = placesBeside(folder);
  if (!existsSync(folder) && existsSync(former)) await moveFile(former, folder);
  // The deeper first: files of a search index are there before the one beside them that names them.
  const depth = (path: string) => path.split("/").length;
  for (const path of [...listFiles(changes)].sort((one, other) => depth(other) - depth(one))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await moveFile(join(changes, path), join(folder, path));
  }
  for (const left of [draft, former, changes]) await rm(left, { recursive: true, force: true });
}

function placesBeside(folder: string) {
  return { draft: `${folder}.draft`, former: `${folder}.former`, changes: `${folder}.changes` };
}
