import { isSameJournal } from "../pubmed/is-same-journal.ts";
import { isJsonObject } from "../record/json/json-value.ts";

/**
 * Whether a record's value of a field says all that another source's does: the same date or one more exact, a list
 * that has every item, authors of the same family names, one journal's name in another form, a text whose letters and digits are the same.
 */
export function saysAsMuch(field: string, mine: unknown, other: unknown): boolean {
  if (field === "published") return isMoreExact(String(mine), String(other));
  if (field === "authors") return haveSameNames(mine, other);
  if (field === "language") return primary(mine) === primary(other);
  if (field === "journal") return isSameJournal(String(mine), String(other));
  if (Array.isArray(other) && other.some(isJsonObject) && field !== "abstract") {
    return JSON.stringify(mine) === JSON.stringify(other);
  }
  if (Array.isArray(mine) && Array.isArray(other) && field !== "abstract") {
    const own = new Set(mine.map(fold));
    return other.every((item) => own.has(fold(item)));
  }
  return fold(mine) === fold(other);
}

function isMoreExact(mine: string, other: string): boolean {
  return mine.startsWith(other) || other.startsWith(mine);
}

/** Given names may be initials in one source. */
function haveSameNames(mine: unknown, other: unknown): boolean {
  const own = listFamilies(mine);
  const offered = listFamilies(other);
  return (
    own.length === offered.length &&
    own.every((name, index) => {
      const theirs = offered[index] ?? "";
      return name.includes(theirs) || theirs.includes(name);
    })
  );
}

function listFamilies(names: unknown): string[] {
  return (Array.isArray(names) ? names : []).map((name) =>
    isJsonObject(name) ? fold(name.literal ?? name.family ?? name.given) : fold(name),
  );
}

function primary(tag: unknown): string {
  return String(tag).toLowerCase().split("-")[0] ?? "";
}

/** The letters and digits of all texts of a value, labels of an abstract's parts left out. */
function fold(value: unknown): string {
  const text = joinTexts(value);
  const letters = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  return letters || text.trim();
}

function joinTexts(value: unknown): string {
  if (Array.isArray(value)) return value.map(joinTexts).join(" ");
  if (!isJsonObject(value)) return String(value ?? "");
  return Object.entries(value)
    .map(([key, part]) => (key === "label" ? "" : joinTexts(part)))
    .join(" ");
}
