import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyRuns } from "../../test/property-runs.ts";
import { planPaste, renderCopied } from "./plan-paste.ts";

const selected = { ids: ["one", "two"], columns: ["score"] as const };
const following = { ids: ["one", "two", "three"], columns: ["score", undefined, "tags"] as const };
const paste = (text: string) =>
  planPaste(text, selected, following).cells.map(({ id, column, text: own }) => [id, column, own]);

test("one value goes into the whole selection", () => {
  expect(paste("8\r\n")).toEqual([
    ["one", "score", "8"],
    ["two", "score", "8"],
  ]);
});

test("a block goes where its first cell is, columns that can't be edited and rows after the last aside", () => {
  expect(paste('8\tx\t"a\nb"\n9\ty\tc\n1\n2\n')).toEqual([
    ["one", "score", "8"],
    ["one", "tags", "a\nb"],
    ["two", "score", "9"],
    ["two", "tags", "c"],
    ["three", "score", "1"],
  ]);
});

test("lines after the last row are counted", () => {
  const count = (text: string) => planPaste(text, selected, following).linesLeft;
  expect(["1\n2\n3", "1\n2\n3\n4\n\n5\n", "1", "id\n1\n2\n3\n4"].map(count)).toEqual([0, 2, 0, 0]);
});

test("columns after the last one are counted, unless they are empty", () => {
  const count = (text: string) => planPaste(text, selected, following).columnsLeft;
  const texts = ["1\t2\t3", "1\t2\t3\t\t", "1\t2\t3\n1\t2\t3\t\t5", "Tags\t評分\na\t8\tb"];
  expect(texts.map(count)).toEqual([0, 0, 2, 1]);
});

test("quotes that are a cell's own words take no other cell into it", () => {
  expect(paste('8\tx\t"deep" learning\n9\ty\t"open\n1\tz\t5" wide, "b"')).toEqual([
    ["one", "score", "8"],
    ["one", "tags", '"deep" learning'],
    ["two", "score", "9"],
    ["two", "tags", '"open'],
    ["three", "score", "1"],
    ["three", "tags", '5" wide, "b"'],
  ]);
});

test("a head of columns' names is no row, and says where the columns go", () => {
  expect(paste("Tags\t評分\r\na\t8\r\nb\t9\r\n")).toEqual([
    ["one", "tags", "a"],
    ["one", "score", "8"],
    ["two", "tags", "b"],
    ["two", "score", "9"],
  ]);
});

test("a block with ids goes to their rows, whatever is in sight and in which language its columns are named", () => {
  expect(paste("Title\tID\t評分\ttags\nLamps\tseven\t8\tlight\nLight\t\t9\t\n")).toEqual([
    ["seven", "score", "8"],
    ["seven", "tags", "light"],
  ]);
});

test("what is copied is what is pasted, whatever characters it has", () => {
  const text = fc.string({ unit: "grapheme" }).filter((own) => !/\r/.test(own));
  const row = fc.tuple(text, text);
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 3 }), (rows) => {
      fc.pre(!rows.flat().some((own) => own.trim().toLowerCase() === "id"));
      const range = {
        ids: rows.map((_row, index) => `${index}`),
        columns: ["score", "tags"] as const,
      };
      const pasted = planPaste(renderCopied(rows), range, range);
      expect(pasted.cells.map((cell) => cell.text)).toEqual(rows.flat());
    }),
    propertyRuns(200),
  );
});
