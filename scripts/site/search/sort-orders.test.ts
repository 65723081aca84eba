import { expect, test } from "vitest";
import { orderNames } from "../../../src/search/index-files.ts";
import { buildOrder } from "./sort-orders.ts";

/** The second has neither date nor score. */
const papers = [
  { collection: "trials", position: 1, published: "2024-05", score: 7 },
  { collection: "notes", position: 1, published: "", score: -1 },
  { collection: "trials", position: 2, published: "2019", score: 9 },
];

test("every order has its opposite, and papers without the value come last in both", () => {
  const orders = orderNames.map((name) => [
    name,
    [...buildOrder(name, papers, ["trials", "notes"])],
  ]);
  expect(Object.fromEntries(orders)).toEqual({
    newest: [0, 2, 1],
    oldest: [2, 0, 1],
    score: [2, 0, 1],
    lowest: [0, 2, 1],
    position: [0, 2, 1],
    last: [2, 0, 1],
  });
});
