import { parseCrossrefWork } from "../../lib/crossref/parse-crossref-work.ts";
import { describeLookup } from "../../lib/enrich/enrich-rules.ts";
import {
  type FetchedArticle,
  type LookedUp,
  readSourceFields,
} from "../../lib/enrich/looked-up.ts";
import { isSameWork, namesTitle } from "../../lib/enrich/plan-enrichment.ts";
import type { Finding } from "../../lib/finding.ts";
import { buildPubmedFields } from "../../lib/pubmed/build-pubmed-fields.ts";
import { parseSought, type SoughtPaper } from "../../lib/record/values/parse-sought.ts";
import { openAnswers } from "../records/kept-answers.ts";
import { type CrossrefService, openCrossref } from "./open-crossref.ts";
import { readServiceSettings } from "./open-fetcher.ts";
import { articlesAtOnce, idsAtOnce, openPubmed, type PubmedService } from "./open-pubmed.ts";

type Services = { readonly pubmed: PubmedService; readonly crossref: CrossrefService };

/** The services that papers are looked up in, with the settings of the environment. */
export function openServices(): Services {
  const settings = readServiceSettings(process.env);
  return { pubmed: openPubmed(settings), crossref: openCrossref(settings) };
}

/**
 * Looks papers up, in PubMed first and in Crossref for what PubMed lacks, some at a time, each with what it came to; a
 * paper whose PMID is unknown is looked up by its DOI.
 * Rejects with a network error where a service gives no answer; what came before is whole.
 */
export async function* lookUpPapers<Sought extends SoughtPaper>(
  papers: readonly Sought[],
  services: Services,
): AsyncGenerator<{ readonly sought: Sought; readonly found: LookedUp }> {
  const known = papers.flatMap((sought) =>
    sought.pmid === undefined ? [] : [{ sought, pmid: sought.pmid }],
  );
  const missed: Missed<Sought>[] = [];
  for await (const answer of fetchKnown(known, services)) {
    const { pmid, doi } = answer.sought;
    const isMissed = answer.found.kind === "unknown" && pmid !== undefined && doi !== undefined;
    if (isMissed) missed.push({ doi, pmid, of: answer.sought });
    else yield answer;
  }
  yield* lookUpMissed(missed, services);
  const others = papers.filter(({ pmid }) => pmid === undefined);
  for (let start = 0; start < others.length; start += idsAtOnce) {
    yield* lookUpOthers(others.slice(start, start + idsAtOnce), services);
  }
}

/** A paper whose PMID PubMed doesn't know, to be looked up by its DOI alone. */
type Missed<Sought> = { readonly doi: string; readonly pmid: string; readonly of: Sought };

async function* lookUpMissed<Sought extends SoughtPaper>(
  missed: readonly Missed<Sought>[],
  services: Services,
) {
  const byDoi = missed.map(({ doi, ...rest }) => ({ doi, rest }));
  for await (const { sought, found } of lookUpOthers(byDoi, services)) {
    const { of, pmid } = sought.rest;
    yield { sought: of, found: withUnknownPmid(found, pmid) };
  }
}

function withUnknownPmid(found: LookedUp, pmid: string): LookedUp {
  if (found.kind === "article") return { ...found, kind: "merged", asked: pmid };
  return found.kind === "work" ? { ...found, unknownPmid: pmid } : found;
}

type Known<Sought> = { readonly sought: Sought; readonly pmid: string };

async function* fetchKnown<Sought extends SoughtPaper>(
  papers: readonly Known<Sought>[],
  { pubmed }: Services,
) {
  for (let start = 0; start < papers.length; start += articlesAtOnce) {
    const batch = papers.slice(start, start + articlesAtOnce);
    const answer = await pubmed.fetchArticles(batch.map(({ pmid }) => pmid));
    const byPmid = new Map(answer.found.map((fetched) => [fetched.article.pmid, fetched]));
    for (const { sought, pmid } of batch) {
      const fetched = byPmid.get(pmid);
      const merged = answer.merged.find(({ asked }) => asked === pmid);
      const found: LookedUp =
        fetched !== undefined
          ? { kind: "article", fetched }
          : merged !== undefined
            ? { kind: "merged", fetched: merged.found, asked: pmid }
            : { kind: "unknown" };
      yield { sought, found };
    }
  }
}

/** Papers without a PMID: PMC's converter knows many at once, PubMed's search one at a time, Crossref the rest. */
async function* lookUpOthers<Sought extends SoughtPaper>(
  papers: readonly Sought[],
  services: Services,
) {
  const ids = papers.flatMap(({ doi, pmcid }) => doi ?? pmcid ?? []);
  const converted = ids.length === 0 ? [] : await services.pubmed.convertIds(ids);
  const candidates: Known<Sought>[] = [];
  for (const sought of papers) {
    const paper = converted.find(
      ({ doi, pmcid }) =>
        (doi !== undefined && doi === sought.doi?.toLowerCase()) ||
        (pmcid !== undefined && pmcid === sought.pmcid),
    );
    const pmids = paper?.pmid === undefined ? await search(sought, services.pubmed) : [paper.pmid];
    candidates.push(...pmids.map((pmid) => ({ sought, pmid })));
  }
  const done = new Set<Sought>();
  for await (const { sought, found } of fetchKnown(candidates, services)) {
    if (found.kind !== "article" || done.has(sought) || !isWanted(sought, found.fetched)) continue;
    done.add(sought);
    yield { sought, found };
  }
  for (const sought of papers.filter((paper) => !done.has(paper))) {
    const fields = await findWork(sought, services.crossref);
    yield { sought, found: describeWork(sought.doi, fields) };
  }
}

function describeWork(
  doi: string | undefined,
  fields: Readonly<Record<string, unknown>> | undefined,
): LookedUp {
  if (fields === undefined) return { kind: "unknown" };
  const isOther = doi !== undefined && String(fields.doi).toLowerCase() !== doi.toLowerCase();
  return { kind: "work", fields, ...(isOther && { otherDoi: doi }) };
}

/** Hits of a search for a citation that are looked at. */
const mostHits = 5;

async function search(sought: SoughtPaper, pubmed: PubmedService): Promise<readonly string[]> {
  const query = buildQuery(sought);
  const pmids = query === undefined ? [] : await pubmed.search(query);
  const isByTitle = sought.doi === undefined && sought.title !== undefined;
  // A title that several papers have tells none of them.
  return isByTitle && pmids.length > 1 ? [] : pmids.slice(0, mostHits);
}

function buildQuery({ doi, pmcid, title, citation }: SoughtPaper): string | undefined {
  if (doi !== undefined) return `${doi}[doi]`;
  if (pmcid !== undefined) return `${pmcid}[pmcid]`;
  const words = (title ?? citation)?.replace(/[[\]"():]+/g, " ").trim();
  return words && (title === undefined ? words : `${words}[ti]`);
}

/** A search may find what only looks like it. */
function isWanted(sought: SoughtPaper, { article }: FetchedArticle): boolean {
  if (sought.doi !== undefined) return article.doi?.toLowerCase() === sought.doi.toLowerCase();
  if (sought.pmcid !== undefined) return article.pmcid === sought.pmcid;
  const { fields } = buildPubmedFields(article);
  return sought.citation === undefined
    ? isSameWork({ title: sought.title }, fields)
    : namesTitle(sought.citation, fields.title);
}

async function findWork(
  { doi, citation }: SoughtPaper,
  crossref: CrossrefService,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (doi !== undefined) return parseCrossrefWork(await crossref.fetchWork(doi));
  if (citation === undefined) return undefined;
  const works = await crossref.searchWorks(citation);
  return works
    .map(parseCrossrefWork)
    .find((fields) => fields !== undefined && namesTitle(citation, fields.title));
}

/** What is known of a paper that a person named. */
type NamedPaper = {
  readonly found: LookedUp;
  /** In the fields of a record; absent where nobody knows the paper. */
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
};

/**
 * Looks up the paper that a person names by a PMID, DOI, PMCID, address or citation: in what is kept of earlier answers,
 * else in PubMed and Crossref.
 * @throws a network error where a service gives no answer
 */
export async function lookUpPaper(
  name: string,
  recordsFolder: string,
  repository: string,
): Promise<NamedPaper> {
  const sought = parseSought(name);
  const kept =
    sought.pmid && (await openAnswers(recordsFolder, repository).recall(sought.pmid, false));
  const found: LookedUp = kept ? { kind: "article", fetched: kept } : await ask(sought);
  const fields = readSourceFields(found);
  const findings = describeLookup(found, name, false, {
    file: "",
    line: 1,
    column: 1,
    pointer: "",
  });
  return { found, findings, ...(fields && { fields }) };
}

async function ask(sought: ReturnType<typeof parseSought>): Promise<LookedUp> {
  for await (const { found } of lookUpPapers([sought], openServices())) return found;
  return { kind: "unknown" };
}
