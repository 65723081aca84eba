import { type Generation, type GenerationPlaces, generateSite } from "../io/pages/generate-site.ts";
import { renderFinding } from "../lib/check/render-findings.ts";
import type { Bilingual } from "../lib/locale.ts";
import { findFolder, findRecordsFolder, type Session, say } from "./session.ts";

/** Folders as the person wrote them. */
export type GenerateOptions = { readonly records?: string; readonly site?: string };

/**
 * `cards generate`: both pages of every record.
 * @returns 0, or 1 where a record has an error and its pages stayed as they were
 * @throws errors of the file system
 */
export async function runGenerate(options: GenerateOptions, session: Session): Promise<0 | 1> {
  const { findings } = await generateAndReport(options, session);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/**
 * Makes the pages, writes the findings to standard output and what was done to standard error.
 * @param refreshed paths of pages that were written just before, which count as written now
 * @param overtaken breaks the run off before anything is said
 * @throws errors of the file system, and the signal's reason
 */
export async function generateAndReport(
  options: GenerateOptions,
  session: Session,
  refreshed?: ReadonlySet<string>,
  overtaken?: AbortSignal,
): Promise<Generation> {
  const places = findPlaces(options, session);
  const generation = await generateSite(places, reportWait(session), refreshed, overtaken);
  for (const finding of generation.findings) {
    session.out(renderFinding(finding, session.locale, "text"));
  }
  say(session, renderSummary(generation));
  return generation;
}

/** Where the records come from and the pages go. */
export function findPlaces(options: GenerateOptions, session: Session): GenerationPlaces {
  const records = findRecordsFolder(options.records, session);
  const site = findFolder(options.site, "", session);
  return {
    recordsFolder: records.path,
    recordsShownAs: records.shownAs,
    siteFolder: site.path,
    siteShownAs: site.shownAs,
  };
}

/** Tells the person that another run has the site, by the path of its lock. */
export function reportWait(session: Session): (lock: string) => void {
  return (lock) => say(session, renderWait(lock));
}

function renderSummary(generation: Generation): Bilingual {
  const { papers, written, unchanged, removed } = generation;
  return {
    "zh-Hant": `${papers} 篇文獻：寫入 ${written} 頁，未變更 ${unchanged} 頁，移除 ${removed} 頁`,
    en: `${papers} ${papers === 1 ? "paper" : "papers"}: ${written} ${written === 1 ? "page" : "pages"} written, ${unchanged} unchanged, ${removed} removed`,
  };
}

function renderWait(lock: string): Bilingual {
  return {
    "zh-Hant": `另一個 generate 正在執行，等待中…（若確定沒有，請刪除 ${lock}）`,
    en: `Another run of generate is at work; waiting for it… (if there is none, delete ${lock})`,
  };
}
