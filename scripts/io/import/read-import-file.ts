import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Finding } from "../../lib/finding.ts";
import { detectFormat, isWorkbook } from "../../lib/import/file/detect-format.ts";
import type { ImportOptions } from "../../lib/import/file/parse-import-bytes.ts";
import type { TableMapping } from "../../lib/import/file/parse-import-text.ts";
import { parseXmlPapers } from "../../lib/import/formats/pubmed-xml.ts";
import { describeInFile, importRules } from "../../lib/import/import-rules.ts";
import type { ImportedPiece } from "../../lib/import/imported-record.ts";
import { isDiskError } from "../files/disk-error.ts";

/** What a file gives, one thing at a time; how a table was read comes before its papers. */
type ReadPiece = ImportedPiece | { readonly table: TableMapping };

/**
 * The papers of a file of any format, unpacked where gzip has packed it; of a damaged package what stands before the
 * damage, and a finding. PubMed's XML is read as a stream, so that only one paper is in memory; of any other format the
 * whole file is.
 * @param file as the reader should see it
 * @throws errors of the file system
 */
export async function* readImportFile(
  path: string,
  file: string,
  options: ImportOptions,
): AsyncGenerator<ReadPiece> {
  const packing: Packing = { isDamaged: false };
  yield* readChunks(await openChunks(path, packing), file, options);
  if (packing.isDamaged) yield { finding: describeDamage(file) };
}

async function* readChunks(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  options: ImportOptions,
): AsyncGenerator<ReadPiece> {
  const { first, all } = await peek(chunks);
  if (options.encoding === undefined && !isWorkbook(first) && isPubmedXml(first)) {
    yield* parseXmlPapers(decodeChunks(all), file);
    return;
  }
  const pieces: Uint8Array[] = [];
  for await (const chunk of all) pieces.push(chunk);
  // What reads the other formats takes 40 MB of its own.
  const { parseImportBytes } = await import("../../lib/import/file/parse-import-bytes.ts");
  const { records, leftovers, findings, tables } = await parseImportBytes(
    Buffer.concat(pieces),
    file,
    options,
  );
  for (const table of tables) yield { table };
  for (const finding of findings) yield { finding };
  for (const leftover of leftovers) yield { leftover };
  for (const record of records) yield { record };
}

/** What shows only while a packed file is read. */
type Packing = { isDamaged: boolean };

async function openChunks(path: string, packing: Packing): Promise<AsyncIterable<Uint8Array>> {
  const stream = createReadStream(path);
  const { first, all } = await peek(stream);
  const isPacked = first[0] === 0x1f && first[1] === 0x8b;
  return isPacked ? unpack(all, packing) : all;
}

/** What gzip has packed, up to where the package ends or is damaged. */
async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip();
  const packed = pipeline(chunks, unpacked).catch((error) => error);
  try {
    yield* unpacked;
  } catch (error) {
    if (!isDiskError(error, "Z_BUF_ERROR") && !isDiskError(error, "Z_DATA_ERROR")) throw error;
    packing.isDamaged = true;
  }
  await packed;
}

function describeDamage(file: string): Finding {
  return describeInFile(
    importRules.packageDamaged,
    { file, line: 1 },
    {
      en: "The package breaks off, or is damaged.",
      "zh-Hant": "壓縮檔不完整或已損壞。",
    },
  );
}

/** The first of some chunks, and all of them. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const { value: first = new Uint8Array() } = await iterator.next();
  const all = async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { first, all: all() };
}

function isPubmedXml(start: Uint8Array): boolean {
  return detectFormat(new TextDecoder().decode(start)) === "pubmed-xml";
}

async function* decodeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
