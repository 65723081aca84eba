import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePageList, renderPageList, renderPageListLine } from "./page-list.ts";

const a = "a".repeat(64);
const b = "b".repeat(64);
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const path = fc.stringMatching(/^docs\/papers\/[a-z0-9.-]{1,9}\/[a-z0-9._-]{1,9}\.md$/);

test("a page has every hash that is listed for it", () => {
  const text = renderPageListLine("x.md", a) + renderPageListLine("x.md", b);
  expect(parsePageList(text)).toEqual(new Map([["x.md", [a, b]]]));
});

test("a list is read back as it was written, sorted by path", () => {
  fc.assert(
    fc.property(fc.dictionary(path, fc.uniqueArray(hash, { minLength: 1 })), (entries) => {
      const list = new Map(Object.entries(entries));
      const text = renderPageList(list);
      expect(parsePageList(text)).toEqual(list);
      expect([...parsePageList(text).keys()]).toEqual([...list.keys()].sort());
    }),
  );
});

test("wherever the text is torn off, the entries before are read", () => {
  const text = renderPageList(
    new Map([
      ["one.md", [a]],
      ["two.md", [b]],
    ]),
  );
  for (let length = 0; length < text.length; length += 1) {
    const list = parsePageList(text.slice(0, length));
    expect(list.get("one.md")).toEqual(length >= `${a} one.md`.length ? [a] : undefined);
    expect(list.get("two.md")).toEqual(length === text.length - 1 ? [b] : undefined);
  }
});
