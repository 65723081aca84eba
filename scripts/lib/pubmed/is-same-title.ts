/**
 * Whether two titles are one title: letters and digits alike, whatever the case, punctuation, width, brackets and
 * spelling of `&`. A title with Han characters is never compared with one without: it is a translation.
 * @example isSameTitle("Triage & care: a trial", "Triage and care. A trial.") // true
 */
export function isSameTitle(own: string, other: string): boolean {
  if (han.test(own) !== han.test(other)) return true;
  return fold(own) === fold(other);
}

const han = /\p{Script=Han}/u;

function fold(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
