import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { isDiskError } from "../files/disk-error.ts";

/** Answers as services gave them, abstracts included, in a folder that git ignores. */
export type RawAnswers = {
  /** The XML of the paper with this PMID; `undefined` where it was never fetched here. */
  readonly read: (pmid: string) => string | undefined;
  readonly write: (pmid: string, xml: string) => Promise<void>;
};

/** The answers that are kept in a repository. */
export function openRawAnswers(repository: string): RawAnswers {
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
