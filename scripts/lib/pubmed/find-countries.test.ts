import { expect, it } from "vitest";
import { findCountries } from "./find-countries.ts";

it.each([
  ["Example Hospital, Ogaki, Japan. Electronic address: a@example.org", ["JP"]],
  ["Example Hospital, Ogaki, Japan. a@example.org", ["JP"]],
  ["Department of Examples , Example University , Toledo , OH , USA.", ["US"]],
  ["Example School, Boston, Massachusetts", ["US"]],
  ["Example School, Boston, MA 02115", ["US"]],
  ["Example University, Albuquerque, New Mexico", ["US"]],
  ["Example University, Beijing 100730, P.R. China.", ["CN"]],
  ["Example University, Beijing 100730 China", ["CN"]],
  ["Example University, Belfast, Northern Ireland, UK", ["GB"]],
  ["A, Paris, France; B, Kampala, Uganda; C, Lyon, France.", ["FR", "UG"]],
  ["Example Systems", []],
  ["", []],
])("finds the countries of %j", (affiliation, countries) => {
  expect(findCountries([affiliation])).toEqual(countries);
});
