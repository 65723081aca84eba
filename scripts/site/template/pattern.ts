import { escapePattern } from "../../lib/escape-pattern.ts";
import { hasSlotWord, slotWords } from "./slots.ts";

/** What a page puts in the slots, by name. */
type SlotValues = Readonly<Record<string, string>>;

/** A place for text (of an element or an attribute), or for HTML of the build's own making. */
type Slot = { readonly name: string; readonly isMarkup: boolean };

/** HTML with slots: what is fixed, and the slots between. Plain data. */
export type Pattern = readonly (string | Slot)[];

/**
 * HTML of a template as a pattern. Throws where a part of a slot's word is left over, or where text
 * would stand in a script, for which it isn't escaped: either would be printed in every page.
 * @param words what else stands for a text, with the names of the slots: numbers, whole addresses
 */
export function parsePattern(
  html: string,
  words: ReadonlyMap<string, string> = new Map(),
): Pattern {
  const pattern: (string | Slot)[] = [];
  let end = 0;
  for (const match of html.matchAll(anyOf([...words.keys()]))) {
    const [word, markup, slot = ""] = match;
    const name = words.get(word) ?? slot;
    if (markup === undefined && isInScript(html, match.index)) {
      throw new Error(`The template has the slot ${name} in a script`);
    }
    pattern.push(html.slice(end, match.index), { name, isMarkup: markup !== undefined });
    end = match.index + word.length;
  }
  pattern.push(html.slice(end));
  const leftOver = pattern.find((piece) => typeof piece === "string" && hasSlotWord(piece));
  if (leftOver !== undefined) throw new Error(`The template has an unknown slot: ${leftOver}`);
  return pattern;
}

/** A pattern with its slots filled; throws where a value is missing. */
export function fillPattern(pattern: Pattern, values: SlotValues): string {
  return pattern.map((piece) => (typeof piece === "string" ? piece : fill(piece, values))).join("");
}

/** Throws where a pattern lacks a slot that no page may miss. */
export function requireSlots(pattern: Pattern, required: readonly string[]): void {
  const names = new Set(
    pattern.flatMap((piece) => (typeof piece === "string" ? [] : [piece.name])),
  );
  const missing = required.filter((name) => !names.has(name));
  if (missing.length > 0) throw new Error(`The template has no slot for ${missing.join(", ")}`);
}

function fill({ name, isMarkup }: Slot, values: SlotValues): string {
  const value = values[name];
  if (value === undefined) throw new Error(`No value for the slot ${name} of the template`);
  return isMarkup ? value : escapeAsReact(value);
}

function isInScript(html: string, index: number): boolean {
  return html.lastIndexOf("<script", index) > html.lastIndexOf("</script", index);
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** A text as HTML that reads as that text, in an element or an attribute: written as React writes it, which takes pages over. */
export function escapeAsReact(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/** The words given, else the word of a slot: an address is longer than the word in it. */
function anyOf(words: readonly string[]): RegExp {
  const given = words.map(escapePattern);
  return new RegExp([...given, slotWords.source].join("|"), "g");
}
