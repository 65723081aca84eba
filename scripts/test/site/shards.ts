import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runBuildHere } from "./build-here.ts";
import { runBuild } from "./build-site.ts";
import { hashFiles } from "./hash-files.ts";
import { copyLinkedSite } from "./linked-site.ts";

/**
 * Declares the tests of the linked site as another machine builds it in two shards, and of what becomes of these.
 * @param findWhole the folder of the linked site that one machine has built; it is asked once the tests run
 */
export function testShards(findWhole: () => string, baseUrl: string): void {
  describe("and by another machine in two shards", () => {
    const numbers = [1, 2];
    /** Another folder, as another machine would have it. */
    let parts: string;
    let said: string;

    beforeAll(async () => {
      parts = await copyLinkedSite();
      for (const number of numbers) {
        const options = ["--shard", `${number}/2`, "--out-dir", `shard-${number}`];
        said = await runBuild(parts, baseUrl, options);
      }
      await mkdir(join(parts, "build"));
      await writeFile(join(parts, "build", "old.html"), "");
    }, 900_000);

    afterAll(async () => {
      if (parts !== undefined) await rm(parts, { recursive: true });
    });

    /** Merges shards by their folders. */
    const merge = (...folders: string[]) => runBuildHere(parts, baseUrl, ["--merge", ...folders]);
    const shards = numbers.map((number) => `shard-${number}`);
    const [first = "", second = ""] = shards;

    test("no shard has all papers, or says how large the site is", async () => {
      const pages = Object.keys(await hashFiles(join(findWhole(), "build")));
      const isPaper = (path: string) => /papers[/\\][^/\\]+[/\\][^/\\]+-\d+[/\\]index/.test(path);
      const count = pages.filter(isPaper).length;
      for (const shard of shards) {
        const own = Object.keys(await hashFiles(join(parts, shard))).filter(isPaper);
        expect(own.length).toBeGreaterThan(0);
        expect(own.length).toBeLessThan(count);
      }
      expect(said).not.toContain("GitHub Pages");
    });

    test.each([
      ["a shard that is missing", [first], /2\/2/],
      ["a shard that is there twice", [...shards, second], /2\/2.*shard-2.*shard-2/],
      ["a folder without a shard", [...shards, "docs"], /docs/],
    ])("%s is refused, and the old site stays", async (_case, folders, message) => {
      const { status, said } = await merge(...folders);
      expect(status).toBe(2);
      expect(said.split("\n").at(-2)).toMatch(message);
      expect(await readdir(join(parts, "build"))).toEqual(["old.html"]);
    });

    test("different bytes at the same path are refused by name, and the old site stays", async () => {
      await cp(join(parts, second), join(parts, "spoilt"), { recursive: true });
      await writeFile(join(parts, "spoilt", "en", "404.html"), "another");
      const { status, said } = await merge(...shards.filter((shard) => shard !== second), "spoilt");
      expect(status).toBe(2);
      expect(said).toContain("en/404.html");
      const left = (await readdir(parts)).filter((name) => name.startsWith("build"));
      expect(left).toEqual(["build"]);
      expect(await readdir(join(parts, "build"))).toEqual(["old.html"]);
    });

    test("merged, it is byte for byte what one machine builds", async () => {
      const stamp = join(parts, ".cards", "build.json");
      await writeFile(stamp, "{}");
      const { status, said } = await merge(...shards);
      expect(status, said).toBe(0);
      expect(said).toContain("GitHub Pages");
      // What was printed here last is not what the folder has now.
      expect(existsSync(stamp)).toBe(false);
      expect(await hashFiles(join(parts, "build"))).toEqual(
        await hashFiles(join(findWhole(), "build")),
      );
    });

    test("shards of other records are refused", async () => {
      const record = { position: 901, title: { en: "Later", "zh-Hant": "後來" } };
      const path = join(parts, "records", "trials", "trials-901.json");
      await writeFile(path, JSON.stringify(record));
      const { status, said } = await merge(...shards);
      expect(status).toBe(2);
      expect(said).toContain(first);
    });
  });
}
