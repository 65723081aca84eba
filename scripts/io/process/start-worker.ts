import { type ChildProcess, fork } from "node:child_process";

/**
 * Starts a TypeScript program in a process of its own, which can be sent messages: maps and the like
 * arrive as they are, where JSON would make plain objects of them.
 * @param program absolute path of its file
 * @param folder where it runs; it or one above has the installed packages
 * @param words what it is told on its command line
 */
export function startWorker(
  program: string,
  folder: string,
  words: readonly string[] = [],
): ChildProcess {
  return fork(program, words, {
    cwd: folder,
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
}
