import { execFileSync } from "node:child_process";

/** No file name that git shows unquoted begins so. */
const dayMark = "\u0001";

/**
 * The day (`YYYY-MM-DD`) on which git first has each file below a folder, by path from `site`;
 * `undefined` where that can't be known: without git, outside a repository, or in a clone that lacks
 * the history, which has every older file from the day on which it was cut off.
 */
export function readFirstDays(
  site: string,
  folder: string,
): ReadonlyMap<string, string> | undefined {
  const git = (...words: readonly string[]) =>
    execFileSync("git", words, {
      cwd: site,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
  try {
    if (git("rev-parse", "--is-shallow-repository").trim() !== "false") return undefined;
    const days = new Map<string, string>();
    let day = "";
    const words = ["-c", "core.quotePath=false", "log", "--relative", "--no-renames"];
    const named = ["--diff-filter=A", "--name-only", `--format=${dayMark}%cs`, "--", folder];
    for (const line of git(...words, ...named).split("\n")) {
      if (line.startsWith(dayMark)) day = line.slice(dayMark.length);
      // The latest commit comes first: what is left is the earliest.
      else if (line !== "") days.set(line, day);
    }
    return days;
  } catch {
    return undefined;
  }
}
