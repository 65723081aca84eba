import fc from "fast-check";
import matter from "gray-matter";
import { expect, test } from "vitest";
import { hostileText } from "../../test/hostile-text.ts";
import { renderFrontMatter } from "./render-front-matter.ts";

test("only the position is written where nothing else is wanted", () => {
  expect(renderFrontMatter({ position: 69 })).toBe("---\nsidebar_position: 69\n---\n");
});

test("any title and description are read back as they are", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, description) => {
      const { data } = matter(renderFrontMatter({ position: 1, title, description }));
      expect(data).toEqual({ sidebar_position: 1, title, description });
    }),
    { numRuns: 1000 },
  );
});
