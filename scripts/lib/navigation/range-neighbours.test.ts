import { expect, test } from "vitest";
import { buildRangeNeighbours } from "./range-neighbours.ts";

function page(collection: string, position: number) {
  const id = `papers/${collection}/${collection}-${position}`;
  return { id, collection, position, title: `${position}`, permalink: `/${id}/` };
}

test("the last page of a range leads to the first of the next one that has any, and back", () => {
  const pages = [page("a", 301), page("a", 99), page("a", 100)];
  expect(buildRangeNeighbours(pages)).toEqual({
    "papers/a/a-100": { next: { title: "301", permalink: "/papers/a/a-301/" } },
    "papers/a/a-301": { previous: { title: "100", permalink: "/papers/a/a-100/" } },
  });
});

test("a page alone in its range has both neighbours", () => {
  const pages = [page("a", 1), page("a", 101), page("a", 201)];
  expect(buildRangeNeighbours(pages)["papers/a/a-101"]).toEqual({
    previous: { title: "1", permalink: "/papers/a/a-1/" },
    next: { title: "201", permalink: "/papers/a/a-201/" },
  });
});

test("collections don't lead into each other", () => {
  expect(buildRangeNeighbours([page("a", 1), page("b", 101)])).toEqual({});
});
