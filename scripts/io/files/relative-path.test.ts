import { expect, test } from "vitest";
import { isWithin } from "./relative-path.ts";

test.each([
  ["/site", "/site", true],
  ["/site/records", "/site", true],
  ["/site/..records", "/site", true],
  ["/sites", "/site", false],
  ["/", "/site", false],
  ["/other/site", "/site", false],
])("%s is in %s: %s", (path, folder, expected) => {
  expect(isWithin(path, folder)).toBe(expected);
});
