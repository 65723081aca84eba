import { joinPresent } from "../card/format-name.ts";
import type { PersonName } from "../record/schema/person-name.ts";
import type { CslItem } from "./csl-item.ts";

/** Stands where the authors would: a paper without them is never cited as if it had none. */
const unknownAuthors = "[Authors not recorded]";

/** All names up to `most`, else the first `shown` and "et al". */
export function listInitialled({ author }: CslItem, most: number, shown: number): string {
  if (author === undefined) return unknownAuthors;
  const names = author.map(renderInitialled);
  return names.length <= most ? names.join(", ") : `${names.slice(0, shown).join(", ")}, et al`;
}

/** @example renderInitialled({ family: "Berg", given: "Anna", "non-dropping-particle": "van den" }) // "van den Berg A" */
function renderInitialled(name: PersonName): string {
  if ("literal" in name) return name.literal;
  const { family, given, suffix } = name;
  if (family === undefined) return given ?? "";
  if (isHan(family)) return `${family}${given ?? ""}`;
  const particle = name["non-dropping-particle"];
  const initials = given && abbreviateGiven(given);
  return joinPresent(
    [particle, family, initials, name["dropping-particle"], suffix?.replace(/\.$/, "")],
    " ",
  );
}

/** @see APA Publication Manual 7, 9.8: up to twenty names; of more, the first nineteen and the last */
export function listInverted({ author }: CslItem): string {
  if (author === undefined) return unknownAuthors;
  const names = author.map(renderInverted);
  const last = names.at(-1) ?? "";
  if (names.length === 1) return last;
  return names.length > 20
    ? `${names.slice(0, 19).join(", ")}, … ${last}`
    : `${names.slice(0, -1).join(", ")}, & ${last}`;
}

function renderInverted(name: PersonName): string {
  if ("literal" in name) return name.literal;
  const { family, given, suffix } = name;
  if (family === undefined) return given ?? "";
  if (isHan(family)) return `${family}${given ?? ""}`;
  const initials = given && renderSpacedInitials(given);
  const own = joinPresent([name["non-dropping-particle"], family], " ");
  return joinPresent([own, joinPresent([initials, name["dropping-particle"]], " "), suffix], ", ");
}

/** @example renderSpacedInitials("Anna-Maria B.") // "A.-M. B." */
function renderSpacedInitials(given: string): string {
  return given
    .split(/\s+/)
    .map((name) => name.split(/[-‐]/).flatMap(listInitials).map(period).join("-"))
    .join(" ");
}

function period(initial: string): string {
  return /^\p{Lu}\p{M}*$/u.test(initial) ? `${initial}.` : initial;
}

/**
 * A name as reference managers part it: particles and family name, given names, suffix. A group's stays as it is.
 * @example renderPartedName({ family: "Berg", given: "Anna", "non-dropping-particle": "van den" }) // "van den Berg, Anna"
 */
export function renderPartedName(name: PersonName): string {
  if ("literal" in name) return name.literal;
  return joinPresent([joinFamily(name), name.given, name.suffix], ", ");
}

/** The family name after all of its particles; `""` where somebody has none. */
export function joinFamily(name: Exclude<PersonName, { readonly literal: string }>): string {
  return joinPresent([name["dropping-particle"], name["non-dropping-particle"], name.family], " ");
}

function isHan(family: string): boolean {
  return /^\p{Script=Han}+$/u.test(family);
}

/**
 * Given names as initials without periods; a name in Han, Kana or Hangul stays whole.
 * @example abbreviateGiven("Anna-Maria B.") // "AMB"
 */
export function abbreviateGiven(given: string): string {
  return listInitials(given).join("");
}

/** The initial of each given name, a hyphen before one that a hyphen joins. */
function listInitials(given: string): readonly string[] {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(given)) {
    return [given];
  }
  return given.match(/\p{L}[\p{M}]*/u) === null ? [] : splitNames(given).flatMap(takeInitials);
}

function splitNames(given: string): string[] {
  return given.split(/[\s.\-‐-―]+/).filter((name) => name !== "");
}

/** Capitals written together (`JB`) are initials already. */
function takeInitials(name: string): string[] {
  if (/^\p{Lu}{2,3}$/u.test(name)) return [...name];
  const [initial] = name.match(/\p{L}\p{M}*/u) ?? [];
  return initial === undefined ? [] : [initial.toLocaleUpperCase("en")];
}
