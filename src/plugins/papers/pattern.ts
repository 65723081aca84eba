import { templatePath } from "./content.ts";
import { editSlotAddress, hasSlotWord, slotAddress, slotWord } from "./slots.ts";

/** What papers put in the slots, by name. */
export type SlotValues = Readonly<Record<string, string>>;

/** A place for HTML, for text (of an element or an attribute) or for text in JSON in a script. */
type Slot = { readonly name: string; readonly kind: "text" | "json" | "html" };

/** HTML with slots: what is fixed, and the slots between. Plain data. */
export type Pattern = readonly (string | Slot)[];

const texts = [
  "title",
  "description",
  "range",
  "collectionTitle",
  "previousTitle",
  "nextTitle",
  "itemTitle",
  "anchor",
] as const;
const addresses = ["collection", "previous", "next", "item"] as const;
/** Slots that hold HTML of the plugin's own making. */
const markup = [
  "body",
  "heading",
  "sidebar",
  "contents",
  "cards",
  "earlier",
  "later",
  "data",
] as const;

/**
 * HTML of the template as a pattern. The template's own path is the slot `path`, an address without
 * the base path. Throws where a word of a slot is left over: it would be printed in every page.
 */
export function parsePattern(html: string, baseUrl: string): Pattern {
  const words = new Map<string, string>([
    [templatePath, "path"],
    [editSlotAddress, "edit"],
    ...addresses.map((name) => [slotAddress(baseUrl, name), name] as const),
    ...[...texts, ...markup].map((name) => [slotWord(name), name] as const),
  ]);
  const pattern: (string | Slot)[] = [];
  let end = 0;
  for (const match of html.matchAll(anyOf([...words.keys()]))) {
    const [word] = match;
    pattern.push(html.slice(end, match.index));
    pattern.push({ name: words.get(word) ?? "", kind: kindAt(html, match.index, word) });
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

/** The names of a pattern's slots. */
export function slotNames(pattern: Pattern): ReadonlySet<string> {
  return new Set(pattern.flatMap((piece) => (typeof piece === "string" ? [] : [piece.name])));
}

function fill({ name, kind }: Slot, values: SlotValues): string {
  const value = values[name];
  if (value === undefined) throw new Error(`No value for the slot ${name} of the template`);
  if (kind === "html") return value;
  return kind === "json" ? escapeJson(value) : escapeHtml(value);
}

function kindAt(html: string, index: number, word: string): Slot["kind"] {
  if (markup.some((name) => slotWord(name) === word)) return "html";
  const isInScript = html.lastIndexOf("<script", index) > html.lastIndexOf("</script", index);
  return isInScript ? "json" : "text";
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/</g, "\\u003c");
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
    "g",
  );
}
