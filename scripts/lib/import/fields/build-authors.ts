import { foldWriting } from "../../fold.ts";
import { groupBy } from "../../group-by.ts";
import { isJsonObject } from "../../record/json/json-value.ts";
import { type PersonName, partedNameSchema } from "../../record/schema/person-name.ts";
import type { SourceField } from "../imported-record.ts";
import { type BuiltField, type FieldPart, multilineText } from "./built-field.ts";
import { parseName } from "./parse-name.ts";
import { splitNames } from "./split-list.ts";

/**
 * The authors, in the order of the source: of several fields that list them the first, with the groups of all.
 * Another list of the same family names needs no place.
 */
export function buildAuthors(parts: readonly FieldPart[]): BuiltField {
  const read = parts.map((part) => ({ ...part, ...readNames(part) }));
  const persons = read.filter(({ part }) => part !== "group");
  const lists = [...groupBy(persons, ({ source }) => source.name).values()];
  const chosen = lists.find((list) => list.some(({ names }) => names.length > 0)) ?? [];
  const others = lists.filter((list) => list !== chosen).flat();
  const groups = read.filter(({ part }) => part === "group");
  const names = uniqueNames([...chosen, ...groups].flatMap((item) => item.names));
  const families = names.map(familyOf);
  const isTold = (other: (typeof read)[number]) =>
    other.names.length > 0 &&
    other.names.every((name) => families.some((family) => isSameFamily(family, familyOf(name))));
  return {
    ...(names.length > 0 && { value: names }),
    left: [
      ...[...chosen, ...groups].flatMap(({ rest }) => rest),
      ...others.filter((other) => !isTold(other)).map(({ source }) => source),
    ],
  };
}

type ReadNames = { readonly names: readonly PersonName[]; readonly rest: readonly SourceField[] };

function readNames({ part, source }: FieldPart): ReadNames {
  const { value } = source;
  if (Array.isArray(value)) {
    const items = value.map((item, index) =>
      readNames({ part, source: { ...source, name: `${source.name}[${index}]`, value: item } }),
    );
    return { names: items.flatMap(({ names }) => names), rest: items.flatMap(({ rest }) => rest) };
  }
  if (isJsonObject(value)) return readCslName(value, source);
  const text = multilineText(value);
  if (text === undefined) return { names: [], rest: [] };
  if (part === "group") return { names: [{ literal: text.replace(/\s+/g, " ") }], rest: [] };
  const pieces = splitNames(text, part !== "name").map((piece) => ({
    piece,
    // Scopus puts its number of the author behind each name.
    name: parseName(piece.replace(/\s*\(\d+\)$/, "")),
    number: /\((\d+)\)$/.exec(piece)?.[1],
  }));
  const lost = pieces.filter(({ name, number }) => name === undefined || number !== undefined);
  return {
    names: pieces.flatMap(({ name }) => name ?? []),
    rest: lost.map(({ piece }) => ({ ...source, value: piece })),
  };
}

const nameKeys = Object.keys(partedNameSchema.shape);

function readCslName(value: Readonly<Record<string, unknown>>, source: SourceField): ReadNames {
  const entries = Object.entries(value).filter(([, item]) => multilineText(item) !== undefined);
  const isPerson = entries.some(([key]) => key === "family" || key === "given");
  const literal = multilineText(value.literal ?? value.name);
  const known: readonly string[] = isPerson ? nameKeys : ["literal", "name"];
  const rest = Object.entries(value).filter(([key]) => !known.includes(key));
  const left = rest.length === 0 ? [] : [{ ...source, value: { ...value } }];
  if (isPerson) {
    const name = Object.fromEntries(entries.filter(([key]) => known.includes(key)));
    return { names: [name], rest: left };
  }
  if (literal === undefined) return { names: [], rest: [source] };
  return { names: [{ literal }], rest: left };
}

function uniqueNames(names: readonly PersonName[]): PersonName[] {
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}

function familyOf(name: PersonName): string {
  return foldWriting("literal" in name ? name.literal : (name.family ?? name.given ?? ""));
}

function isSameFamily(a: string, b: string): boolean {
  return a === b || a.includes(b) || b.includes(a);
}
