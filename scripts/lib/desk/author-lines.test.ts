import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAuthorLines, renderAuthorLines } from "./author-lines.ts";

const authors = [
  { family: "Berg", given: "Anna", "non-dropping-particle": "van den" },
  { literal: "Lamp, Kettle & Spoon Group" },
  { family: "Chen", given: "Yi-Ting", suffix: "Jr." },
];

test("authors are a line each, and lines are authors", () => {
  const text = "van den Berg, Anna\nLamp, Kettle & Spoon Group\nChen, Yi-Ting, Jr.";
  expect(renderAuthorLines(authors)).toBe(text);
  expect(renderAuthorLines(undefined)).toBe("");
  expect(parseAuthorLines("Lin, Mei\n\n王小明\nLamp Study Group\n—")).toEqual([
    { family: "Lin", given: "Mei" },
    { literal: "王小明" },
    { literal: "Lamp Study Group" },
  ]);
});

test("names that were pasted in one line, as PubMed and reference lists have them, are as many authors", () => {
  const pasted = "Smith J, de la Cruz AB; O’Brien-Lee C.";
  expect(parseAuthorLines(pasted)).toEqual(
    parseAuthorLines(pasted.split(/[,;] /).join("\n").replace(/\.$/, "")),
  );
  expect(parseAuthorLines(pasted)).toHaveLength(3);
  for (const one of ["Smith, J", "Smith J, Jr.", "Lin, Mei, PhD", "Lamp, Kettle & Spoon Group"]) {
    expect(parseAuthorLines(one)).toHaveLength(1);
  }
});

test("one line changes one author", () => {
  const text = renderAuthorLines(authors)?.replace("Yi-Ting", "Yi-Chun") ?? "";
  const [first, second] = authors;
  const third = { family: "Chen", given: "Yi-Chun", suffix: "Jr." };
  expect(parseAuthorLines(text, authors)).toEqual([first, second, third]);
});

test("a name stays as it is beside another line, whatever white space it has and whichever name reads alike", () => {
  const odd = [
    { literal: "Lamp\nStudy  Group " },
    { literal: "Chen, Y" },
    { family: "Chen", given: "Y" },
  ];
  const text = `${renderAuthorLines(odd)}\nLin, Mei`;
  expect(parseAuthorLines(text, odd)).toEqual([...odd, { family: "Lin", given: "Mei" }]);
});

test("what is no list of names is not shown as one", () => {
  expect(renderAuthorLines("Chen Y, Lin M")).toBeUndefined();
});

test("whatever is typed can be shown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(renderAuthorLines(parseAuthorLines(text))).toBeTypeOf("string");
    }),
  );
});
