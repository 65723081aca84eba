import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { FetchedArticle } from "../../lib/enrich/looked-up.ts";
import { buildKeptAnswer, type KeptAnswer, restoreArticle } from "../../lib/pubmed/kept-answer.ts";
import { parsePubmedXml } from "../../lib/pubmed/parse-pubmed-xml.ts";
import { isDiskError } from "../files/disk-error.ts";
import { readKeptFile, writeKeptAnswer } from "./kept-answers.ts";

/** PubMed's answers as they are kept: facts beside the records, and whole in a folder that git ignores. */
export type Answers = {
  /**
   * The paper with this PMID, where both are kept.
   * @param isEnough whether the facts alone do
   */
  readonly recall: (pmid: string, isEnough: boolean) => Promise<FetchedArticle | undefined>;
  /** Keeps an answer that came from PubMed, and its facts; one that only restores the facts is kept already. */
  readonly keep: (fetched: FetchedArticle, facts: KeptAnswer) => Promise<void>;
};

/** The answers about the papers of a records folder, in a repository. */
export function openAnswers(recordsFolder: string, repository: string): Answers {
  const whole = openRawAnswers(repository);
  return {
    recall: async (pmid, isEnough) => {
      const kept = readKeptFile(recordsFolder, pmid).parse();
      if (kept === undefined || kept === "unreadable") return undefined;
      const fetched = await parseWhole(whole.read(pmid));
      if (fetched?.article.pmid === pmid) return fetched;
      return isEnough ? { article: restoreArticle(kept), raw: undefined } : undefined;
    },
    keep: async ({ article, raw }, facts) => {
      if (raw === undefined) return;
      await writeKeptAnswer(recordsFolder, facts);
      if (whole.read(article.pmid) !== raw) await whole.write(article.pmid, raw);
    },
  };
}

/** What is kept of an article beside the records. */
export function buildAnswer(article: FetchedArticle["article"]): KeptAnswer {
  return buildKeptAnswer(article, (text) => createHash("sha256").update(text).digest("hex"));
}

async function parseWhole(xml: string | undefined): Promise<FetchedArticle | undefined> {
  if (xml === undefined) return undefined;
  for await (const { article } of parsePubmedXml([xml], { file: "" })) {
    const { pmid } = article ?? {};
    if (article !== undefined && pmid !== undefined) {
      return { article: { ...article, pmid }, raw: xml };
    }
  }
  return undefined;
}

/** Answers as services gave them, abstracts included, in a folder that git ignores. */
type RawAnswers = {
  /** The XML of the paper with this PMID; `undefined` where it was never fetched here. */
  readonly read: (pmid: string) => string | undefined;
  readonly write: (pmid: string, xml: string) => Promise<void>;
};

/** The answers that are kept in a repository. */
function openRawAnswers(repository: string): RawAnswers {
  const folder = join(repository, ".cards", "pubmed");
  const pathOf = (pmid: string) => join(folder, `${pmid}.xml`);
  return {
    read: (pmid) => {
      try {
        return readFileSync(pathOf(pmid), "utf8");
      } catch (error) {
        if (isDiskError(error, "ENOENT")) return undefined;
        throw error;
      }
    },
    write: async (pmid, xml) => {
      mkdirSync(folder, { recursive: true });
      // What a power cut takes can be fetched again, so nobody waits for the disk.
      await writeFileAtomic(pathOf(pmid), xml, { fsync: false });
    },
  };
}
