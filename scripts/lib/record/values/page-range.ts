/**
 * A range of pages whose last one is written out, as CSL wants it; any other text as it is.
 * @example expandPages("123-8") // "123-128"
 */
export function expandPages(text: string): string {
  return text.replace(/^(\d+)[-–](\d+)$/, (_, first: string, last: string) => {
    const missing = first.length - last.length;
    return `${first}-${missing > 0 ? first.slice(0, missing) : ""}${last}`;
  });
}
