import { expect, test } from "vitest";
import { buildCollectionPages } from "./build-collection-pages.ts";

const collection = { name: "trials", label: { text: "Trials", language: "en" }, count: 0 };

function buildPages(positions: readonly number[]) {
  const title = { text: "x", language: "en" };
  const rows = positions.map((position) => ({ collection: "trials", id: "x", position, title }));
  return buildCollectionPages(collection, rows, "/b/");
}

test("a collection of one range has its papers on its own page, and no other", () => {
  const pages = buildPages([3, 1]);
  expect(pages.map(({ permalink, rows }) => [permalink, rows.length])).toEqual([
    ["/b/papers/trials/", 2],
  ]);
  expect(pages[0]?.ranges).toEqual([]);
});

test("a collection of several ranges begins with its first papers, lists the ranges, and each leads to those beside it", () => {
  const [own, first, second, ...others] = buildPages([1, 150, 151, 301]);
  expect(own?.ranges.map(({ range, count }) => [range.first, count])).toEqual([
    [1, 1],
    [101, 2],
    [301, 1],
  ]);
  expect(own?.rows.map(({ position }) => position)).toEqual([1, 150, 151, 301]);
  expect(first?.previous).toBeUndefined();
  expect(second?.title).toBe("Trials 101–200");
  expect(second?.previous).toEqual({
    title: "1–100",
    permalink: "/b/papers/trials/positions/1-100/",
  });
  expect(others.map(({ permalink }) => permalink)).toEqual(["/b/papers/trials/positions/301-400/"]);
});

test("a collection of several ranges has as many papers on its own page as a page of its catalogue", () => {
  const positions = Array.from({ length: 101 }, (_, index) => 101 - index);
  expect(buildPages(positions)[0]?.rows.map(({ position }) => position)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});

test("a collection without papers has a page", () => {
  expect(buildPages([])).toMatchObject([{ count: 0, ranges: [], rows: [] }]);
});
