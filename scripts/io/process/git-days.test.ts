import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readChangeDays } from "./git-days.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "days-"));
  // The site need not be the whole repository.
  mkdirSync(join(folder, "repository/site/records"), { recursive: true });
  git("repository", "2024-01-01", "init", "-b", "main");
  const commit = (day: string, ...names: string[]) => {
    for (const name of names) writeFileSync(join(folder, "repository/site/records", name), day);
    git("repository", day, "add", ".");
    git("repository", day, "commit", "-m", "x");
  };
  commit("2024-01-02", "a.json", "名.json");
  commit("2024-02-03", "b.json");
  commit("2024-03-04", "a.json");
  writeFileSync(join(folder, "repository/site/records", "new.json"), "");
  return () => rmSync(folder, { recursive: true });
});

function git(place: string, day: string, ...words: string[]): void {
  const date = `${day}T12:00:00Z`;
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...words], {
    cwd: join(folder, place),
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    stdio: "ignore",
  });
}

const noon = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day, 12) / 1000;

test("each file has the days of the first and the last commit that changed it, and the second of the last; others none", async () => {
  const days = await readChangeDays(join(folder, "repository/site"), ["records"]);
  expect(Object.fromEntries(days ?? [])).toEqual({
    "records/a.json": { first: "2024-01-02", last: "2024-03-04", lastSecond: noon(2024, 3, 4) },
    "records/b.json": { first: "2024-02-03", last: "2024-02-03", lastSecond: noon(2024, 2, 3) },
    "records/名.json": { first: "2024-01-02", last: "2024-01-02", lastSecond: noon(2024, 1, 2) },
  });
});

test("nothing is known in a clone that lacks the history, or outside a repository", async () => {
  git("", "2024-01-01", "clone", "--depth", "1", `file://${join(folder, "repository")}`, "shallow");
  expect(await readChangeDays(join(folder, "shallow/site"), ["records"])).toBeUndefined();
  expect(await readChangeDays(tmpdir(), ["records"])).toBeUndefined();
});
