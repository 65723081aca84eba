import { execFile, execFileSync, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { ChangeDays } from "../../lib/feed/feed-entry.ts";

const run = promisify(execFile);
/** The days on which a file was changed, and the second of the last change, from 1970 on. */
type FileChanges = ChangeDays & { readonly lastSecond: number };

/** No file name that git shows unquoted begins so. */
const dayMark = "\u0001";

/**
 * The days (`YYYY-MM-DD`) of the first and the last commit that changed each file below some folders, by path from
 * `site`; `undefined` where that can't be known: without git, outside a repository, or in a clone
 * that lacks the history. One run of git, whatever the number of files.
 * @param folders from `site`, with `/`
 */
export async function readChangeDays(
  site: string,
  folders: readonly string[],
): Promise<ReadonlyMap<string, FileChanges> | undefined> {
  if (!(await hasHistory(site))) return undefined;
  const words = ["-c", "core.quotePath=false", "log", "--relative", "--no-renames", "--name-only"];
  const git = spawn("git", [...words, `--format=${dayMark}%cs %ct`, "--", ...folders], {
    cwd: site,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<boolean>((resolve) => {
    git.once("error", () => resolve(false));
    git.once("close", (status) => resolve(status === 0));
  });
  const days = new Map<string, FileChanges>();
  let [day, second] = ["", 0];
  for await (const line of createInterface({ input: git.stdout })) {
    if (line.startsWith(dayMark)) {
      day = line.slice(dayMark.length).split(" ")[0] ?? "";
      second = Number(line.split(" ")[1]);
    } else if (line !== "") {
      const { last, lastSecond } = days.get(line) ?? { last: day, lastSecond: second };
      days.set(line, { first: day, last, lastSecond });
    }
  }
  return (await ended) ? days : undefined;
}

/** A shallow clone would name the day it was cut off for every older change. */
async function hasHistory(site: string): Promise<boolean> {
  try {
    const { stdout } = await run("git", ["rev-parse", "--is-shallow-repository"], { cwd: site });
    return stdout.trim() === "false";
  } catch {
    return false;
  }
}

/** The first days that were asked for last: those of one commit are always the same. */
let firstDays: { readonly of: string; readonly days: ReadonlyMap<string, string> } | undefined;

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
    const words = ["rev-parse", "--is-shallow-repository", "HEAD"];
    const [isShallow, commit] = git(...words).split("\n");
    if (isShallow !== "false") return undefined;
    const of = JSON.stringify([site, folder, commit]);
    if (firstDays?.of !== of) firstDays = { of, days: listFirstDays(folder, git) };
    return firstDays.days;
  } catch {
    return undefined;
  }
}

function listFirstDays(
  folder: string,
  git: (...words: readonly string[]) => string,
): ReadonlyMap<string, string> {
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
}
