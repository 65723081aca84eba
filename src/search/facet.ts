import type { Bilingual } from "../../scripts/lib/locale.ts";
import {
  type ByteReader,
  openWriter,
  readBytes,
  readText,
  writeBytes,
  writeText,
  writtenBytes,
} from "./bytes.ts";

/** What results can be narrowed by. */
export const facetNames = [
  "collection",
  "area",
  "year",
  "type",
  "country",
  "journal",
  "score",
  "importance",
  "cards",
  "verified",
  "retraction",
] as const;
export type FacetName = (typeof facetNames)[number];

/** A value of a facet: what addresses call it, and its words for readers. */
export type FacetValue = { readonly value: string; readonly label: Bilingual };

/** A facet of all papers: the number of each paper's value, from 1; 0 where it has none. */
export type Facet = { readonly values: readonly FacetValue[]; readonly codes: Uint16Array };

/** A facet as bytes: its values as JSON, then two bytes a paper, the lower ones of all first. */
export function encodeFacet({ values, codes }: Facet): Uint8Array {
  const writer = openWriter(1024);
  writeText(
    writer,
    JSON.stringify(values.map(({ value, label }) => [value, label["zh-Hant"], label.en])),
  );
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

/** The facet that `encodeFacet` was given, of so many papers. */
export function decodeFacet(bytes: Uint8Array, papers: number): Facet {
  const reader: ByteReader = { bytes, offset: 0 };
  const rows: readonly (readonly [string, string, string])[] = JSON.parse(readText(reader));
  const low = readBytes(reader, papers);
  const high = readBytes(reader, papers);
  return {
    values: rows.map(([value, chinese, english]) => ({
      value,
      label: { "zh-Hant": chinese, en: english },
    })),
    codes: Uint16Array.from(low, (code, index) => code + 256 * (high[index] ?? 0)),
  };
}
