import { encodeFacet } from "../../../src/search/facets/facet.ts";
import { usualPageSize } from "../../../src/search/query/search-engine.ts";
import {
  cardsPerFile,
  indexFiles,
  type NumberedCard,
  orderNames,
  papersPerOrderFile,
  type StoredCard,
  type WordTables,
} from "../../../src/search/stored/index-files.ts";
import { encodeShard } from "../../../src/search/stored/term-shard.ts";
import type { Collection } from "../../lib/record/survey.ts";
import { sum } from "../../lib/sum.ts";
import type { Analysis } from "./analysis.ts";
import type { Block } from "./block.ts";
import { openFacets } from "./facet-builder.ts";
import { type IndexWriter, openIndexWriter } from "./index-writer.ts";
import { mergeSegments, type PlacedSegment, type Segment } from "./segment.ts";
import { buildOrder, type SortKeys } from "./sort-orders.ts";
import { addWords, type WordCount, writeVocabulary } from "./write-vocabulary.ts";

/** There are 2 ** `mostShardBits` shards at most. */
const mostShardBits = 13;
/** Of a few papers the terms themselves are most of the bytes, which `shardSize` doesn't count. */
const leastShardBits = 4;
/** Bytes of a shard before it is compressed to some two thirds. */
const shardSize = 8 * 1024;
/** Phrases are asked for seldom: fewer files. */
const phraseShardSize = 24 * 1024;

/** What an index is made of. */
type IndexSource = {
  /** In the order in which the index numbers their papers. */
  readonly blocks: readonly Block[];
  /** In the order of the navigation. */
  readonly collections: readonly Collection[];
  /** What the blocks were made with. */
  readonly analysis: Analysis;
};

/**
 * Writes the search index of papers to `folder`: the files that `src/search` reads. The same papers
 * in the same order give the same bytes, in whatever blocks.
 * Memory stays bounded: postings are read shard by shard.
 * @returns the name of the index' own folder, which changes with its bytes
 */
export async function writeIndex(source: IndexSource, folder: string): Promise<string> {
  const { blocks, collections, analysis } = source;
  const writer = await openIndexWriter(folder);
  const { keys, facets, words } = await writeCards(source, writer);
  for (const [name, facet] of facets)
    await writer.write(indexFiles.facet(name), encodeFacet(facet));
  const { simplified, synonyms } = analysis;
  await writer.write(indexFiles.words, toJson({ simplified, synonyms } satisfies WordTables));
  const newest = await writeOrders(keys, collections, writer);
  const terms = placeSegments(blocks, ({ terms }) => terms);
  const phrases = placeSegments(blocks, ({ phrases }) => phrases);
  return writer.finish({
    papers: keys.length,
    newest: pickCards(newest, blocks),
    termBits: await writeShards(terms, shardSize, indexFiles.terms, writer),
    phraseBits: await writeShards(phrases, phraseShardSize, indexFiles.phrases, writer),
    vocabulary: await writeVocabulary(words, keys.length, writer),
  });
}

/** Writes the papers' cards, and gathers what else the blocks know of them. */
async function writeCards({ blocks, collections, analysis }: IndexSource, writer: IndexWriter) {
  const facets = openFacets({ collections, areas: analysis.areas }, analysis.folding.fold);
  const words = new Map<string, WordCount>();
  const keys: SortKeys[] = [];
  let cards: StoredCard[] = [];
  let files = 0;
  const writeFile = () => {
    const file = cards.slice(0, cardsPerFile);
    cards = cards.slice(cardsPerFile);
    files += 1;
    return writer.write(indexFiles.cards(files - 1), toJson(file));
  };
  for (const { readFacts } of blocks) {
    const facts = readFacts();
    facets.add(facts.facets);
    addWords(facts.words, words);
    keys.push(...facts.keys);
    cards.push(...facts.cards);
    while (cards.length >= cardsPerFile) await writeFile();
  }
  if (cards.length > 0) await writeFile();
  return { keys, facets: facets.build(), words };
}

function placeSegments(
  blocks: readonly Block[],
  choose: (block: Block) => Segment,
): PlacedSegment[] {
  let base = 0;
  return blocks.map((block) => {
    base += block.papers;
    return { segment: choose(block), base: base - block.papers };
  });
}

function toJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Writes the orders; gives the papers that the newest ones begin with. */
async function writeOrders(
  keys: readonly SortKeys[],
  collections: readonly Collection[],
  writer: IndexWriter,
): Promise<readonly number[]> {
  const names = collections.map(({ name }) => name);
  let newest: readonly number[] = [];
  for (const name of orderNames) {
    const order = buildOrder(name, keys, names);
    if (name === "newest") newest = [...order.subarray(0, usualPageSize)];
    for (let start = 0; start < order.length; start += papersPerOrderFile) {
      const part = order.slice(start, start + papersPerOrderFile);
      const path = indexFiles.order(name, start / papersPerOrderFile);
      await writer.write(path, new Uint8Array(part.buffer));
    }
  }
  return newest;
}

/** Writes all shards of the blocks' terms; gives the bits that choose among them. */
async function writeShards(
  segments: readonly PlacedSegment[],
  size: number,
  pathOf: (shard: number) => string,
  writer: IndexWriter,
): Promise<number> {
  const total = sum(segments.map(({ segment }) => segment.size));
  const wanted = Math.round(Math.log2(Math.max(1, total / size)));
  const bits = Math.min(mostShardBits, Math.max(leastShardBits, wanted));
  let shard = 0;
  for (const entries of mergeSegments(segments, bits)) {
    await writer.write(pathOf(shard), encodeShard(entries));
    shard += 1;
  }
  return bits;
}

/** The cards of a few papers, in their order; only the blocks that have them are read. */
function pickCards(papers: readonly number[], blocks: readonly Block[]): readonly NumberedCard[] {
  const cards = new Map<number, NumberedCard>();
  let base = 0;
  for (const { papers: size, readFacts } of blocks) {
    const own = papers.filter((paper) => paper >= base && paper < base + size);
    const facts = own.length > 0 ? readFacts() : undefined;
    for (const paper of own) {
      const card = facts?.cards[paper - base];
      if (card) cards.set(paper, { paper, card });
    }
    base += size;
  }
  return papers.flatMap((paper) => cards.get(paper) ?? []);
}
