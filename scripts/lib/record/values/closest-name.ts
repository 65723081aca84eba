/**
 * The name among `names` that `received` was probably meant to be; `undefined` where none is near.
 * Near is a third of its letters mistyped at most, upper and lower case alike.
 * @example closestName("titel", ["title", "type"]) // "title"
 */
export function closestName(received: string, names: readonly string[]): string | undefined {
  const wanted = received.toLowerCase().slice(0, 80);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const [closest] = names
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return closest?.name;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that make `a` into `b`.
 * @see Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964)
 */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const insertion = (current[j - 1] ?? 0) + 1;
      const deletion = (previous[j] ?? 0) + 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforePrevious[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(substitution, insertion, deletion, swap));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * The same for names that differ only by case, width, hyphens, apostrophes and white space.
 * @example foldName("Case–Control  Study") // "case-control study"
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .trim()
    .replace(/[‐‑‒–—]/g, "-")
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
