import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { readSynonyms } from "../../io/records/read-vocabulary.ts";
import type { Locale } from "../../lib/locale.ts";
import { paperAddress, withBase } from "../../lib/navigation/address.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { type Analyser, type KeptTerms, openAnalyser } from "./analyser.ts";
import type { Reason, RelatedPaper } from "./content.ts";
import { listPaperTerms } from "./list-paper-terms.ts";
import { mostTerms, openNeighbours, selectTellingTerms, type TellingTerms } from "./neighbours.ts";
import { openReasons } from "./open-reasons.ts";

/** The locale and base path that papers are read under. */
type Reading = { readonly locale: Locale; readonly baseUrl: string };

/** The papers that the page of one leads to, nearest first; it is named `<collection>/<id>`. */
export type FindRelatedPapers = (name: string, reading: Reading) => readonly RelatedPaper[];

/**
 * Compares the papers of a site's index, so that those which a page leads to can be asked for.
 * @param groups the site's synonyms
 * @param shelf from `openTermShelf`; whoever asks but once needs none
 */
export function openRelatedPapers(
  siteFolder: string,
  groups = readSynonyms(siteFolder).groups,
  shelf?: KeptTerms,
): FindRelatedPapers {
  const find = openRelations(readPaperIndex(siteFolder).papers, groups, shelf);
  return (name, reading) =>
    find(name, reading.locale).flatMap((relation) => buildRelated(relation, reading) ?? []);
}

function buildRelated(
  { paper: { collection, id, rows, pages }, reason }: Relation,
  { locale, baseUrl }: Reading,
): RelatedPaper | undefined {
  if (rows === undefined || pages[locale] === undefined) return undefined;
  const { title, status } = rows[locale];
  return {
    title: title.text,
    language: title.language,
    permalink: withBase(paperAddress(collection, id), baseUrl),
    ...(status && { status }),
    reason,
  };
}

/** A paper that another leads to, and why. */
type Relation = { readonly paper: PaperIndexEntry; readonly reason: Reason };

/**
 * The papers that one of those compared leads to, at most five, nearest first, with a reason in
 * the words of `locale`. None for a page without a record, or for a paper that is like no other.
 * The paper is named `<collection>/<id>`.
 */
type FindRelations = (name: string, locale: Locale) => readonly Relation[];

/**
 * Compares papers by their titles, findings, areas, MeSH terms and keywords; the same papers in
 * the same order give the same relations.
 * @param papers in the order of the index
 * @param synonyms groups of terms that mean the same
 * @param shelf from `openTermShelf`; without it texts are taken apart again for each locale
 */
export function openRelations(
  papers: readonly PaperIndexEntry[],
  synonyms: readonly (readonly string[])[],
  shelf?: KeptTerms,
): FindRelations {
  const analyser = openAnalyser(synonyms, shelf);
  const telling = selectTellingTerms(listAllTerms(papers, analyser));
  const findNeighbours = openNeighbours(telling);
  // What is near is the same in both locales.
  const nearest = new Map<number, readonly number[]>();
  const numbers = new Map(
    papers.map(({ collection, id }, number) => [`${collection}/${id}`, number]),
  );
  return (name, locale) => {
    const number = numbers.get(name);
    const paper = papers[number ?? -1];
    if (number === undefined || paper === undefined) return [];
    const neighbours = nearest.get(number) ?? findNeighbours(number);
    nearest.set(number, neighbours);
    const own = numberTerms(number, telling);
    const explain = openReasons(paper, locale, analyser);
    return neighbours.flatMap((neighbour): Relation[] => {
      const other = papers[neighbour];
      const others = listTerms(neighbour, telling);
      const reason = explain((name) => {
        const term = own.get(name);
        return term !== undefined && others.includes(term) ? telling.frequencies[term] : undefined;
      });
      return other && reason ? [{ paper: other, reason }] : [];
    });
  };
}

/** One paper at a time: together they would be larger than all that is chosen of them. */
function* listAllTerms(papers: readonly PaperIndexEntry[], analyser: Analyser) {
  for (const paper of papers) yield listPaperTerms(paper, analyser);
}

function listTerms(paper: number, { terms, counts }: TellingTerms): Int32Array {
  return terms.subarray(paper * mostTerms, paper * mostTerms + (counts[paper] ?? 0));
}

/** The numbers of a paper's telling terms. */
function numberTerms(paper: number, telling: TellingTerms): ReadonlyMap<string, number> {
  return new Map(
    Array.from(listTerms(paper, telling), (term) => [telling.names[term] ?? "", term]),
  );
}
