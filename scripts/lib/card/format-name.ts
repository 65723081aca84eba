import type { PersonName } from "../record/schema/person-name.ts";

/**
 * An author's name as a reader writes it: given name, particles, family name, suffix;
 * a name in Han characters has the family name first and no spaces.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#name-fields
 * @example formatName({ family: "Berg", given: "Anna", "non-dropping-particle": "van den" })
 * // "Anna van den Berg"
 */
export function formatName(name: PersonName): string {
  if ("literal" in name) return name.literal;
  const { family, given, suffix } = name;
  if (isHan(family) && isHan(given)) return joinPresent([family, given, suffix], "");
  const particles = [name["dropping-particle"], name["non-dropping-particle"]];
  const isFamilyFirst = isTrue(name["static-ordering"]);
  const parts = isFamilyFirst ? [...particles, family, given] : [given, ...particles, family];
  return joinPresent([joinPresent(parts, " "), suffix], isTrue(name["comma-suffix"]) ? ", " : " ");
}

/**
 * A name as lists of references have it: family name and initials. One in Han characters, or
 * without parts, is whole.
 * @see https://www.ncbi.nlm.nih.gov/books/NBK7282/ (Citing Medicine, rules for authors)
 * @example shortenName({ family: "Berg", given: "Anna-Lena", "non-dropping-particle": "van den" })
 * // "van den Berg AL"
 */
export function shortenName(name: PersonName): string {
  if ("literal" in name) return name.literal;
  const { family, given } = name;
  if (family === undefined || given === undefined || /\p{Script=Han}/u.test(family + given))
    return formatName(name);
  const initials = given.match(/(?<![\p{L}\p{M}'’])\p{L}/gu) ?? [];
  return joinPresent([name["non-dropping-particle"], family, initials.join("").toUpperCase()], " ");
}

function isHan(part: string | undefined): boolean {
  return part !== undefined && /^\p{Script=Han}+$/u.test(part);
}

/** CSL allows a boolean to be written as a number or a string. */
function isTrue(flag: string | number | boolean | undefined): boolean {
  return flag === true || flag === 1 || flag === "1" || flag === "true";
}

/** The parts that are there and not empty, joined by `separator`. */
export function joinPresent(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}
