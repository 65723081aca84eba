import { expect, test } from "vitest";
import { groupByRange, positionRange } from "./position-range.ts";

test.each([
  [1, 1, 100],
  [100, 1, 100],
  [101, 101, 200],
  [12_345, 12_301, 12_400],
])("position %i lies in the range %i–%i", (position, first, last) => {
  expect(positionRange(position)).toEqual({ first, last });
});

test("ranges ascend, and so do the items in each, whatever the order they come in", () => {
  const items = [250, 3, 101, 100].map((position) => ({ position }));
  expect(
    groupByRange(items).map(({ range, items }) => [range.first, items.map((i) => i.position)]),
  ).toEqual([
    [1, [3, 100]],
    [101, [101]],
    [201, [250]],
  ]);
});

test("no items make no range", () => {
  expect(groupByRange([])).toEqual([]);
});
