import { expect, it } from "vitest";
import { countryCodes, countryNames } from "./country-names.ts";
import { parseCountry } from "./parse-country.ts";

it.each([
  ["tw", "TW"],
  ["Taiwan", "TW"],
  ["台灣", "TW"],
  ["臺灣", "TW"],
  ["韓國", "KR"],
  ["南韓", "KR"],
  ["Korea, Republic of", "KR"],
  ["The Netherlands", "NL"],
  [" United States ", "US"],
  ["Côte d’Ivoire", "CI"],
  ["UK", "GB"],
  ["Atlantis", undefined],
  ["United States and Canada", undefined],
])("reads the country %s as %s", (text, code) => {
  expect(parseCountry(text)).toBe(code);
});

it("names every country in both languages, each by a name of its own", () => {
  expect(countryCodes).toHaveLength(249);
  for (const locale of ["en", "zh-Hant"] as const) {
    const names = countryCodes.map((code) => countryNames[code][locale]);
    expect(new Set(names).size).toBe(names.length);
    for (const [index, name] of names.entries()) {
      expect(parseCountry(name)).toBe(countryCodes[index]);
      expect(/\p{Script=Han}/u.test(name), name).toBe(locale === "zh-Hant");
    }
  }
});
