import fc from "fast-check";
import { expect, test } from "vitest";
import { cutBlocks } from "./cut-blocks.ts";

const papers = Array.from({ length: 5000 }, (_, index) => ({
  collection: "trials",
  id: `paper-${index}`,
}));

/** Blocks by the names of their papers. */
function namesOf(blocks: ReturnType<typeof cutBlocks>): readonly string[] {
  return blocks.map((block) => block.map(({ id }) => id).join(" "));
}

test("blocks have all papers in their order, and none is too large for memory", () => {
  const blocks = cutBlocks(papers);
  expect(blocks.flat()).toEqual(papers);
  expect(blocks.length).toBeGreaterThan(5);
  expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThanOrEqual(1000);
});

test("no papers make no block", () => {
  expect(cutBlocks([])).toEqual([]);
});

test("wherever a paper comes or goes, most blocks stay as they were", () => {
  const before = new Set(namesOf(cutBlocks(papers)));
  fc.assert(
    fc.property(fc.nat({ max: papers.length }), fc.boolean(), (place, isNew) => {
      const added = isNew ? [{ collection: "trials", id: "new" }] : [];
      const changed = papers.toSpliced(place, isNew ? 0 : 1, ...added);
      const others = namesOf(cutBlocks(changed)).filter((names) => !before.has(names));
      expect(others.length).toBeLessThanOrEqual(4);
    }),
  );
});
