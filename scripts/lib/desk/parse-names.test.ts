import { expect, test } from "vitest";
import { parseCountry } from "../record/values/parse-country.ts";
import { parseNames } from "./parse-names.ts";

test("several names are as many values, a name with a comma in it is one, and another word is none", () => {
  expect(parseNames("台灣、日本", parseCountry)).toEqual(["TW", "JP"]);
  expect(parseNames("Korea, Republic of; Japan; Korea", parseCountry)).toEqual(["KR", "JP"]);
  expect(parseNames("Japan, Lampland", parseCountry)).toBeUndefined();
  expect(parseNames(" ; ", parseCountry)).toBeUndefined();
  expect(parseNames("night, late; light", (name) => name)).toEqual(["night, late", "light"]);
});
