import { type Locale, locales } from "../../scripts/lib/locale.ts";
import type { LanguageText } from "../../scripts/lib/record/schema/localized-text.ts";
import { remember } from "../../scripts/lib/remember.ts";
import { countFacet } from "./filters/count-facets.ts";
import { findChosenValues } from "./filters/find-chosen-values.ts";
import { buildFilterMasks, passesAll } from "./filters/masks.ts";
import type { FetchFile } from "./index/load-file.ts";
import { type CatalogueIndex, openIndex } from "./index/open-index.ts";
import { pickBest, pickOrdered } from "./index/pick-page.ts";
import { type Matches, matchAll } from "./match/matches.ts";
import {
  type Hit,
  type MarkedText,
  type SearchEngine,
  type SearchRequest,
  type SearchResult,
  SearchUnavailableError,
  usualPageSize,
} from "./query/search-engine.ts";
import type { StoredCard } from "./stored/index-files.ts";

/**
 * The search engine of a site that is nothing but files: what a search needs of the index is loaded
 * when it is first needed, and kept.
 * @param baseUrl the base path of the site's default locale, with a final slash: one index serves both
 * @param locale whose readers' titles an order by title goes by
 */
export function openSearch(
  baseUrl: string,
  fetchFile: FetchFile,
  locale: Locale = locales[0],
): SearchEngine {
  const openAnew = () => remember((base: string) => openIndex(base, fetchFile, locale));
  let open = openAnew();
  const findMatches = rememberLast(findAnew);
  return {
    async search(request) {
      request.signal?.throwIfAborted();
      try {
        return await searchIndex(request, await open(baseUrl), findMatches);
      } catch (error) {
        // The site may have been published anew, with another index: the next search looks.
        if (error instanceof SearchUnavailableError) open = openAnew();
        throw error;
      }
    },
    async prepare(request) {
      try {
        const index = await open(baseUrl);
        const [{ endsInChinese, loadAhead }, words] = await Promise.all([
          import("./match/load-ahead.ts"),
          index.words(),
        ]);
        if (endsInChinese(request.query, words)) await searchIndex(request, index, findMatches);
        else await loadAhead(request.query, { ...index, ...words });
      } catch {}
    },
  };
}

/** A catalogue takes neither the words of the index nor the code that finds them. */
async function findAnew(
  query: string,
  index: CatalogueIndex,
  isLiteral: boolean,
): Promise<Matches> {
  if (query.trim() === "") return matchAll(index.header.papers);
  const [{ findMatches }, words] = await Promise.all([
    import("./match/find-matches.ts"),
    index.words(),
  ]);
  return findMatches(query, { ...index, ...words }, isLiteral);
}

/**
 * Finds the matches of a query once, while nothing else is asked for: its pages, its filters and
 * the counts of its facets come of the same ones.
 */
function rememberLast(find: typeof findAnew): typeof findAnew {
  let last:
    | { query: string; index: CatalogueIndex; isLiteral: boolean; matches: Promise<Matches> }
    | undefined;
  return (query, index, isLiteral) => {
    if (last?.query === query && last.index === index && last.isLiteral === isLiteral) {
      return last.matches;
    }
    const own = { query, index, isLiteral, matches: find(query, index, isLiteral) };
    last = own;
    // What failed is tried again.
    own.matches.catch(() => {
      if (last === own) last = undefined;
    });
    return own.matches;
  };
}

async function searchIndex(
  request: SearchRequest,
  index: CatalogueIndex,
  findMatches: typeof findAnew,
): Promise<SearchResult> {
  const { query, isLiteral = false, filters = {}, facets = [], signal } = request;
  const matches = await findMatches(query, index, isLiteral);
  signal?.throwIfAborted();
  const masks = await buildFilterMasks(filters, index);
  const passing = matches.papers.filter((paper) => passesAll(paper, [...masks.values()]));
  const picked = await pickPage(passing, matches.scores, request, index);
  signal?.throwIfAborted();
  const near = matches.near(passing.length, (paper) => passesAll(paper, [...masks.values()]));
  const readHits = async (papers: readonly number[]): Promise<readonly Hit[]> => {
    const cards = await Promise.all(papers.map((paper) => index.card(paper)));
    return cards.flatMap((card) => (card ? [buildHit(card, matches)] : []));
  };
  const [hits, nearHits, counts] = await Promise.all([
    readHits(picked),
    Promise.all(
      near.map(async ({ missing, papers }) => ({ missing, hits: await readHits(papers) })),
    ),
    Promise.all(
      facets.map(async (name) => {
        const facet = await index.facet(name);
        const choices = await findChosenValues(name, filters, index);
        return [name, countFacet(name, facet, matches.papers, masks, choices)] as const;
      }),
    ),
  ]);
  signal?.throwIfAborted();
  return {
    total: passing.length,
    understood: matches.understood,
    hits,
    near: nearHits,
    unmatched: matches.unmatched,
    facets: Object.fromEntries(counts),
  };
}

function pickPage(
  papers: readonly number[],
  scores: Float32Array | undefined,
  { sort = "relevance", page = 1, pageSize = usualPageSize }: SearchRequest,
  index: CatalogueIndex,
): readonly number[] | Promise<readonly number[]> {
  const bounds = { first: (page - 1) * pageSize, end: page * pageSize };
  if (sort !== "relevance") return pickOrdered(papers, sort, bounds, index);
  return scores ? pickBest(papers, scores, bounds) : pickOrdered(papers, "newest", bounds, index);
}

/** A stored card as a result, with marks where it has what was found. */
function buildHit(card: StoredCard, { mark: findMarks }: Matches): Hit {
  const { titles, original, findings, areas, journal, authors, ...rest } = card;
  const mark = (text: LanguageText): MarkedText => ({ ...text, marks: findMarks(text.text) });
  const plain = (text: string) => mark({ text, language: "und" });
  return {
    ...rest,
    titles: titles.map(mark),
    ...(original && { original: mark(original) }),
    findings: findings.map(mark),
    areas: areas.map(mark),
    ...(journal !== undefined && { journal: plain(journal) }),
    ...(authors !== undefined && { authors: plain(authors) }),
  };
}
