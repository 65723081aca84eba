import { mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Session } from "./session.ts";

/** A folder that a person named, as a path and as the person should see it. */
export type ShownFolder = {
  /** Absolute path. */
  readonly path: string;
  /** With `/` on every system and none at its end; `""` for the folder the person stands in. */
  readonly shownAs: string;
};

/**
 * The folder of the records: the one in the option, or the repository's own, which is made where it
 * is missing, for git keeps no empty folder.
 */
export function findRecordsFolder(option: string | undefined, session: Session): ShownFolder {
  const folder = findFolder(option, "records", session);
  if (option === undefined) mkdirSync(folder.path, { recursive: true });
  return folder;
}

/**
 * The folder in an option, from where the person stands; without one, `preset` of the repository.
 * @param preset path within the repository, `""` for the repository itself
 */
export function findFolder(
  option: string | undefined,
  preset: string,
  session: Session,
): ShownFolder {
  const path =
    option === undefined ? join(session.repository, preset) : resolve(session.cwd, option);
  const shown = (option ?? relative(session.cwd, path)).replaceAll("\\", "/");
  return { path, shownAs: shown.replace(/^\.(\/|$)/, "").replace(/\/+$/, "") };
}
