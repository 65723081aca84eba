import fc from "fast-check";
import { expect, test } from "vitest";
import {
  findShardProblem,
  parseShard,
  parseShardManifest,
  renderShard,
  renderShardManifest,
  type ShardManifest,
  takeShare,
} from "./shard.ts";

test.each([
  "0/4",
  "5/4",
  "x",
  "",
  "1",
  "1/",
  "/4",
  "1/0",
  "-1/4",
  "1.5/4",
  "01/4",
  "1/4/4",
  " 1/4",
])("%j names no shard", (text) => {
  expect(parseShard(text)).toBeUndefined();
});

test.each(["1/1", "3/16", "16/16", "10/100"])("%s is read as it is written", (text) => {
  const shard = parseShard(text);
  expect(shard && renderShard(shard)).toBe(text);
});

test("every item belongs to exactly one shard, and shards differ by one item at most", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 20 }), (count, of) => {
      const items = Array.from({ length: count }, (_, index) => index);
      const shares = Array.from({ length: of }, (_, index) =>
        takeShare(items, { number: index + 1, of }),
      );
      expect(shares.flat().sort((a, b) => a - b)).toEqual(items);
      const lengths = shares.map(({ length }) => length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(2);
    }),
  );
});

const manifest = { number: 2, of: 3, build: "b", options: ["--locale", "en"] };

/** Shards of a build, each in a folder of its own. */
function shardsWith(...manifests: readonly Partial<ShardManifest>[]) {
  return manifests.map((changed, index) => ({
    folder: `dir-${index + 1}`,
    manifest: { ...manifest, ...changed },
  }));
}

test("a manifest is read as it was written", () => {
  expect(parseShardManifest(renderShardManifest(manifest))).toEqual(manifest);
});

test.each(["", "{", "[]", '{"number":1}'])("%j is no manifest", (text) => {
  expect(parseShardManifest(text)).toBeUndefined();
});

test("all shards of a build make a site, in any order", () => {
  const shards = shardsWith({ number: 3 }, { number: 1 }, { number: 2 });
  expect(findShardProblem(shards, "b")).toBeUndefined();
});

test.each([
  [shardsWith({ number: 2 }), "1/3, 3/3"],
  [shardsWith({ number: 1 }, { number: 1 }), "dir-1 and dir-2"],
  [shardsWith({ number: 1 }, { number: 2, of: 4 }), "dir-1 is 1/3, dir-2 is 2/4"],
  [shardsWith({ number: 1 }, { number: 2, build: "c" }), "dir-2 was built from other records"],
  [shardsWith({ number: 1 }, { number: 2, options: [] }), "dir-1 and dir-2 were built with diff"],
])("shards %j are refused in both languages: %s", (shards, words) => {
  const problem = findShardProblem(shards, "b");
  expect(problem?.en).toContain(words);
  for (const name of words.match(/dir-\d|\d\/\d/g) ?? []) {
    expect(problem?.["zh-Hant"]).toContain(name);
  }
});
