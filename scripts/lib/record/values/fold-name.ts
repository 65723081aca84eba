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
