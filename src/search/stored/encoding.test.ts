import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFacet, encodeFacet } from "../facets/facet.ts";
import {
  openWriter,
  readText,
  readUint32,
  readVarint,
  writeText,
  writeUint32,
  writeVarint,
  writtenBytes,
} from "./bytes.ts";
import { encodeShard, findInShard } from "./term-shard.ts";
import { decodeVocabulary, encodeVocabulary } from "./vocabulary.ts";

test("numbers and texts are read as they were written", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.string({ unit: "grapheme" }), (number, text) => {
      const low = number % 2 ** 32;
      const writer = openWriter(0);
      writeVarint(writer, number);
      writeText(writer, text);
      writeUint32(writer, low);
      const reader = { bytes: writtenBytes(writer), offset: 0 };
      expect([readVarint(reader), readText(reader), readUint32(reader)]).toEqual([
        number,
        text,
        low,
      ]);
    }),
  );
});

test("a shard gives each term its own bytes", () => {
  const entry = fc.record({ term: fc.string(), bytes: fc.uint8Array() });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ term }) => term }), (entries) => {
      const shard = encodeShard(entries);
      for (const { term, bytes } of entries) expect(findInShard(shard, term)).toEqual(bytes);
    }),
  );
});

test("a shard has nothing of a term that it lacks", () => {
  const shard = encodeShard([{ term: "肺癌", bytes: Uint8Array.of(1) }]);
  expect(findInShard(shard, "肺炎")).toBeUndefined();
  expect(findInShard(shard, "")).toBeUndefined();
});

test("a vocabulary keeps its words and how many papers have them", () => {
  const word = fc.record({ word: fc.string(), papers: fc.nat() });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const sorted = words.toSorted((a, b) => (a.word < b.word ? -1 : 1));
      expect(decodeVocabulary(encodeVocabulary(sorted))).toEqual(sorted);
    }),
  );
});

test("a facet keeps its values, which of them stand together, and the papers' codes", () => {
  const values = ["high", "low"].map((value) => ({ value, label: { "zh-Hant": "高", en: value } }));
  for (const sets of [
    [[0], [1]],
    [[1], [0, 1]],
  ]) {
    const facet = { values, sets, codes: Uint16Array.from([0, 1, 300]) };
    expect(decodeFacet(encodeFacet(facet), 3)).toEqual(facet);
  }
});
