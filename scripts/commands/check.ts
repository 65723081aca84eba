import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { explainDiskError } from "../io/files/disk-error.ts";
import { isWithin, relativePath } from "../io/files/relative-path.ts";
import { openWaitingPool } from "../io/process/worker-pool.ts";
import { applyFixes } from "../io/records/apply-fixes.ts";
import { openCheckCache } from "../io/records/check-cache.ts";
import { readRecord } from "../io/records/read-record.ts";
import { type RecordsReading, surveyWithFacts } from "../io/records/read-records.ts";
import {
  countFindings,
  type FindingFormat,
  renderCounts,
  renderFinding,
  renderNoteSummary,
  summariseNotes,
} from "../lib/check/render-findings.ts";
import { compareFindings, type Finding } from "../lib/finding.ts";
import type { Bilingual } from "../lib/locale.ts";
import { revealCharacters } from "../lib/reveal.ts";
import { writeCheckReport } from "./check-report.ts";
import { findRecordsFolder, refuse, type Session, type ShownFolder, say } from "./session.ts";

/** The options of `check`, as the person wrote them. */
export type CheckOptions = {
  /** The records folder; `records` of the repository without it. */
  readonly records?: string;
  readonly format: FindingFormat;
  /** Whether a warning is a failure. */
  readonly strict: boolean;
  /** Whether to mend what can be mended before the findings are reported. */
  readonly fix: boolean;
  /** Whether each note is listed, and not only summed up. */
  readonly notes: boolean;
  /** The page to write for a meeting, with a table beside it. */
  readonly report?: string;
  /** Files or folders of records that findings are wanted of; all where there are none. */
  readonly files: readonly string[];
};

/**
 * `cards check`: every finding of the records to standard output, the counts to standard error.
 * @returns 0, 1 where a finding is an error (with `strict`, a warning), or 2 where a file is not there
 * @throws errors of the file system, where the records folder can't be read
 */
export async function runCheck(options: CheckOptions, session: Session): Promise<0 | 1 | 2> {
  const folder = findRecordsFolder(options.records, session);
  const wanted: string[] = [];
  for (const file of options.files) {
    const shown = await findFile(file, folder, session);
    if (typeof shown !== "string") return refuse(session, shown);
    wanted.push(shown);
  }
  const isWanted = (file: string) =>
    wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
  const checked = await checkFolder(folder, options.fix, isWanted, session);
  const { findings, records, mended } = checked;
  report(findings, options, session);
  if (options.report !== undefined) {
    const path = resolve(session.cwd, options.report);
    await writeCheckReport(path, folder, checked.reading, findings, isWanted, session.locale);
  }
  const summary = renderSummary(findings, records, options.fix ? mended : undefined);
  say(session, summary);
  const { error, warning } = countFindings(findings);
  return error > 0 || (options.strict && warning > 0) ? 1 : 0;
}

/** Every finding in the form asked for; notes in a sentence a code unless each is wanted or a program reads them. */
function report(
  findings: readonly Finding[],
  { format, notes }: CheckOptions,
  { locale, out }: Session,
): void {
  const isListed = ({ severity }: Finding) => notes || format === "json" || severity !== "note";
  for (const finding of findings.filter(isListed)) out(renderFinding(finding, locale, format));
  if (notes || format === "json") return;
  for (const summary of summariseNotes(findings)) out(renderNoteSummary(summary, locale, format));
}

type FolderCheck = {
  readonly findings: readonly Finding[];
  /** How many records there are, with and without errors. */
  readonly records: number;
  readonly mended: number;
  readonly reading: RecordsReading;
};

async function checkFolder(
  folder: ShownFolder,
  fix: boolean,
  isWanted: (file: string) => boolean,
  session: Session,
): Promise<FolderCheck> {
  const survey = () => surveyThroughCache(folder, session.repository);
  let reading = await survey();
  let fixes: Awaited<ReturnType<typeof applyFixes>> = { count: 0, findings: [] };
  if (fix) {
    const pathOf = (file: string) =>
      isWanted(file) ? join(folder.path, file.slice(showIn(folder, "").length)) : undefined;
    const { survey: checked, facts } = reading;
    fixes = await applyFixes(checked.findings, facts, checked.areas, pathOf);
    if (fixes.count > 0) reading = await survey();
  }
  return {
    findings: [...reading.survey.findings, ...fixes.findings]
      .filter(({ file }) => isWanted(file))
      .sort(compareFindings),
    records: reading.facts.length,
    mended: fixes.count,
    reading,
  };
}

/** The survey of a folder, with what earlier runs kept; where nothing can be kept, everything is read anew. */
async function surveyThroughCache(folder: ShownFolder, site: string): Promise<RecordsReading> {
  const options = { shownAs: folder.shownAs, siteFolder: site };
  const pool = openWaitingPool();
  try {
    const cache = openCheckCache(site, folder.path, pool);
    try {
      const reading = await surveyWithFacts(folder.path, cache.read, options);
      await cache.save();
      return reading;
    } finally {
      cache.close();
    }
  } catch (error) {
    if (explainDiskError(error) === undefined) throw error;
    return surveyWithFacts(folder.path, readRecord, options);
  } finally {
    await pool.close();
  }
}

/** The name that findings give a file, or why findings of it can't be had. */
async function findFile(
  file: string,
  folder: ShownFolder,
  session: Session,
): Promise<string | Bilingual> {
  const path = resolve(session.cwd, file);
  const inside = relativePath(folder.path, path);
  const name = revealCharacters(file);
  if ((await stat(path).catch(() => undefined)) === undefined) {
    return { en: `There is no file ${name}.`, "zh-Hant": `找不到檔案 ${name}。` };
  }
  if (!isWithin(path, folder.path) || resolve(folder.path, inside) !== path) {
    return {
      en: `${name} is not in the records folder ${revealCharacters(folder.shownAs)}.`,
      "zh-Hant": `${name} 不在紀錄資料夾 ${revealCharacters(folder.shownAs)} 中。`,
    };
  }
  return showIn(folder, inside);
}

/** A path in the folder, `""` for the folder with its `/`, as findings name it. */
function showIn({ shownAs }: ShownFolder, path: string): string {
  return shownAs === "" ? path : `${shownAs}/${path}`;
}

function renderSummary(
  findings: readonly Finding[],
  records: number,
  mended: number | undefined,
): Bilingual {
  const counts = countFindings(findings);
  const ofMended = {
    en: mended === undefined ? "" : ` ${mended} mended.`,
    "zh-Hant": mended === undefined ? "" : `已修正 ${mended} 處。`,
  };
  return {
    en: `${records} ${records === 1 ? "record" : "records"} read: ${renderCounts(counts, "en")}.${ofMended.en}`,
    "zh-Hant": `已讀取 ${records} 筆紀錄：${renderCounts(counts, "zh-Hant")}。${ofMended["zh-Hant"]}`,
  };
}
