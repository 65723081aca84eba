import fc from "fast-check";
import { expect, test } from "vitest";
import {
  buildRequest,
  catalogue,
  chooseSort,
  listFacets,
  pageSizes,
  parseSearchAddress,
  renderSearchAddress,
  saySize,
  views,
} from "./search-address.ts";
import { sorts, usualPageSize } from "./search-engine.ts";

const text = fc.string({ unit: "grapheme", minLength: 1 });

test("an address says all of a search", () => {
  const address = (collection: string | undefined) =>
    fc.record({
      collection: fc.constant(collection),
      query: fc.string({ unit: "grapheme" }),
      isLiteral: fc.boolean(),
      filters: fc.dictionary(
        fc.constantFrom(...listFacets(collection)),
        fc.array(text, { minLength: 1 }),
      ),
      sort: fc.constantFrom(...sorts),
      page: fc.integer({ min: 1 }),
      size: fc.constantFrom(undefined, ...pageSizes),
      view: fc.constantFrom(undefined, ...views),
    });
  fc.assert(
    fc.property(fc.constantFrom(undefined, "trials").chain(address), (whole) => {
      const { size = whole.page > 1 ? usualPageSize : undefined } = whole;
      expect(parseSearchAddress(renderSearchAddress(whole))).toEqual({ ...whole, size });
    }),
  );
});

test.each(["", "?page=0", "?page=x", "?sort=size", "?size=11", "?view=map", "?area="])(
  "%j asks for the catalogue, of all papers or of a collection",
  (parameters) => {
    expect(parseSearchAddress(`/search/${parameters}`)).toEqual(catalogue);
    const own = { ...catalogue, collection: "trials" };
    expect(parseSearchAddress(`/papers/trials/${parameters}`)).toEqual(own);
  },
);

test("the catalogue itself has the plain address, and a collection's that of the collection", () => {
  expect(renderSearchAddress(catalogue)).toBe("/search/");
  expect(renderSearchAddress({ ...catalogue, collection: "trials" })).toBe("/papers/trials/");
});

test("a later page that says no size is of the usual one, so that it is the one that was meant", () => {
  expect(parseSearchAddress("/search/?page=3").size).toBe(usualPageSize);
  expect(renderSearchAddress({ ...catalogue, page: 3, size: saySize(10) })).toBe("/search/?page=3");
  expect(renderSearchAddress({ ...catalogue, page: 3, size: saySize(25) })).toBe(
    "/search/?page=3&size=25",
  );
});

test("a collection's catalogue asks for its papers alone, by position, and words for the nearest", () => {
  const own = parseSearchAddress("/papers/trials/?collection=notes&year=2024");
  const filters = { collection: ["trials"], year: ["2024"] };
  expect(buildRequest(own, 25)).toMatchObject({ filters, sort: "position", pageSize: 25 });
  expect(buildRequest({ ...own, query: "a" }, 25)).toMatchObject({ filters, sort: "relevance" });
  expect(chooseSort(own, "position")).toEqual({ sort: "relevance" });
  expect(chooseSort(catalogue, "position")).toEqual({ sort: "position" });
});
