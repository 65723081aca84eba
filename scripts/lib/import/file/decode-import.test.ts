import { expect, it } from "vitest";
import { decodeImport } from "./decode-import.ts";

const text = "標題,評分\n急診檢傷的研究,8\n";

/** The bytes of a text in a legacy encoding, found by trying what each pair of bytes means. */
function encode(wanted: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, number[]>();
  for (let high = 0x81; high < 0xff; high += 1) {
    for (let low = 0x40; low < 0xff; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (!pairs.has(character)) pairs.set(character, [high, low]);
    }
  }
  return Uint8Array.from(
    Array.from(wanted, (character) => pairs.get(character) ?? [character.charCodeAt(0)]).flat(),
  );
}

it.each(["big5", "gb18030"])("tells %s by its words", (encoding) => {
  expect(decodeImport(encode(text, encoding))).toEqual({ text, encoding });
});

it("takes the byte order mark, UTF-16 by its zeros, and what has no Chinese for Western", () => {
  const utf16 = Uint8Array.from(
    Array.from("Title,DOI", (character) => [character.charCodeAt(0), 0]).flat(),
  );
  expect(decodeImport(new TextEncoder().encode(`\ufeff${text}`))).toEqual({
    text,
    encoding: "utf-8",
  });
  expect(decodeImport(utf16)).toEqual({ text: "Title,DOI", encoding: "utf-16le" });
  expect(decodeImport(Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c))).toEqual({
    text: "Müll",
    encoding: "windows-1252",
  });
});

it("asks where two encodings say as much, and goes by the one that a person names", () => {
  const bytes = encode("標題", "big5").subarray(0, 2);
  expect(decodeImport(bytes, "big5")).toEqual({ text: "標", encoding: "big5" });
});
