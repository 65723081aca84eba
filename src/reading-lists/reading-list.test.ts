import { expect, test } from "vitest";
import { movePaper, notePaper, togglePaper } from "./change-list.ts";
import { parseListAddress, renderListAddress, renderSharedAddress } from "./list-address.ts";
import { parseReadingLists, type ReadingList, renderReadingLists } from "./reading-list.ts";

const lamps = {
  name: "Lamps & 燈 100 %",
  papers: [{ paper: "trials/one", note: 'Says "dim".' }, { paper: "trials/two" }],
};

test("lists come back from a file as they were, with order and notes", () => {
  expect(parseReadingLists(renderReadingLists([lamps, { name: "", papers: [] }]))).toEqual([
    lamps,
    { name: "", papers: [] },
  ]);
});

test.each(["", "{", "null", "[1]", '{"name": 1, "papers": []}', '{"name": "a"}'])(
  "a text that is no list gives none: %s",
  (text) => {
    expect(parseReadingLists(text)).toEqual([]);
  },
);

test("what is no paper is left out of a file, and a paper stands once", () => {
  const papers = [
    { paper: "a/b" },
    { paper: "../x" },
    7,
    { paper: "a/b", note: "x" },
    { paper: "a" },
  ];
  expect(parseReadingLists(JSON.stringify({ name: "x", papers }))).toEqual([
    { name: "x", papers: [{ paper: "a/b" }] },
  ]);
});

test("an address has name and order, and keeps notes to their writer", () => {
  const [, parameters = ""] = renderListAddress(lamps).split("?");
  expect(parseListAddress(`?${parameters}`)).toEqual({
    name: lamps.name,
    papers: [{ paper: "trials/one" }, { paper: "trials/two" }],
  });
  expect(parameters).not.toContain("dim");
  expect(parseListAddress("?q=lamp")).toBeUndefined();
});

test("no address is given out that a server would refuse", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ paper: `trials/trials-${place}` }));
  const home = "https://a.example/library/en/";
  expect(renderSharedAddress({ name: "Lamps", papers: many(2) }, home)).toBe(
    "https://a.example/library/en/lists/?list=Lamps&papers=trials/trials-0,trials/trials-1",
  );
  expect(renderSharedAddress({ name: "Lamps", papers: many(1000) }, home)).toBeUndefined();
});

test("a paper goes in at the end and out again, moves within the list, and keeps its note", () => {
  const names = ({ papers }: ReadingList) => papers.map(({ paper }) => paper);
  const three = togglePaper(lamps, "notes/three");
  expect(names(three)).toEqual(["trials/one", "trials/two", "notes/three"]);
  expect(togglePaper(three, "notes/three")).toEqual(lamps);
  const moved = movePaper(three, "trials/one", 1);
  expect(names(moved)).toEqual(["trials/two", "trials/one", "notes/three"]);
  expect(moved.papers[1]).toEqual(lamps.papers[0]);
  expect(movePaper(three, "notes/three", 5)).toEqual(three);
  expect(notePaper(three, "trials/one", "").papers[0]).toEqual({ paper: "trials/one" });
});
