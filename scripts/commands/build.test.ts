import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Locale } from "../lib/locale.ts";
import { makeTestFolder } from "../test/make-test-folder.ts";
import { runBuild } from "./build.ts";

let folder: string;
beforeEach(() => {
  folder = makeTestFolder();
});

/** What a build that can't be carried out says; nothing must have been made. */
async function refuse(line: readonly string[], locale: Locale): Promise<string> {
  let said = "";
  const say = (text: string) => {
    said += text;
  };
  const session = { locale, cwd: folder, repository: folder, out: say, err: say };
  expect(await runBuild(line, session)).toBe(2);
  return said;
}

test.each([
  [["--shard", "0/4"], /'0\/4'.*K from 1 to N/, /「0\/4」.*K 由 1 到 N/],
  [["--shard", "5/4"], /'5\/4'/, /「5\/4」/],
  [["--shard", "x"], /'x'/, /「x」/],
  [["--shard"], /argument missing/, /缺少值/],
  [["--merge"], /argument missing/, /缺少值/],
  [["--shard", "1/2", "--merge", "a"], /--shard .* cannot be used with/, /不能與選項 --merge/],
  [["--zip", "--shard", "1/2"], /--zip' cannot be used with/, /--zip 不能與選項/],
  [["--merge", "a", "--locale", "en"], /can't be used: --locale en/, /不能使用.*--locale en/],
  [["--lang", "fr"], /'fr' is invalid/, /「fr」無效/],
  [["--merge", "a"], /no shard in a\./, /a 中沒有分片/],
])("%j is refused in either language before anything is built", async (line, english, chinese) => {
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "a", "index.html"), "");
  expect(await refuse(line, "en")).toMatch(english);
  expect(await refuse(line, "zh-Hant")).toMatch(chinese);
  expect(readdirSync(folder)).toEqual(["a"]);
});
