import { readPapers } from "../io/records/read-papers.ts";
import { readRecord } from "../io/records/read-record.ts";
import { findOrigins, surveyWithFacts } from "../io/records/read-records.ts";
import { completeRecord } from "../lib/card/complete-record.ts";
import type { Bilingual } from "../lib/locale.ts";
import { type Gap, listGaps } from "../lib/navigation/gaps.ts";
import { findRecordsFolder, type Session, say } from "./session.ts";

/** The options of `gaps`, as the person wrote them. */
export type GapsOptions = {
  /** The records folder; `records` of the repository without it. */
  readonly records?: string;
  /** Only papers that lack this are listed. */
  readonly lacking?: Gap;
};

/**
 * `cards gaps`: each paper that lacks something, with the names of what it lacks, a line a paper
 * to standard output; how many there are to standard error. Records with an error are left out.
 * @returns 0
 * @throws errors of the file system, where the records folder can't be read
 */
export async function runGaps({ records, lacking }: GapsOptions, session: Session): Promise<0> {
  const { path } = findRecordsFolder(records, session);
  const { survey, origins } = await surveyWithFacts(path, readRecord, { leastSeverity: "error" });
  let count = 0;
  for await (const { paper } of readPapers(path, findOrigins(survey.papers, origins))) {
    const { collection, id, record } = paper;
    const gaps = listGaps(completeRecord(record, survey.areas));
    if (lacking === undefined ? gaps.length === 0 : !gaps.includes(lacking)) continue;
    session.out(`${collection}/${id}: ${gaps.join(", ")}\n`);
    count += 1;
  }
  say(session, renderSummary(count, survey.papers.length, survey.withheld.size));
  return 0;
}

function renderSummary(count: number, papers: number, withheld: number): Bilingual {
  const left: Bilingual = {
    en: withheld === 0 ? "" : ` ${withheld} with an error left out; see check.`,
    "zh-Hant": withheld === 0 ? "" : `另有 ${withheld} 筆紀錄有錯誤，未列入；請見 check。`,
  };
  return {
    en: `${count} of ${papers} papers listed.${left.en}`,
    "zh-Hant": `${papers} 篇文獻中列出 ${count} 篇。${left["zh-Hant"]}`,
  };
}
