import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import {
  type KeptAnswer,
  type KeptReading,
  parseKeptAnswer,
  parseStatusChecked,
  renderKeptAnswer,
} from "../../lib/pubmed/kept-answer.ts";
import { isDiskError } from "../files/disk-error.ts";

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
  const text = readIfThere(keptPath(recordsFolder, pmid));
  if (text === undefined) return { hash: "", parse: () => undefined };
  return {
    hash: createHash("sha256").update(text).digest("base64url"),
    parse: () => parseKeptAnswer(text) ?? "unreadable",
  };
}

/** Keeps an answer, all of its file at once; one that says the same keeps its bytes and its date. */
export async function writeKeptAnswer(recordsFolder: string, answer: KeptAnswer): Promise<void> {
  const path = keptPath(recordsFolder, answer.pmid);
  const text = renderKeptAnswer(answer);
  if (readIfThere(path) === text) return;
  await mkdir(keptFolder(recordsFolder), { recursive: true });
  // What a power cut takes can be fetched again, so nobody waits for the disk.
  await writeFileAtomic(path, text, { fsync: false });
}

/** The day on which the status of all papers was last asked for, as `status.json` keeps it; `undefined` for none. */
export function readStatusChecked(recordsFolder: string): string | undefined {
  const text = readIfThere(join(keptFolder(recordsFolder), "status.json"));
  return text === undefined ? undefined : parseStatusChecked(text);
}

function readIfThere(path: string): string | undefined {
  // Most records have no such file, and to be told so by an error takes ten times as long.
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isDiskError(error, "ENOENT")) return undefined;
    throw error;
  }
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
  await writeFileAtomic(path, `${JSON.stringify(status, null, 2)}\n`);
}
