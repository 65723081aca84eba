import type { PaperStatus } from "../../scripts/lib/navigation/paper-status.ts";
import type { LanguageText } from "../../scripts/lib/record/localized-text.ts";

/**
 * What a reader of the index must know before anything else. The files of an index lie in
 * `search/<content hash>/`, all compressed with gzip, and never change; `search/current.json`
 * names the folder.
 */
export type IndexHeader = {
  readonly papers: number;
  /** There are 2 ** `termBits` shards of terms, and 2 ** `phraseBits` of phrases. */
  readonly termBits: number;
  readonly phraseBits: number;
  /** Names of the files of the vocabulary. */
  readonly vocabulary: readonly string[];
  /** The papers of the catalogue's first page: the newest ones, whose cards lie together as well. */
  readonly newest: readonly number[];
  /** Pairs of characters, Traditional and Simplified. */
  readonly simplified: string;
  /** Groups of terms that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
};

/** A paper's line in a list of results; texts are in Chinese first where they are in both languages. */
export type StoredCard = {
  readonly collection: string;
  readonly id: string;
  readonly position: number;
  readonly titles: readonly LanguageText[];
  /** The paper's own title, where it is in neither language. */
  readonly original?: LanguageText;
  readonly findings: readonly LanguageText[];
  readonly areas: readonly LanguageText[];
  readonly journal?: string;
  readonly authors?: string;
  /** As exact as the record has it: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string;
  /** As the curator wrote it. */
  readonly score?: string;
  readonly status?: PaperStatus;
};

/** Cards that lie in one file: the papers of a page of results are seldom neighbours. */
export const cardsPerFile = 16;

/** Papers of a sort order that lie in one file. */
export const papersPerOrderFile = 4096;

/** Orders that are computed beforehand; within them the index only looks who is in. */
export const orderNames = ["newest", "score", "position"] as const;
export type OrderName = (typeof orderNames)[number];

/** Paths of an index's files, below its folder. */
export const indexFiles = {
  header: "header.bin",
  terms: (shard: number) => `terms/${shard}.bin`,
  phrases: (shard: number) => `phrases/${shard}.bin`,
  vocabulary: (name: string) => `words/${name}.bin`,
  facet: (name: string) => `facets/${name}.bin`,
  order: (name: OrderName, part: number) => `orders/${name}-${part}.bin`,
  newest: "newest.bin",
  cards: (part: number) => `cards/${part}.bin`,
} as const;
