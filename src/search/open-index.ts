import { decodeFacet, type Facet, type FacetName } from "./facet.ts";
import { buildFolding, type Folding } from "./folding.ts";
import { shardOf } from "./hash-term.ts";
import {
  cardsPerFile,
  currentIndex,
  type IndexHeader,
  indexFiles,
  type NumberedCard,
  type OrderName,
  type StoredCard,
} from "./index-files.ts";
import { type FetchFile, type LoadFile, loadBytes, openFolder, remember } from "./load-file.ts";
import { decodePostings, type Postings } from "./postings.ts";
import { buildSynonyms, type Synonyms } from "./synonyms.ts";
import { findInShard } from "./term-shard.ts";
import { decodeVocabulary, type VocabularyWord } from "./vocabulary.ts";

/** An index that is open; each part is loaded when it is first asked for, and once. */
export type SearchIndex = {
  readonly header: IndexHeader;
  readonly folding: Folding;
  readonly synonyms: Synonyms;
  /** Postings of the terms that the index has. */
  readonly postings: (terms: Iterable<string>) => Promise<ReadonlyMap<string, Postings>>;
  /** Encoded places of the phrase terms that the index has. */
  readonly places: (terms: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** No words where the index has no such file. */
  readonly vocabulary: (name: string) => Promise<readonly VocabularyWord[]>;
  readonly facet: (name: FacetName) => Promise<Facet>;
  /** A part of the papers in an order, first to last. */
  readonly order: (name: OrderName, part: number) => Promise<Uint32Array>;
  readonly card: (paper: number) => Promise<StoredCard | undefined>;
};

/**
 * Opens the index of the site below `baseUrl`.
 * @param baseUrl address or path of the site's default locale, with a final slash
 */
export async function openIndex(baseUrl: string, fetchFile: FetchFile): Promise<SearchIndex> {
  const root = `${baseUrl}search/`;
  const current = await loadBytes(root + currentIndex, fetchFile, { cache: "no-cache" });
  const header: IndexHeader = parseJson(current);
  const load = openFolder(`${root}${header.folder}/`, fetchFile);
  return {
    header,
    folding: buildFolding(header.simplified),
    synonyms: buildSynonyms(header.synonyms),
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
    order: openOrders(load),
    card: openCards(load, header.newest),
  };
}

function parseJson(bytes: Uint8Array) {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function openTerms(load: LoadFile, bits: number): SearchIndex["postings"] {
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

function openPlaces(load: LoadFile, bits: number): SearchIndex["places"] {
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

function openOrders(load: LoadFile): SearchIndex["order"] {
  const order = remember(
    async (path: string) => new Uint32Array((await load(path)).slice().buffer),
  );
  return (name, part) => order(indexFiles.order(name, part));
}

function openCards(load: LoadFile, newest: readonly NumberedCard[]): SearchIndex["card"] {
  const known = new Map(newest.map(({ paper, card }) => [paper, card]));
  const cards = remember(
    async (part: number): Promise<readonly StoredCard[]> =>
      parseJson(await load(indexFiles.cards(part))),
  );
  return async (paper) =>
    known.get(paper) ?? (await cards(Math.floor(paper / cardsPerFile)))[paper % cardsPerFile];
}
