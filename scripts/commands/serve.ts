import { join } from "node:path";
import { startDocusaurus } from "../io/process/start-docusaurus.ts";
import { holdBuild } from "./hold-lock.ts";
import { explainOptionsOfNpm, serverOptions } from "./npm-options.ts";
import { refuse, reportError, type Session } from "./session.ts";

/**
 * `npm run serve`: serves `build/`, after making whole what a killed build left of it.
 * @param words options of `docusaurus serve`
 * @returns the server's exit status, 0 where a signal ended it; 2 where `build/` can't be mended or npm took options
 */
export async function runServe(words: readonly string[], session: Session): Promise<number> {
  const { npmOptions = [] } = session;
  const problem = explainOptionsOfNpm("npm run serve", serverOptions, npmOptions, words);
  if (problem) return refuse(session, problem);
  try {
    await holdBuild(join(session.repository, "build"), session, async () => {});
    return (await startDocusaurus("serve", session.repository, words).ended) ?? 0;
  } catch (error) {
    return reportError(error, session);
  }
}
