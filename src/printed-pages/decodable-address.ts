/** The parts of an address on the site. */
type Parts = Pick<Location, "pathname" | "search" | "hash">;

/**
 * An address in which every `%` belongs to an encoding that can be read; the others stand for
 * themselves. No page has one in its path, which Docusaurus decodes again after its router: one
 * that can't be decoded twice becomes one that can.
 * @example mendAddress({ pathname: "/", search: "?q=a%20b", hash: "#100%" }) // "/?q=a%20b#100%25"
 */
export function mendAddress({ pathname, search, hash }: Parts): string {
  const once = decode(pathname);
  const isPath = once !== undefined && decode(once) !== undefined;
  const path = isPath ? pathname : pathname.replaceAll("%", "%2525");
  return path + mendEncoding(search) + mendEncoding(hash);
}

/**
 * Keeps the page's address such that its parts can be decoded: Docusaurus and its router decode
 * path and anchor of each that is opened, and a page ends where one can't be. To be called before
 * they look at it and listen.
 */
export function keepAddressDecodable(): void {
  const mend = () => {
    const { pathname, search, hash } = window.location;
    const address = pathname + search + hash;
    const mended = mendAddress(window.location);
    if (mended !== address) window.history.replaceState(window.history.state, "", mended);
  };
  mend();
  window.addEventListener("popstate", mend);
}

function mendEncoding(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+|%/gi, (encoded) =>
    decode(encoded) === undefined ? encoded.replaceAll("%", "%25") : encoded,
  );
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
