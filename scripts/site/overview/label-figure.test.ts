import { expect, test } from "vitest";
import { rankLabels } from "./label-figure.ts";

const label = (text: string) => ({ text, language: "en" });
const distinct = (count: number) =>
  Array.from({ length: count }, (_, index) => label(String.fromCodePoint(0x41 + index)));

test("the label of most papers is first, whatever the order of the papers", () => {
  const labels = [label("B"), label("A"), undefined, label("C"), label("C ")];
  const expected = {
    top: [
      { label: label("C"), count: 2 },
      { label: label("A"), count: 1 },
      { label: label("B"), count: 1 },
    ],
    others: { labels: 0, papers: 0 },
    absent: 1,
  };
  expect(rankLabels(labels)).toEqual(expected);
  expect(rankLabels(labels.toReversed())).toEqual(expected);
});

test("twelve labels are all named; of more, ten, and the others are added up", () => {
  expect(rankLabels(distinct(12)).top).toHaveLength(12);
  const { top, others } = rankLabels([...distinct(13), label("M")]);
  expect(top.map(({ label: { text } }) => text).join("")).toBe("MABCDEFGHI");
  expect(others).toEqual({ labels: 3, papers: 3 });
});
