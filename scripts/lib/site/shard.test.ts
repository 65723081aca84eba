import fc from "fast-check";
import { expect, test } from "vitest";
import { parseShard, renderShard, takeShare } from "./shard.ts";

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
