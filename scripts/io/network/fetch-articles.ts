import type { FetchedArticle } from "../../lib/enrich/looked-up.ts";
import { parsePubmedXml } from "../../lib/pubmed/parse-pubmed-xml.ts";
import { xmlSyntaxRule } from "../../lib/pubmed/pubmed-xml-rules.ts";
import { splitArticles } from "../../lib/pubmed/split-articles.ts";
import { buildNetworkError } from "./network-error.ts";

/** What became of the PMIDs that were asked for: each is in exactly one of these. */
export type FetchedArticles = {
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
export async function fetchArticles(
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
