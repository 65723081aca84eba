import fc from "fast-check";
import { expect, test } from "vitest";
import { facetNames } from "./facet.ts";
import { sorts } from "./search.ts";
import { catalogue, parseSearchAddress, renderSearchAddress, views } from "./search-address.ts";

const text = fc.string({ unit: "grapheme", minLength: 1 });

test("an address says all of a search", () => {
  const address = fc.record({
    query: fc.string({ unit: "grapheme" }),
    isLiteral: fc.boolean(),
    filters: fc.dictionary(fc.constantFrom(...facetNames), fc.array(text, { minLength: 1 })),
    sort: fc.constantFrom(...sorts),
    page: fc.integer({ min: 1 }),
    view: fc.constantFrom(undefined, ...views),
  });
  fc.assert(
    fc.property(address, (whole) => {
      const { search } = new URL(renderSearchAddress(whole), "https://example.org");
      expect(parseSearchAddress(search)).toEqual(whole);
    }),
  );
});

test.each(["", "?page=0", "?page=x", "?sort=size", "?view=map", "?area="])(
  "%j asks for the catalogue",
  (parameters) => {
    expect(parseSearchAddress(parameters)).toEqual(catalogue);
  },
);

test("the catalogue itself has the plain address", () => {
  expect(renderSearchAddress(catalogue)).toBe("/search/");
});
