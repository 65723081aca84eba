/**
 * A text with its percent-encoded characters as themselves; what is no encoding of UTF-8 stays.
 * @example decodePercent("a%3Cb%E0") // "a<b%E0"
 */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
