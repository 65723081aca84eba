import * as z from "zod";
import { foldSpace } from "../fold.ts";
import { groupBy } from "../group-by.ts";
import { parseName } from "../import/fields/parse-name.ts";
import { type PersonName, personNameSchema } from "../record/schema/person-name.ts";

/**
 * The authors of a record as a text, a line each: `Family, Given` for a person, and a group as it is; `undefined` for
 * what is no list of names.
 * @example renderAuthorLines([{ family: "Beispiel", given: "Anna B." }]) // "Beispiel, Anna B."
 */
export function renderAuthorLines(authors: unknown = []): string | undefined {
  const names = z.array(personNameSchema).safeParse(authors).data;
  return names?.map(renderLine).join("\n");
}

/**
 * The authors of such a text; one whose line has not changed stays as it is, with whatever else is known of the name.
 * Lines without a letter are no author. A line of several names as PubMed and reference lists have them is several.
 * @example parseAuthorLines("Beispiel AB, Muster C.") // two authors
 */
export function parseAuthorLines(text: string, before: unknown = []): readonly PersonName[] {
  const names = z.array(personNameSchema).safeParse(before).data ?? [];
  const known = groupBy(names, renderLine);
  return text.split("\n").flatMap((line) => {
    const own = known.get(foldSpace(line)) ?? [];
    // Of two names that read alike, the first line has the first one.
    const name = own.length > 1 ? own.shift() : own[0];
    return name ?? splitCited(line).flatMap((cited) => parseName(cited) ?? []);
  });
}

/** A family name with initials behind it. */
const citedName = /^\p{L}[\p{L}\p{M}'’ -]*\s\p{Lu}{1,4}\.?$/u;

function splitCited(line: string): readonly string[] {
  const names = line.split(/[,;，；]/).map(foldSpace);
  const whole = names.at(-1) === "" ? names.slice(0, -1) : names;
  return whole.length > 1 && whole.every((name) => citedName.test(name))
    ? whole.map((name) => name.replace(/\.$/, ""))
    : [line];
}

function renderLine(name: PersonName): string {
  if ("literal" in name) return foldSpace(name.literal);
  const { family, given, suffix } = name;
  const particles = [name["dropping-particle"], name["non-dropping-particle"]];
  const whole = [...particles, family].filter(Boolean).join(" ");
  return foldSpace([whole, given, suffix].filter(Boolean).join(", "));
}
