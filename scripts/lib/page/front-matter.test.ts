import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "../../test/hostile-text.ts";
import { propertyRuns } from "../../test/property-runs.ts";
import { parseFrontMatter, renderFrontMatter } from "./front-matter.ts";

test("only the position is written where nothing else is wanted", () => {
  expect(renderFrontMatter({ position: 69 })).toBe("---\nsidebar_position: 69\n---\n");
});

test("any title and description are read back as they are", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, description) => {
      const page = renderFrontMatter({ position: 1, title, description });
      expect(parseFrontMatter(page).frontMatter).toEqual({
        sidebar_position: 1,
        title,
        description,
      });
    }),
    propertyRuns(500),
  );
});

test.each(["js", "javascript"])("front matter marked as %s is refused, not run", (language) => {
  expect(() => parseFrontMatter(`---${language}\n{ title: process.exit(1) }\n---\n`)).toThrow(
    "not run",
  );
});
