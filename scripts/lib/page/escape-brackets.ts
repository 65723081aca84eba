/** Of more brackets than anybody writes, each is escaped: a parser looks for the partner of each among all before it. */
const mostOrdinary = 200;

/**
 * The indices of the square brackets that would make a link, a definition or a task,
 * or that have no partner; the others are ordinary.
 * @param isBlockStart whether the text begins a block
 * @param after the source after the text
 */
export function findActiveBrackets(
  text: string,
  isBlockStart: boolean,
  after: string,
): ReadonlySet<number> {
  const all = Array.from(text.matchAll(/[[\]]/g), ({ index }) => index);
  if (all.length > mostOrdinary) return new Set(all);
  const active = new Set<number>();
  const open: number[] = [];
  for (const index of all) {
    if (text[index] === "[") {
      open.push(index);
      active.add(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    const next = text.charAt(index + 1) || after.charAt(0);
    const isOrdinary = next !== "(" && !(isBlockStart && start === 0 && isMark(text, index, next));
    if (isOrdinary) active.delete(start);
    else active.add(index);
  }
  return active;
}

/** Whether brackets at the start of a block, closed at `end`, make a definition or a task. */
function isMark(text: string, end: number, next: string): boolean {
  return next === ":" || (end === 2 && /[ \txX]/.test(text.charAt(1)));
}
