import { buildPositionIndex } from "../../record/json/record-source.ts";
import type { SourceField } from "../imported-record.ts";

/** An entry of a BibTeX file, its values as they stand in the file, without their braces or quotes. */
export type BibtexEntry = {
  /** In lower case: `article`, `string`, `comment`, … */
  readonly type: string;
  /** The citation key; `""` where it has none. */
  readonly key: string;
  readonly line: number;
  /** Names in lower case; the values of `@string` are put in. */
  readonly fields: readonly SourceField[];
  /** What of the entry is no field, such as the rest of a broken one. */
  readonly rest: readonly SourceField[];
  /** Where the entry is broken off or something else than a field stands, and what. */
  readonly breakAt?: { readonly line: number; readonly text: string };
};

/** The entries of a file, and what stands between them, which BibTeX takes for comments. */
type BibtexFile = {
  readonly entries: readonly BibtexEntry[];
  readonly strays: readonly SourceField[];
};

const entryStart = /@\s*([A-Za-z]+)\s*([{(])/g;
const fieldStart = /\s*([^\s={}(),"#][^={},"#]*?)\s*=\s*/y;
const nextEntry = /\n[ \t]*@\s*[A-Za-z]+\s*[{(]/g;

/**
 * Reads BibTeX and BibLaTeX an entry at a time, so that a broken one costs only itself: it ends where its brace closes,
 * or, if it never does, where the next entry begins.
 * @see https://www.ctan.org/pkg/biblatex (section 2)
 */
export function parseBibtexEntries(text: string): BibtexFile {
  const positionOf = buildPositionIndex(text);
  const lineOf = (offset: number) => positionOf(offset).line;
  const strings = new Map<string, string>();
  const entries: BibtexEntry[] = [];
  const strays: SourceField[] = [];
  const addStray = (start: number, end: number) => {
    const stray = text.slice(start, end);
    const offset = start + stray.length - stray.trimStart().length;
    if (stray.trim() !== "") strays.push({ name: "", value: stray.trim(), line: lineOf(offset) });
  };
  let position = 0;
  for (;;) {
    entryStart.lastIndex = position;
    const match = entryStart.exec(text);
    addStray(position, match?.index ?? text.length);
    if (match === null) return { entries, strays };
    const type = (match[1] ?? "").toLowerCase();
    const open = match.index + match[0].length;
    const { end, isClosed } = findEnd(text, open, match[2] === "(" ? ")" : "}");
    const line = lineOf(match.index);
    position = isClosed ? end + 1 : end;
    if (type === "comment" || type === "preamble") {
      strays.push({ name: `@${type}`, value: text.slice(open, end).trim(), line });
      continue;
    }
    const entry = readEntry(text, open, end, type, strings, lineOf);
    if (type !== "string") {
      const broken = isClosed
        ? {}
        : { breakAt: { line, text: text.slice(match.index, match.index + 60) } };
      entries.push({ ...broken, ...entry, line });
    } else for (const { name, value } of entry.fields) strings.set(name, String(value));
  }
}

/** Where the bracket that opened before `start` closes; else where the next entry begins. */
function findEnd(text: string, start: number, close: string): { end: number; isClosed: boolean } {
  let depth = 0;
  let isQuoted = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "\\") index += 1;
    else if (character === '"' && depth === 0) isQuoted = !isQuoted;
    else if (character === "{") depth += 1;
    else if (depth === 0 && !isQuoted && character === close) return { end: index, isClosed: true };
    else if (character === "}") depth -= 1;
  }
  nextEntry.lastIndex = start;
  return { end: nextEntry.exec(text)?.index ?? text.length, isClosed: false };
}

function readEntry(
  text: string,
  open: number,
  end: number,
  type: string,
  strings: ReadonlyMap<string, string>,
  lineOf: (offset: number) => number,
): Omit<BibtexEntry, "line"> {
  const body = text.slice(0, end);
  const keyEnd = type === "string" ? open : findKeyEnd(body, open);
  const key = body.slice(open, keyEnd).replace(/,$/, "").trim();
  const fields: SourceField[] = [];
  let position = keyEnd;
  for (;;) {
    fieldStart.lastIndex = position;
    const match = fieldStart.exec(body);
    if (match === null) break;
    const nameOffset = position + match[0].length - match[0].trimStart().length;
    const value = readValue(body, position + match[0].length, strings);
    if (value === undefined) break;
    const name = (match[1] ?? "").trim().toLowerCase();
    fields.push({ name, value: value.text, line: lineOf(nameOffset) });
    position = value.end;
  }
  const rest = body.slice(position);
  const left = rest.trim();
  if (left === "") return { type, key, fields, rest: [] };
  const line = lineOf(position + rest.length - rest.trimStart().length);
  return {
    ...{ type, key, fields },
    rest: [{ name: "", value: left, line }],
    breakAt: { line, text: left.slice(0, 60) },
  };
}

/** Past the comma behind the key; where a field stands in the key's place, before it. */
function findKeyEnd(text: string, open: number): number {
  const comma = text.indexOf(",", open);
  const equals = text.indexOf("=", open);
  if (equals >= 0 && (comma < 0 || equals < comma)) return open;
  return comma < 0 ? text.length : comma + 1;
}

type ReadValue = { readonly text: string; readonly end: number };

/** Pieces joined by `#`, up to and with the comma behind them; `undefined` where none stands there. */
function readValue(
  text: string,
  start: number,
  strings: ReadonlyMap<string, string>,
): ReadValue | undefined {
  let position = start;
  let joined = "";
  for (;;) {
    const piece = readPiece(text, position, strings);
    if (piece === undefined) return undefined;
    joined += piece.text;
    const [between = "", sign] = /^\s*([#,]?)/.exec(text.slice(piece.end, piece.end + 400)) ?? [];
    position = piece.end + between.length;
    if (sign !== "#") return { text: joined, end: position };
    position += /^\s*/.exec(text.slice(position, position + 400))?.[0].length ?? 0;
  }
}

function readPiece(
  text: string,
  start: number,
  strings: ReadonlyMap<string, string>,
): ReadValue | undefined {
  const open = text.charAt(start);
  if (open !== "{" && open !== '"') {
    const [word = ""] = /^[^\s,#{}"()]+/.exec(text.slice(start, start + 200)) ?? [];
    if (word === "") return undefined;
    return { text: strings.get(word.toLowerCase()) ?? word, end: start + word.length };
  }
  const close = open === "{" ? "}" : '"';
  let depth = 0;
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "\\") index += 1;
    else if (depth === 0 && character === close) {
      return { text: text.slice(start + 1, index), end: index + 1 };
    } else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
  }
  return undefined;
}
