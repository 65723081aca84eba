import type { PaperStatus } from "../../../scripts/lib/navigation/paper-status.ts";
import type { LanguageText } from "../../../scripts/lib/record/schema/localized-text.ts";
import type { SynonymGroups } from "../words/synonyms.ts";

/**
 * What a reader of the index must know before anything else: `search/current.bin`. The other files
 * of an index lie in `search/<content hash>/` and never change; all are compressed with gzip.
 */
export type IndexHeader = {
  /** The name of the folder. */
  readonly folder: string;
  readonly papers: number;
  /** There are 2 ** `termBits` shards of terms, and 2 ** `phraseBits` of phrases. */
  readonly termBits: number;
  readonly phraseBits: number;
  /** Names of the files of the vocabulary. */
  readonly vocabulary: readonly string[];
  /** The catalogue's first page: the newest papers, which need no file of cards. */
  readonly newest: readonly NumberedCard[];
};

/** What texts are compared by: a file of its own, for a catalogue without words goes without it. */
export type WordTables = {
  /** Pairs of characters, Traditional and Simplified. */
  readonly simplified: string;
  readonly synonyms: SynonymGroups;
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

/** A card, and the paper that it is of. */
export type NumberedCard = { readonly paper: number; readonly card: StoredCard };

/** Cards that lie in one file: the papers of a page of results are seldom neighbours. */
export const cardsPerFile = 16;

/** Papers of a sort order that lie in one file. */
export const papersPerOrderFile = 4096;

/**
 * Orders that are computed beforehand; within them the index only looks who is in. Readers of each
 * locale see titles of their own.
 */
export const orderNames = [
  "newest",
  "oldest",
  "score",
  "lowest",
  "position",
  "last",
  "journal",
  "journal-descending",
  "title.zh-Hant",
  "title-descending.zh-Hant",
  "title.en",
  "title-descending.en",
] as const;
export type OrderName = (typeof orderNames)[number];

/** The header of the newest index, below `search/`. */
export const currentIndex = "current.bin";

/** Paths of an index's files, below its folder. */
export const indexFiles = {
  words: "words.bin",
  terms: (shard: number) => `terms/${shard}.bin`,
  phrases: (shard: number) => `phrases/${shard}.bin`,
  vocabulary: (name: string) => `words/${name}.bin`,
  facet: (name: string) => `facets/${name}.bin`,
  order: (name: OrderName, part: number) => `orders/${name}-${part}.bin`,
  cards: (part: number) => `cards/${part}.bin`,
} as const;
