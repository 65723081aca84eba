import type { Paper } from "../../../scripts/lib/record/schema.ts";
import type { Collection } from "../../../scripts/lib/record/survey.ts";
import { encodeFacet } from "../../search/facet.ts";
import { buildFolding } from "../../search/folding.ts";
import {
  cardsPerFile,
  type IndexHeader,
  indexFiles,
  orderNames,
  papersPerOrderFile,
  type StoredCard,
} from "../../search/index-files.ts";
import { buildSynonyms } from "../../search/synonyms.ts";
import { encodeShard } from "../../search/term-shard.ts";
import { encodeVocabulary, type VocabularyWord, vocabularyFiles } from "../../search/vocabulary.ts";
import { addPaper, type IndexParts, openIndexParts } from "./add-paper.ts";
import { buildCard } from "./build-card.ts";
import { buildCharacterTable } from "./character-table.ts";
import { openFacets } from "./facet-builder.ts";
import { type IndexWriter, openIndexWriter } from "./index-writer.ts";
import { mostShardBits } from "./segment-file.ts";
import { buildOrder, readSortKeys, type SortKeys } from "./sort-orders.ts";
import type { TermSegments } from "./term-segments.ts";

/** Bytes of a shard before it is compressed to some two thirds. */
const shardSize = 8 * 1024;
/** Phrases are asked for seldom: fewer files. */
const phraseShardSize = 24 * 1024;
/** Files that are compressed at the same time. */
const batchSize = 16;

/** What an index is made of. */
export type IndexSource = {
  readonly papers: AsyncIterable<Paper>;
  /** In the order of the navigation. */
  readonly collections: readonly Collection[];
  /** Groups of terms that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
};

/**
 * Writes the search index of papers to `folder`: the files that `src/search` reads. Papers are
 * numbered as they come; the same papers in the same order give the same bytes.
 * Memory stays bounded: postings lie on disk while they are gathered.
 */
export async function writeIndex(source: IndexSource, folder: string): Promise<void> {
  const simplified = buildCharacterTable();
  const folding = buildFolding(simplified);
  const parts = openIndexParts(buildSynonyms(source.synonyms, folding));
  const facets = openFacets(source.collections, folding.fold);
  const places = new Map(source.collections.map(({ name }, place) => [name, place]));
  const keys: SortKeys[] = [];
  const writer = await openIndexWriter(folder);
  try {
    let cards: StoredCard[] = [];
    for await (const paper of source.papers) {
      addPaper(paper, keys.length, folding.fold, parts);
      facets.add(paper);
      keys.push(readSortKeys(paper, places));
      cards.push(buildCard(paper));
      if (cards.length < cardsPerFile) continue;
      await writer.write(indexFiles.cards(keys.length / cardsPerFile - 1), toJson(cards));
      cards = [];
    }
    if (cards.length > 0) {
      await writer.write(indexFiles.cards(Math.floor(keys.length / cardsPerFile)), toJson(cards));
    }
    for (const [name, facet] of facets.build()) {
      await writer.write(indexFiles.facet(name), encodeFacet(facet));
    }
    await writeOrders(keys, writer);
    const header: IndexHeader = {
      papers: keys.length,
      termBits: await writeShards(parts.terms, shardSize, indexFiles.terms, writer),
      phraseBits: await writeShards(parts.phrases, phraseShardSize, indexFiles.phrases, writer),
      vocabulary: await writeVocabulary(parts, keys.length, writer),
      simplified,
      synonyms: source.synonyms,
    };
    await writer.write(indexFiles.header, toJson(header));
  } finally {
    parts.terms.close();
    parts.phrases.close();
  }
  await writer.finish();
}

function toJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

async function writeOrders(keys: readonly SortKeys[], writer: IndexWriter): Promise<void> {
  for (const name of orderNames) {
    const order = buildOrder(name, keys);
    for (let start = 0; start < order.length; start += papersPerOrderFile) {
      const part = order.slice(start, start + papersPerOrderFile);
      const path = indexFiles.order(name, start / papersPerOrderFile);
      await writer.write(path, new Uint8Array(part.buffer));
    }
  }
}

/** Writes all shards of gathered terms; gives the bits that choose among them. */
async function writeShards(
  gathered: TermSegments,
  size: number,
  pathOf: (shard: number) => string,
  writer: IndexWriter,
): Promise<number> {
  const wanted = Math.round(Math.log2(Math.max(1, gathered.size() / size)));
  const bits = Math.min(mostShardBits, wanted);
  for (let start = 0; start < 2 ** bits; start += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, 2 ** bits - start) }, (_, offset) => {
      const shard = start + offset;
      return writer.write(pathOf(shard), encodeShard(gathered.readShard(shard, bits)));
    });
    await Promise.all(batch);
  }
  return bits;
}

/** In a large collection a word that few texts have is more often an error than what one stands for. */
function leastPapers(papers: number): number {
  return Math.max(1, Math.floor(papers / 30_000));
}

async function writeVocabulary(
  { vocabulary, namedWords }: IndexParts,
  papers: number,
  writer: IndexWriter,
): Promise<readonly string[]> {
  const least = leastPapers(papers);
  const files = new Map<string, VocabularyWord[]>();
  for (const [word, count] of vocabulary) {
    if (count < least && !namedWords.has(word)) continue;
    for (const name of vocabularyFiles(word)) {
      const words = files.get(name);
      if (words === undefined) files.set(name, [{ word, papers: count }]);
      else words.push({ word, papers: count });
    }
  }
  const names = [...files.keys()].sort();
  for (const name of names) {
    const words = (files.get(name) ?? []).sort((a, b) => (a.word < b.word ? -1 : 1));
    await writer.write(indexFiles.vocabulary(name), encodeVocabulary(words));
  }
  return names;
}
