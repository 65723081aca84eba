/** A conflict of git that was left in a text, at the first of its markers that is there. */
export type Conflict = { readonly offset: number; readonly marker: string };

/** The conflicts of a text, and the text as it reads without them. */
type ConflictReading = {
  readonly conflicts: readonly Conflict[];
  /** The text with the first version of each conflict, the rest of it blank; every offset stays what it was. */
  readonly text: string;
};

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/** Reads a text with git's conflict markers; a line of `=======` alone is none. */
export function readConflicts(text: string): ConflictReading {
  const markers = Array.from(text.matchAll(marker), ({ 0: line, index }) => ({
    kind: line.charAt(0),
    offset: index,
    end: index + line.length,
  }));
  if (!markers.some(({ kind }) => kind === "<" || kind === ">")) return { conflicts: [], text };
  const conflicts: Conflict[] = [];
  const pieces: string[] = [];
  let kept = 0;
  let isOpen = false;
  let isSecond = false;
  for (const { kind, offset, end } of markers) {
    if (kind === "<" || !isOpen) {
      conflicts.push({ offset, marker: text.slice(offset, offset + 7) });
    }
    const piece = text.slice(kept, offset);
    pieces.push(isSecond && kind !== "<" ? blank(piece) : piece, blank(text.slice(offset, end)));
    kept = end;
    isOpen = kind !== ">";
    isSecond = kind === "|" || kind === "=";
  }
  return { conflicts, text: pieces.join("") + text.slice(kept) };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
