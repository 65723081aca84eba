/** A text with each run of white space as one blank, and none at its ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The letters and digits of a text, in lower case and half width.
 * @param form `NFKD` where accents make no difference either
 * @example foldLetters("📌 第一張：Core idea") // "第一張coreidea"
 */
export function foldLetters(text: string, form: "NFKC" | "NFKD" = "NFKC"): string {
  return text
    .normalize(form)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A text without what may differ between two ways to write the same: case, width, punctuation, blanks. */
export function foldWriting(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, "") || folded.trim();
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
