import { type ConvertedIds, parseIdConversion } from "../../lib/pubmed/parse-id-conversion.ts";
import { parseSearchAnswer } from "../../lib/pubmed/parse-search-answer.ts";
import { type FetchedArticles, fetchArticles } from "./fetch-articles.ts";
import { buildNetworkError } from "./network-error.ts";
import { type FetchedText, openFetcher } from "./open-fetcher.ts";
import type { ServiceSettings } from "./service-settings.ts";

/** What can be asked of PubMed and of PMC; each rejects with a network error where there is no answer. */
export type PubmedService = {
  /** The papers with these PMIDs, at most `articlesAtOnce`. */
  readonly fetchArticles: (pmids: readonly string[]) => Promise<FetchedArticles>;
  /** The PMIDs of papers that match a query, the best first; at most 20. */
  readonly search: (query: string) => Promise<readonly string[]>;
  /** The papers with these identifiers of one kind that are in PMC, at most `idsAtOnce`. */
  readonly convertIds: (ids: readonly string[]) => Promise<readonly ConvertedIds[]>;
};

/** PMIDs in one question of EFetch, as many as NCBI takes without posting. */
export const articlesAtOnce = 200;
/** Identifiers in one question of PMC's converter. */
export const idsAtOnce = 200;

/** The name that NCBI knows this program by. */
const tool = "paper-cards";

/**
 * PubMed's E-utilities and PMC's id converter, asked three times a second at most, ten times with a key.
 * @param pause before the second attempt of a question, in milliseconds
 * @see https://www.ncbi.nlm.nih.gov/books/NBK25497/
 */
export function openPubmed(
  { eutils, idConverter, apiKey, email }: ServiceSettings,
  pause?: number,
): PubmedService {
  const fetcher = openFetcher({
    service: "PubMed",
    perSecond: apiKey === undefined ? 3 : 10,
    secret: apiKey,
    ...(pause !== undefined && { pause }),
  });
  const who = { tool, ...(email !== undefined && { email }) };
  const ask = (program: string, parameters: Readonly<Record<string, string>>) =>
    fetcher({
      address: `${eutils}/${program}.fcgi`,
      parameters: {
        db: "pubmed",
        ...parameters,
        ...who,
        ...(apiKey !== undefined && { api_key: apiKey }),
      },
      isPassing,
    });
  return {
    fetchArticles: (pmids) =>
      fetchArticles(pmids, async (asked) => {
        const answer = await ask("efetch", { id: asked.join(","), retmode: "xml" });
        if (answer.status === 400 && answer.text.includes("ID list is empty")) return emptySet;
        return expectRight(answer);
      }),
    search: async (query) => {
      const answer = await ask("esearch", { term: query, retmode: "xml", retmax: "20" });
      const { pmids, error } = parseSearchAnswer(expectRight(answer));
      if (pmids === undefined) throw refuse(200, error);
      return pmids;
    },
    convertIds: async (ids) => {
      const parameters = { ids: ids.join(","), format: "json", ...who };
      const answer = await fetcher({ address: idConverter, parameters, isPassing: isPage });
      // The converter refuses a question with one wrong identifier; then nothing is known of any.
      if (answer.status === 400 || answer.status === 404) return [];
      const papers = parseIdConversion(expectRight(answer));
      if (papers === undefined) throw refuse(answer.status, answer.text);
      return papers;
    },
  };
}

const emptySet = "<PubmedArticleSet></PubmedArticleSet>";

/** An error of NCBI's own machines, or a page of a proxy, in place of an answer; nothing at all is one, too. */
function isPassing(text: string): boolean {
  if (/<Pubmed(?:Book)?Article[\s>]/.test(text)) return false;
  const isTrouble = /proxy_stream|PubOne|rate limit exceeded|Backend failed|temporarily/i.test(
    text,
  );
  return isTrouble || isPage(text);
}

function isPage(text: string): boolean {
  return text.trim() === "" || /^\s*(?:<!doctype html|<html)/i.test(text);
}

function expectRight({ status, text }: FetchedText): string {
  if (status >= 200 && status < 300) return text;
  throw refuse(status, text);
}

function refuse(status: number, text: string): Error {
  const reason = text
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 120);
  return buildNetworkError({
    en: `PubMed refused the question (status ${status}: ${reason}). Nothing was looked up there.`,
    "zh-Hant": `PubMed 拒絕查詢（狀態 ${status}：${reason}）。因此沒有查到任何內容。`,
  });
}
