import { expect, test } from "vitest";
import { formatName, shortenName } from "./format-name.ts";

test.each([
  [{ family: "Muster", given: "Erika" }, "Erika Muster"],
  [{ family: "Berg", given: "Anna", "non-dropping-particle": "van den" }, "Anna van den Berg"],
  [{ family: "Muster", given: "Max", suffix: "Jr.", "comma-suffix": true }, "Max Muster, Jr."],
  [{ family: "Beispiel", given: "Eva", suffix: "III" }, "Eva Beispiel III"],
  [{ family: "王", given: "小明" }, "王小明"],
  [{ family: "Nagy", given: "Imre", "static-ordering": 1 }, "Nagy Imre"],
  [{ family: "Mononym" }, "Mononym"],
  [{ literal: "Invented Study Group" }, "Invented Study Group"],
])("%j is written as a reader writes it", (name, written) => {
  expect(formatName(name)).toBe(written);
});

test.each([
  [{ family: "Chen", given: "Yi-Hsuan" }, "Chen YH"],
  [{ family: "Berg", given: "Anna M.", "non-dropping-particle": "van den" }, "van den Berg AM"],
  [{ family: "王", given: "小明" }, "王小明"],
  [{ family: "Mononym" }, "Mononym"],
  [{ literal: "Invented Study Group" }, "Invented Study Group"],
])("%j is shortened as lists of references have it", (name, written) => {
  expect(shortenName(name)).toBe(written);
});
