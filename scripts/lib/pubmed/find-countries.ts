import type { CountryCode } from "../record/values/country-names.ts";
import { parseCountry } from "../record/values/parse-country.ts";

const states =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";
const stateOfUnitedStates = new RegExp(String.raw`^(?:${states}|[A-Z]{2})(?: \d{5}(?:-\d{4})?)?$`);
/** What journals put behind an address. */
const contact = /\b(?:electronic address|e-?mail)\s*:.*$|\s\S+@\S+.*$/i;
const edges = /^[\s.,()[\]]+|[\s.,()[\]]+$/g;
/** Words that a country's name has at most. */
const longestName = 5;

/** The countries of affiliations, each once, that of the first affiliation first. Where none can be told, none. */
export function findCountries(affiliations: readonly string[]): CountryCode[] {
  return [...new Set(affiliations.flatMap((text) => text.split(";")).flatMap(findCountry))];
}

/** The country stands last, as a part of its own or behind a postal code; some leave out that of the United States. */
function findCountry(affiliation: string): CountryCode[] {
  const parts = affiliation
    .replace(contact, "")
    .split(",")
    .map((part) => part.replace(edges, ""))
    .filter(Boolean);
  const last = parts.slice(-2).reverse();
  for (const part of last) {
    const named = findName(part);
    if (named !== undefined) return [named];
  }
  return parts.length > 1 && last.some((part) => stateOfUnitedStates.test(part)) ? ["US"] : [];
}

/** The longest name at the end of a part: `New Mexico` is no Mexico. */
function findName(part: string): CountryCode | undefined {
  const words = part.split(/\s+/);
  if (stateOfUnitedStates.test(part)) return undefined;
  for (let start = Math.max(0, words.length - longestName); start < words.length; start += 1) {
    const name = words.slice(start).join(" ").replace(edges, "");
    if (stateOfUnitedStates.test(name)) return undefined;
    const found = name.length > 2 ? (parseCountry(name) ?? parseCountry(`${name}.`)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
