import { foldSpace } from "../../fold.ts";

const quotedItem = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

const commas = /[,，、]+(?![^()]*\))/;

/**
 * The items of a text that lists them: a list as Python writes it, items between semicolons, bars or line breaks, or,
 * where `byCommas` and there is none of these, between commas that stand in no brackets.
 * @example splitList("triage; reading time", false) // ["triage", "reading time"]
 */
export function splitList(text: string, byCommas: boolean): string[] {
  if (/^\[\s*['"].*['"]\s*\]$/s.test(text)) {
    return Array.from(text.matchAll(quotedItem), ([, single, double]) => single ?? double ?? "");
  }
  const separator = /[;；|\n]/.test(text) ? /[;；|\n]+/ : byCommas ? commas : /、+/;
  return text
    .split(separator)
    .map(foldSpace)
    .filter((item) => item !== "");
}

/**
 * The names of a text that lists authors. Commas part names only where each of them is whole without one.
 * @param byCommas whether they may part names at all, and don't only stand within one
 * @example splitNames("Beispiel AB, Muster C", true) // ["Beispiel AB", "Muster C"]
 */
export function splitNames(text: string, byCommas: boolean): string[] {
  const items = splitList(text, false);
  const [only = ""] = items;
  if (items.length > 1 || !byCommas) return items;
  const names = only.split(/,?\s+(?:and|&)\s+/i).flatMap((item) => {
    const pieces = item
      .split(/[,，]\s*/)
      .map((piece) => piece.trim())
      .filter(Boolean);
    return pieces.length > 1 && pieces.every(isWholeName) ? pieces : [item];
  });
  return names.map((name) => name.replace(/(?<=[\s-]\p{Lu}{1,4})\.$/u, "").trim()).filter(Boolean);
}

/** Whether a piece is a name of at least two words, not initials alone, or one in Han characters. */
function isWholeName(text: string): boolean {
  const isWritten = /\p{L}{2}/u.test(text) && !/^(?:\p{Lu}[.-]?\s*)+$/u.test(text);
  return /\p{Script=Han}/u.test(text) || (isWritten && /\S\s+\S/.test(text));
}
