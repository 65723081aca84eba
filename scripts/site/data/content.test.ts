import { expect, test } from "vitest";
import { findPageData } from "./content.ts";

test("a page's data are known whatever form its address has, and no other page has any", () => {
  const find = (path: string) => findPageData(path, "/library/en/");
  expect(["/library/en/", "/library/en", "/library/en/index.html"].map(find)).toEqual(
    Array(3).fill("collections"),
  );
  expect(["/library/en/overview", "/library/en/overview/index.html"].map(find)).toEqual(
    Array(2).fill("overview"),
  );
  expect(find("/library/en/browse/study-type/")).toBe("browse-type");
  expect(find("/library/en/papers/x/x-1/")).toBeUndefined();
  expect(find("/library/en/guide/overview/")).toBeUndefined();
});
