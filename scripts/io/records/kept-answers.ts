import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { RecordFacts } from "../../lib/check/facts/record-facts.ts";
import type { FetchedArticle } from "../../lib/enrich/looked-up.ts";
import {
  buildKeptAnswer,
  type KeptAnswer,
  type KeptReading,
  parseKeptAnswer,
  parseStatusChecked,
  renderKeptAnswer,
  restoreArticle,
} from "../../lib/pubmed/kept-answer.ts";
import { parsePubmedXml } from "../../lib/pubmed/parse-pubmed-xml.ts";
import { overwriteFile } from "../files/overwrite-file.ts";
import { readIfThere } from "../files/read-if-there.ts";

/** The folder of kept answers in a records folder. */
function keptFolder(recordsFolder: string): string {
  return join(recordsFolder, ".pubmed");
}

/** The file of a kept answer as it was read. */
export type KeptFile = {
  /** Another one for other bytes; empty where there is no file. */
  readonly hash: string;
  readonly parse: () => KeptReading;
};

/** Reads the file of the answer about the paper with this PMID. Throws errors of the file system other than its absence. */
export function readKeptFile(recordsFolder: string, pmid: string): KeptFile {
  const text = readIfThere(keptPath(recordsFolder, pmid))?.toString("utf8");
  if (text === undefined) return { hash: "", parse: () => undefined };
  return {
    hash: createHash("sha256").update(text).digest("base64url"),
    parse: () => parseKeptAnswer(text) ?? "unreadable",
  };
}

/** The hash of the answer that a record is held against; `undefined` where it has no PMID. */
export function hashAnswer(
  { identities }: RecordFacts,
  readKept: (pmid: string) => KeptFile,
): string | undefined {
  const pmid = identities.find(({ kind }) => kind === "pmid")?.key;
  return pmid === undefined ? undefined : readKept(pmid).hash;
}

/** Keeps an answer, all of its file at once; one that says the same keeps its bytes and its date. */
async function writeKeptAnswer(recordsFolder: string, answer: KeptAnswer): Promise<void> {
  const path = keptPath(recordsFolder, answer.pmid);
  const text = renderKeptAnswer(answer);
  if (readIfThere(path)?.toString("utf8") === text) return;
  await mkdir(keptFolder(recordsFolder), { recursive: true });
  // What a power cut takes can be fetched again, so nobody waits for the disk.
  await overwriteFile(path, text, { fsync: false });
}

/** The day on which the status of all papers was last asked for, as `status.json` keeps it; `undefined` for none. */
export function readStatusChecked(recordsFolder: string): string | undefined {
  const text = readIfThere(join(keptFolder(recordsFolder), "status.json"));
  return text && parseStatusChecked(text.toString("utf8"));
}

function keptPath(recordsFolder: string, pmid: string): string {
  return join(keptFolder(recordsFolder), `${pmid}.json`);
}

/**
 * Keeps the day on which a source was asked about every paper, `records/.pubmed/status.json`.
 * @param unanswered PMIDs that no source knows, of which nothing was learnt
 */
export async function writeStatusDate(
  recordsFolder: string,
  unanswered: readonly string[],
): Promise<void> {
  const checked = new Date().toISOString().slice(0, 10);
  const status = { checked, ...(unanswered.length > 0 && { unanswered: unanswered.toSorted() }) };
  await mkdir(keptFolder(recordsFolder), { recursive: true });
  const path = join(keptFolder(recordsFolder), "status.json");
  await overwriteFile(path, `${JSON.stringify(status, null, 2)}\n`);
}

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
    read: (pmid) => readIfThere(pathOf(pmid))?.toString("utf8"),
    write: async (pmid, xml) => {
      mkdirSync(folder, { recursive: true });
      // What a power cut takes can be fetched again, so nobody waits for the disk.
      await overwriteFile(pathOf(pmid), xml, { fsync: false });
    },
  };
}
