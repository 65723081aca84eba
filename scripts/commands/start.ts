import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { startDevServer } from "../io/dev-server.ts";
import { explainDiskError } from "../io/disk-error.ts";
import { refreshPages } from "../io/refresh-pages.ts";
import { replaceFile } from "../io/replace-file.ts";
import { watchFolder } from "../io/watch-folder.ts";
import type { Finding } from "../lib/finding.ts";
import type { PaperEntry } from "../lib/record/survey.ts";
import { findPlaces, generateAndReport, reportWait } from "./generate.ts";
import type { Session } from "./session.ts";

/**
 * `npm start`: the pages, then Docusaurus' development server, and the pages again whenever a
 * record is saved, until the server ends or Ctrl+C is pressed. What is found in the records goes
 * to the terminal and to `.cards/findings.json`, from which the browser shows it; it stops nothing.
 * @param words options of `docusaurus start`, such as `--locale en`
 * @returns the server's exit status
 */
export async function runStart(words: readonly string[], session: Session): Promise<number> {
  let papers = await regenerate([], [], session);
  const server = startDevServer(session.repository, words);
  const unwatch = watchFolder(join(session.repository, "records"), async (files) => {
    papers = await regenerate(files, papers, session);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, server.stop);
  const status = await server.ended;
  await unwatch();
  return status;
}

/**
 * Makes the pages again, those of the saved records first; what stands in the way is said, not thrown.
 * @param files absolute paths of what was saved
 * @param papers the papers of the last run
 * @returns the papers of this one, or of the last where it could not be carried out
 */
async function regenerate(
  files: readonly string[],
  papers: readonly PaperEntry[],
  session: Session,
): Promise<readonly PaperEntry[]> {
  try {
    await refreshPages(findPlaces({}, session), files, papers, reportWait(session));
    const { findings, entries } = await generateAndReport({}, session);
    await writeFindings(session.repository, findings);
    return entries;
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    session.err(`${explainDiskError(error)?.[session.locale] ?? stack}\n`);
    return papers;
  }
}

/** Tells the development server what was found, in both languages; `[]` where nothing was. */
async function writeFindings(site: string, findings: readonly Finding[]): Promise<void> {
  const folder = join(site, ".cards");
  await mkdir(folder, { recursive: true });
  await replaceFile(join(folder, "findings.json"), `${JSON.stringify(findings)}\n`, folder);
}
