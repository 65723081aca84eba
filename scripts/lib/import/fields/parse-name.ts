import type { PersonName } from "../../record/schema/person-name.ts";

/** Words that only the name of a group has. */
const groupWord =
  /\b(?:group|consortium|network|committee|collaborat\w*|investigators?|societ\w+|association|universit\w+|institut\w+|organi[sz]ation|team|task force|council|foundation|ministry|department|center|centre|program\w*|project|initiative|study|trial|alliance|federation|agency|board|registry|college|academy|hospital)\b/i;
const suffix = /^(?:jr|sr|ii|iii|iv|2nd|3rd|phd|md)\.?$/i;
const initials = /^(?:\p{Lu}[.\u00b7]?[- ]?){1,4}$/u;
const particle =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|zu|zur)$/i;

/**
 * A person's name from a text of one name, in whichever order it is: `Family, Given`, `Family GB`, `Given Family`.
 * A name in Han characters, a single word and a group's name stay as they are. `undefined` for a text without a letter,
 * and for what stands for further authors.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#name-fields
 * @example parseName("Beispiel AB") // { family: "Beispiel", given: "AB" }
 */
export function parseName(text: string): PersonName | undefined {
  const plain = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[,;]+$/, "")
    .trim();
  if (!/\p{L}/u.test(plain) || /^(?:et al\.?|others|等)$/i.test(plain)) return undefined;
  if (groupWord.test(plain) || (/\p{Script=Han}/u.test(plain) && !plain.includes(",")))
    return { literal: plain };
  return readInverted(plain) ?? readInitialsLast(plain) ?? readFamilyLast(plain);
}

/** `Family, Given` and `Family, Jr., Given` or `Family, Given, Jr.`. */
function readInverted(text: string): PersonName | undefined {
  const pieces = text
    .split(",")
    .map((piece) => piece.trim())
    .filter(Boolean);
  const [family, ...others] = pieces;
  if (family === undefined || others.length === 0) return undefined;
  const ending = others.find((piece) => suffix.test(piece));
  const given = others.filter((piece) => piece !== ending).join(", ");
  return buildName(family, given, ending);
}

/** `Family GB`, as PubMed and Embase abbreviate. */
function readInitialsLast(text: string): PersonName | undefined {
  const words = text.split(" ");
  const ending = words.length > 2 && suffix.test(words.at(-1) ?? "") ? words.pop() : undefined;
  const last = words.at(-1) ?? "";
  if (words.length < 2 || !initials.test(last) || initials.test(words[0] ?? "")) return undefined;
  return buildName(words.slice(0, -1).join(" "), last, ending);
}

/** `Given Family`, the particles before the family name with it. */
function readFamilyLast(text: string): PersonName {
  const words = text.split(" ");
  const ending = words.length > 2 && suffix.test(words.at(-1) ?? "") ? words.pop() : undefined;
  if (words.length < 2) return { literal: text };
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? "")) start -= 1;
  return buildName(words.slice(start).join(" "), words.slice(0, start).join(" "), ending);
}

function buildName(family: string, given: string, ending: string | undefined): PersonName {
  return {
    family,
    ...(given !== "" && { given }),
    ...(ending !== undefined && { suffix: ending }),
  };
}
