import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runBuild } from "./build-site.ts";
import { copySpread, hashFiles } from "./spread-site.ts";

const baseUrl = "/library/";
const numbers = [1, 2, 3, 4];

describe("a site built in four shards", () => {
  /** Two folders, as two machines would have them. */
  let whole: string;
  let parts: string;
  let said: string;

  beforeAll(async () => {
    [whole, parts] = await Promise.all([copySpread(), copySpread()]);
    const buildShards = async () => {
      for (const number of numbers) {
        const options = ["--shard", `${number}/4`, "--out-dir", `shard-${number}`];
        said = await runBuild(parts, baseUrl, options);
      }
    };
    await Promise.all([runBuild(whole, baseUrl), buildShards()]);
    await mkdir(join(parts, "build"));
    await writeFile(join(parts, "build", "old.html"), "");
  }, 900_000);

  afterAll(async () => {
    for (const folder of [whole, parts]) {
      if (folder !== undefined) await rm(folder, { recursive: true });
    }
  });

  /** Merges shards by their folders; gives what was said, with the status where it isn't 0. */
  const merge = (...folders: string[]) =>
    runBuild(parts, baseUrl, ["--merge", ...folders]).catch(
      ({ code, stdout, stderr }) => `status ${code}\n${stdout}${stderr}`,
    );
  const shards = numbers.map((number) => `shard-${number}`);
  const [first = "", second = ""] = shards;

  test("no shard has all papers, or says how large the site is", async () => {
    const pages = Object.keys(await hashFiles(join(whole, "build")));
    const isPaper = (path: string) => /papers[/\\][^/\\]+[/\\][^/\\]+-\d+[/\\]index/.test(path);
    const count = pages.filter(isPaper).length;
    for (const shard of shards) {
      const own = Object.keys(await hashFiles(join(parts, shard))).filter(isPaper);
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThan(count / 2);
    }
    expect(said).not.toContain("GitHub Pages");
  });

  test.each([
    ["a shard that is missing", [first, second], /3\/4.*4\/4/],
    ["a shard that is there twice", [...shards, second], /2\/4.*shard-2.*shard-2/],
    ["a folder without a shard", [...shards, "docs"], /docs/],
  ])("%s is refused, and the old site stays", async (_case, folders, message) => {
    const answer = await merge(...folders);
    expect(answer).toMatch(/^status 2\n/);
    expect(answer.split("\n").at(-2)).toMatch(message);
    expect(await readdir(join(parts, "build"))).toEqual(["old.html"]);
  });

  test("different bytes at the same path are refused by name, and the old site stays", async () => {
    await cp(join(parts, second), join(parts, "spoilt"), { recursive: true });
    await writeFile(join(parts, "spoilt", "en", "404.html"), "another");
    const answer = await merge(...shards.filter((shard) => shard !== second), "spoilt");
    expect(answer).toMatch(/^status 2\n/);
    expect(answer).toContain("en/404.html");
    const left = (await readdir(parts)).filter((name) => name.startsWith("build"));
    expect(left).toEqual(["build"]);
    expect(await readdir(join(parts, "build"))).toEqual(["old.html"]);
  });

  test("merged, it is byte for byte what one machine builds", async () => {
    expect(await merge(...shards)).toContain("GitHub Pages");
    expect(await hashFiles(join(parts, "build"))).toEqual(await hashFiles(join(whole, "build")));
  });

  test("shards of other records are refused", async () => {
    const record = { position: 901, title: { en: "Later", "zh-Hant": "後來" } };
    const path = join(parts, "records", "spread", "spread-901.json");
    await writeFile(path, JSON.stringify(record));
    const answer = await merge(...shards);
    expect(answer).toMatch(/^status 2\n/);
    expect(answer).toContain(first);
  });
});
