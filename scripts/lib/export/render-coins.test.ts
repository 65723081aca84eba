import { expect, test } from "vitest";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import { buildCslItem } from "./csl-item.ts";
import { renderCoins } from "./render-coins.ts";

function read(fields: Partial<PaperRecord>): URLSearchParams {
  return new URLSearchParams(renderCoins(buildCslItem("a", { title: "Lamps", ...fields })));
}

test("authors are parted by commas, without which the last word would be the family name", () => {
  const said = read({
    authors: [
      { family: "Silva", given: "João", "dropping-particle": "da", suffix: "Jr." },
      { family: "Berg", given: "Anna", "non-dropping-particle": "van den" },
      { literal: "Example Study Group" },
      { family: "王", given: "小明" },
      { given: "Madonna" },
    ],
  });
  expect(["rft.aulast", "rft.aufirst", "rft.ausuffix"].map((name) => said.get(name))).toEqual([
    "da Silva",
    "João",
    "Jr.",
  ]);
  expect(said.getAll("rft.au")).toEqual([
    "van den Berg, Anna",
    "Example Study Group,",
    "王, 小明",
    "Madonna,",
  ]);
  for (const name of [{ given: "Madonna" }, { family: "Madonna" }]) {
    const [, , , , ...names] = [...read({ authors: [name] })];
    expect(names).toEqual([["rft.aulast", "Madonna"]]);
  }
});

test("a first author whose name another's begins with isn't taken for that one", () => {
  const said = read({
    authors: [
      { family: "Muster", given: "Lin" },
      { family: "Muster", given: "Linda" },
    ],
  });
  expect(said.has("rft.aulast")).toBe(false);
  expect(said.getAll("rft.au")).toEqual(["Muster, Lin", "Muster, Linda"]);
});

test.each([
  ["article-journal", "journal", "article", "rft.atitle", "rft.jtitle"],
  ["article", "journal", "preprint", "rft.atitle", "rft.jtitle"],
  ["chapter", "book", "bookitem", "rft.atitle", "rft.btitle"],
  ["book", "book", "book", "rft.btitle", "rft.series"],
  ["report", "book", "report", "rft.btitle", "rft.pub"],
  ["thesis", "dissertation", null, "rft.title", "rft.inst"],
] as const)("a work of the kind %s is said to be one", (type, format, genre, title, container) => {
  const said = read({ type, journal: "Invented Letters" });
  expect(said.get("rft_val_fmt")).toBe(`info:ofi/fmt:kev:mtx:${format}`);
  expect(said.get("rft.genre")).toBe(genre);
  expect(said.get(title)).toBe("Lamps");
  expect(said.get(container)).toBe("Invented Letters");
});

test("a preprint comes last, where Zotero takes it, with where it lies", () => {
  const said = [...read({ type: "article", journal: "Invented Archive" })];
  expect(said.slice(-2)).toEqual([
    ["rft.pub", "Invented Archive"],
    ["rft.type", "preprint"],
  ]);
});
