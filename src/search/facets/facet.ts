import type { Bilingual } from "../../../scripts/lib/locale.ts";
import {
  type ByteReader,
  openWriter,
  readBytes,
  readText,
  writeBytes,
  writeText,
  writtenBytes,
} from "../stored/bytes.ts";

/** What results can be narrowed by. */
export const facetNames = [
  "collection",
  "area",
  "year",
  "type",
  "country",
  "journal",
  "tags",
  "score",
  "importance",
  "cards",
  "verified",
  "retraction",
] as const;
/** One of them, as addresses and the index call it. */
export type FacetName = (typeof facetNames)[number];

/** A value of a facet: what addresses call it, and its words for readers. */
export type FacetValue = { readonly value: string; readonly label: Bilingual };

/** A facet of all papers. A paper may have several values: what counts is which of them it has together. */
export type Facet = {
  readonly values: readonly FacetValue[];
  /** The values that some paper has together, each by its place among them. */
  readonly sets: readonly (readonly number[])[];
  /** The number of each paper's set, from 1; 0 where it has no value. */
  readonly codes: Uint16Array;
};

/** A facet as bytes: its values and sets as JSON, then two bytes a paper, the lower ones of all first. */
export function encodeFacet({ values, sets, codes }: Facet): Uint8Array {
  const writer = openWriter(1024);
  const rows = values.map(({ value, label }) => [value, label["zh-Hant"], label.en]);
  const isOneEach = sets.every((set, index) => set.length === 1 && set[0] === index);
  writeText(writer, JSON.stringify(isOneEach ? [rows] : [rows, sets]));
  // The upper bytes are nearly always 0, and cost nothing side by side.
  writeBytes(
    writer,
    Uint8Array.from(codes, (code) => code & 0xff),
  );
  writeBytes(
    writer,
    Uint8Array.from(codes, (code) => code >> 8),
  );
  return writtenBytes(writer);
}

/** The values, and the sets where they aren't each value alone. */
type FacetText = readonly [
  values: readonly (readonly [string, string, string])[],
  sets?: Facet["sets"],
];

/** The facet that `encodeFacet` was given, of so many papers. */
export function decodeFacet(bytes: Uint8Array, papers: number): Facet {
  const reader: ByteReader = { bytes, offset: 0 };
  const [rows, sets]: FacetText = JSON.parse(readText(reader));
  const low = readBytes(reader, papers);
  const high = readBytes(reader, papers);
  return {
    values: rows.map(([value, chinese, english]) => ({
      value,
      label: { "zh-Hant": chinese, en: english },
    })),
    sets: sets ?? rows.map((_, index) => [index]),
    codes: Uint16Array.from(low, (code, index) => code + 256 * (high[index] ?? 0)),
  };
}
