/**
 * What happens to a page that a record asks for: `write` it, `keep` it because it already has
 * the wanted bytes, or `leave` it because somebody else's words stand there.
 * @param wanted hash of the page that the record gives
 * @param existing hash of what stands there now; `undefined` where nothing does
 * @param own hashes under which the generator knows the page as its own
 */
export function planPage(
  wanted: string,
  existing: string | undefined,
  own: readonly string[],
): "write" | "keep" | "leave" {
  if (existing === wanted) return "keep";
  return existing === undefined || own.includes(existing) ? "write" : "leave";
}

/** What happens to a page that no record asks for any more: only the generator's own is removed. */
export function planLeftover(existing: string, own: readonly string[]): "remove" | "leave" {
  return own.includes(existing) ? "remove" : "leave";
}
