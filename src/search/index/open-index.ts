import type { Locale } from "../../../scripts/lib/locale.ts";
import { remember } from "../../../scripts/lib/remember.ts";
import { decodeFacet, type Facet, type FacetName } from "../facets/facet.ts";
import type { Sort } from "../query/search-engine.ts";
import { shardOf } from "../stored/hash-term.ts";
import {
  cardsPerFile,
  currentIndex,
  type IndexHeader,
  indexFiles,
  type NumberedCard,
  type OrderName,
  type StoredCard,
} from "../stored/index-files.ts";
import { decodePostings, type Postings } from "../stored/postings.ts";
import { findInShard } from "../stored/term-shard.ts";
import { decodeVocabulary, type VocabularyWord } from "../stored/vocabulary.ts";
import type { IndexWords } from "./build-words.ts";
import { type FetchFile, type LoadFile, loadBytes, openFolder } from "./load-file.ts";

/** An index that is open; each part is loaded when it is first asked for, and once. */
export type CatalogueIndex = {
  readonly header: IndexHeader;
  /** What texts are compared by, with the code that compares them. */
  readonly words: () => Promise<IndexWords>;
  /** Postings of the terms that the index has. */
  readonly postings: (terms: Iterable<string>) => Promise<ReadonlyMap<string, Postings>>;
  /** Encoded places of the phrase terms that the index has. */
  readonly places: (terms: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** No words where the index has no such file. */
  readonly vocabulary: (name: string) => Promise<readonly VocabularyWord[]>;
  readonly facet: (name: FacetName) => Promise<Facet>;
  /** A part of the papers in an order, first to last. */
  readonly order: (sort: OrderedSort, part: number) => Promise<Uint32Array>;
  readonly card: (paper: number) => Promise<StoredCard | undefined>;
};

/** An index with all that a search for words takes. */
export type SearchIndex = CatalogueIndex & IndexWords;

/** An order that is computed beforehand. */
export type OrderedSort = Exclude<Sort, "relevance">;

/**
 * Opens the index of the site below `baseUrl`.
 * @param baseUrl address or path of the site's default locale, with a final slash
 * @param locale whose readers' titles an order by title goes by
 */
export async function openIndex(
  baseUrl: string,
  fetchFile: FetchFile,
  locale: Locale,
): Promise<CatalogueIndex> {
  const root = `${baseUrl}search/`;
  const current = await loadBytes(root + currentIndex, fetchFile, { cache: "no-cache" });
  const header: IndexHeader = parseJson(current);
  const load = openFolder(`${root}${header.folder}/`, fetchFile);
  const words = remember(async (path: string) => {
    const [{ buildWords }, tables] = await Promise.all([import("./build-words.ts"), load(path)]);
    return buildWords(parseJson(tables));
  });
  return {
    header,
    words: () => words(indexFiles.words),
    postings: openTerms(load, header.termBits),
    places: openPlaces(load, header.phraseBits),
    vocabulary: remember(async (name: string) =>
      header.vocabulary.includes(name)
        ? decodeVocabulary(await load(indexFiles.vocabulary(name)))
        : [],
    ),
    facet: remember(async (name: FacetName) =>
      decodeFacet(await load(indexFiles.facet(name)), header.papers),
    ),
    order: openOrders(load, locale),
    card: openCards(load, header.newest),
  };
}

function parseJson(bytes: Uint8Array) {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function openTerms(load: LoadFile, bits: number): CatalogueIndex["postings"] {
  const shard = remember((number: number) => load(indexFiles.terms(number)));
  const decoded = new Map<string, Postings>();
  return async (terms) => {
    const wanted = [...new Set(terms)];
    const found = await Promise.all(
      wanted.map(async (term) => findInShard(await shard(shardOf(term, bits)), term)),
    );
    const postings = new Map<string, Postings>();
    for (const [index, term] of wanted.entries()) {
      const bytes = found[index];
      if (bytes === undefined) continue;
      const known = decoded.get(term) ?? decodePostings(bytes);
      decoded.set(term, known);
      postings.set(term, known);
    }
    return postings;
  };
}

function openPlaces(load: LoadFile, bits: number): CatalogueIndex["places"] {
  const shard = remember((number: number) => load(indexFiles.phrases(number)));
  return async (terms) => {
    const entries = await Promise.all(
      terms.map(
        async (term) => [term, findInShard(await shard(shardOf(term, bits)), term)] as const,
      ),
    );
    return new Map(entries.flatMap(([term, bytes]) => (bytes ? [[term, bytes]] : [])));
  };
}

function openOrders(load: LoadFile, locale: Locale): CatalogueIndex["order"] {
  const order = remember(
    async (path: string) => new Uint32Array((await load(path)).slice().buffer),
  );
  return (sort, part) => order(indexFiles.order(nameOrder(sort, locale), part));
}

function nameOrder(sort: OrderedSort, locale: Locale): OrderName {
  return sort === "title" || sort === "title-descending" ? `${sort}.${locale}` : sort;
}

function openCards(load: LoadFile, newest: readonly NumberedCard[]): CatalogueIndex["card"] {
  const known = new Map(newest.map(({ paper, card }) => [paper, card]));
  const cards = remember(
    async (part: number): Promise<readonly StoredCard[]> =>
      parseJson(await load(indexFiles.cards(part))),
  );
  return async (paper) =>
    known.get(paper) ?? (await cards(Math.floor(paper / cardsPerFile)))[paper % cardsPerFile];
}
