import { expect, test } from "vitest";
import { rankLabels } from "./label-figure.ts";

const values = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: { text: String.fromCodePoint(0x41 + index), language: "en" },
    count: 20 - index,
  }));

test("twelve labels are all named; of more, ten, and the others are added up", () => {
  const twelve = rankLabels({ values: values(12), papers: 200, absent: 1 });
  expect(twelve.top).toHaveLength(12);
  expect(twelve.others).toEqual({ labels: 0, papers: 0 });
  const { top, others, absent } = rankLabels({ values: values(13), papers: 200, absent: 1 });
  expect(top.map(({ label: { text } }) => text).join("")).toBe("ABCDEFGHIJ");
  expect(others).toEqual({ labels: 3, papers: 10 + 9 + 8 });
  expect(absent).toBe(1);
});
