import type { FetchedArticle } from "../../lib/enrich/looked-up.ts";
import {
  type ConvertedIds,
  parseIdConversion,
  parseSearchAnswer,
} from "../../lib/pubmed/parse-answers.ts";
import { parsePubmedXml, splitArticles, xmlSyntaxRule } from "../../lib/pubmed/parse-pubmed-xml.ts";
import { buildNetworkError, quoteAnswer } from "./network-error.ts";
import { type FetchedText, openFetcher, type ServiceSettings } from "./open-fetcher.ts";

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
        if (answer.text.includes("ID list is empty")) return emptySet;
        const text = expectRight(answer);
        // What isn't a set of papers says nothing of which there are.
        if (!text.includes("<PubmedArticleSet")) throw refuse(answer.status, text);
        return text;
      }),
    search: async (query) => {
      const answer = await ask("esearch", { term: query, retmode: "xml", retmax: "20" });
      const { pmids, error } = parseSearchAnswer(expectRight(answer));
      if (pmids === undefined) throw refuse(200, error);
      return pmids;
    },
    convertIds: async (ids) => {
      const parameters = { ids: ids.join(","), format: "json", ...who };
      const answer = await fetcher({ address: idConverter, parameters });
      // The converter refuses a question with one wrong identifier; then nothing is known of any.
      if (answer.status === 400 || answer.status === 404) return [];
      const papers = parseIdConversion(expectRight(answer));
      if (papers === undefined) throw refuse(answer.status, answer.text);
      return papers;
    },
  };
}

const emptySet = "<PubmedArticleSet></PubmedArticleSet>";

/** An error of NCBI's own machines in place of an answer. */
function isPassing(text: string): boolean {
  if (/<Pubmed(?:Book)?Article[\s>]/.test(text)) return false;
  return /proxy_stream|PubOne|rate limit exceeded|Backend failed|temporarily/i.test(text);
}

function expectRight({ status, text }: FetchedText): string {
  if (status >= 200 && status < 300) return text;
  throw refuse(status, text);
}

function refuse(status: number, text: string): Error {
  const reason = quoteAnswer(text);
  return buildNetworkError({
    en: `PubMed refused the question (status ${status}${reason && `: ${reason}`}). Nothing was looked up there.`,
    "zh-Hant": `PubMed 拒絕查詢（狀態 ${status}${reason && `：${reason}`}）。因此沒有查到任何內容。`,
  });
}

/** What became of the PMIDs that were asked for: each is in exactly one of these. */
type FetchedArticles = {
  readonly found: readonly FetchedArticle[];
  /** PubMed has no such paper, or not any more. */
  readonly unknown: readonly string[];
  /** PubMed answers with a paper of another PMID. */
  readonly merged: readonly { readonly asked: string; readonly found: FetchedArticle }[];
};

/** Asks EFetch for papers by their PMIDs, and gives its answer. */
type AskForArticles = (pmids: readonly string[]) => Promise<string>;

/** Times that what an answer lacks is asked for. */
const rounds = 4;

/**
 * The papers with these PMIDs, which may be as many as one question holds. What a cut answer lacks is asked for again,
 * until every PMID has its paper or a whole answer is without it; rejects with a network error where none comes.
 */
async function fetchArticles(
  pmids: readonly string[],
  ask: AskForArticles,
): Promise<FetchedArticles> {
  const found = new Map<string, FetchedArticle>();
  let hasStrangers = false;
  let missing = [...new Set(pmids)];
  for (let round = 0; missing.length > 0; round += 1) {
    if (round === rounds) throw buildNetworkError(cutAnswers);
    const asked = missing;
    const { articles, isWhole } = await readAnswer(await ask(asked));
    for (const fetched of articles) {
      if (asked.includes(fetched.article.pmid)) found.set(fetched.article.pmid, fetched);
      else hasStrangers = true;
    }
    missing = asked.filter((pmid) => !found.has(pmid));
    // What a whole answer to a question for these alone doesn't have, PubMed doesn't have.
    if (isWhole && (round > 0 || asked.length === 1)) break;
  }
  const merged = hasStrangers ? await findMerged(missing, ask) : [];
  const unknown = missing.filter((pmid) => !merged.some(({ asked }) => asked === pmid));
  return { found: [...found.values()], unknown, merged };
}

async function findMerged(pmids: readonly string[], ask: AskForArticles) {
  const merged: { asked: string; found: FetchedArticle }[] = [];
  for (const asked of pmids) {
    const { articles } = await readAnswer(await ask([asked]));
    const [found] = articles;
    if (found !== undefined) merged.push({ asked, found });
  }
  return merged;
}

async function readAnswer(text: string) {
  const pieces = splitArticles(text);
  const articles: FetchedArticle[] = [];
  let isWhole = true;
  let place = 0;
  for await (const { article, finding } of parsePubmedXml([text], { file: "" })) {
    if (finding?.code === xmlSyntaxRule.code) isWhole = false;
    const { pmid } = article ?? {};
    if (article?.title !== undefined && pmid !== undefined) {
      articles.push({ article: { ...article, pmid }, raw: pieces[place] });
    }
    place += 1;
  }
  return { articles, isWhole };
}

const cutAnswers = {
  en: `PubMed's answers were cut off ${rounds} times. Nothing more was checked there; try again later.`,
  "zh-Hant": `PubMed 的回覆連續 ${rounds} 次中斷，其餘文獻未完成檢查，請稍後再試。`,
};
