import { expect, test } from "vitest";
import { repositoryLink } from "./repository-link.ts";

const source = "https://example.org/blob/main";
const page = "docs/guide/search.md";

test("a link to a file that is no page of the site leads to the file in the repository", () => {
  expect(repositoryLink(source, page, "maintaining/search-index.md#how")).toBe(
    `${source}/docs/guide/maintaining/search-index.md#how`,
  );
  expect(repositoryLink(source, page, "../../README.md")).toBe(`${source}/README.md`);
});

test("a link to a file that isn't there stops the build", () => {
  expect(() => repositoryLink(source, page, "maintaining/none.md")).toThrow(
    "docs/guide/search.md links to maintaining/none.md",
  );
});
