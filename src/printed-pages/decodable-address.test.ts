import fc from "fast-check";
import { expect, test } from "vitest";
import { mendAddress } from "./decodable-address.ts";

test.each([
  ["/a/", "", "#100%", "/a/#100%25"],
  ["/a/", "?q=50%&area=%E6%80%A5", "#%E5%A", "/a/?q=50%25&area=%E6%80%A5#%25E5%25A"],
  ["/search/", "?q=a%20b", "#core", "/search/?q=a%20b#core"],
  ["/a/%FF/", "", "", "/a/%2525FF/"],
  ["/a/100%25/", "", "", "/a/100%252525/"],
])("%s%s%s is opened as %s", (pathname, search, hash, mended) => {
  expect(mendAddress({ pathname, search, hash })).toBe(mended);
});

test("any address can be decoded then, its path twice, and is mended no further", () => {
  const piece = fc.oneof(fc.constantFrom("%", "%e5", "%25", "%E6%80%A5", "%41", "a"), fc.string());
  const part = fc.array(piece).map((pieces) => pieces.join("").replace(/[?#]/g, ""));
  fc.assert(
    fc.property(part, part, part, (path, query, anchor) => {
      const { pathname, search, hash } = split(mendAddress(join(path, query, anchor)));
      decodeURIComponent(decodeURIComponent(pathname));
      decodeURIComponent(search + hash);
      expect(mendAddress({ pathname, search, hash })).toBe(pathname + search + hash);
    }),
  );
});

function join(path: string, query: string, anchor: string) {
  return { pathname: `/${path}`, search: `?${query}`, hash: `#${anchor}` };
}

function split(address: string) {
  const [, pathname = "", search = "", hash = ""] = /^(.*?)(\?.*?)(#.*)$/s.exec(address) ?? [];
  return { pathname, search, hash };
}
