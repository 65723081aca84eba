import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isWithin } from "../io/files/relative-path.ts";
import { readOldSite } from "../io/migrate/read-old-site.ts";
import {
  findStrangers,
  listProjectFiles,
  type NewFile,
  writeNewSite,
} from "../io/migrate/write-new-site.ts";
import { readRecord } from "../io/records/read-record.ts";
import { surveyWithFacts } from "../io/records/read-records.ts";
import type { Bilingual } from "../lib/locale.ts";
import type { OldSite } from "../lib/migrate/old-site.ts";
import { type MigrationPlan, planMigration } from "../lib/migrate/plan-migration.ts";
import { renderMigrationReport } from "../lib/migrate/render-migration-report.ts";
import { renameSite } from "../lib/migrate/site-config.ts";
import { revealCharacters } from "../lib/reveal.ts";
import { sum } from "../lib/sum.ts";
import { refuse, type Session, say } from "./session.ts";

/** What `migrate` is given, as the person wrote it. */
export type MigrateOptions = {
  /** The folder of the old site. */
  readonly site: string;
  /** The folder of the new one. */
  readonly to: string;
};

/**
 * `cards migrate`: a site of this kind from a Docusaurus site of four-card pages. Writes only into a
 * folder that is empty or that it wrote itself; the old site stays as it is.
 * @returns 0; 1 where words of a page are on none of the new site; 2 where there is no site, or the
 *   folder has something else in it
 * @throws errors of the file system
 */
export async function runMigrate(options: MigrateOptions, session: Session): Promise<0 | 1 | 2> {
  const from = resolve(session.cwd, options.site);
  const to = resolve(session.cwd, options.to);
  if (isWithin(from, to) || isWithin(to, from)) return refuse(session, oneInTheOther);
  const site = await readOldSite(from);
  if (site === undefined) return refuse(session, renderNoSite(options.site));
  const project = await listProjectFiles(session.repository);
  const plan = planMigration(site, new Set(project));
  const files = await listNewFiles(plan, project, site, from, session);
  const strangers = await findStrangers(to, files);
  if (strangers.length > 0) return refuse(session, renderStrangers(options.to, strangers));
  await writeNewSite(to, files);
  const { survey } = await surveyWithFacts(join(to, "records"), readRecord, {
    leastSeverity: "error",
  });
  const papers = sum(plan.collections.map((collection) => collection.papers));
  session.out(`${join(options.to, "migration.md").replaceAll("\\", "/")}\n`);
  say(session, renderSummary(papers, survey.withheld.size, plan.notices.length));
  return plan.notices.some(({ kind }) => kind === "words-lost") ? 1 : 0;
}

/** Every file of the new site: this project's, the old site's, and the report. */
async function listNewFiles(
  { writes, copies, leftovers, ...plan }: MigrationPlan,
  project: readonly string[],
  { config }: OldSite,
  from: string,
  { repository, locale }: Session,
): Promise<ReadonlyMap<string, NewFile>> {
  const configFile = "docusaurus.config.ts";
  const source = await readFile(join(repository, configFile), "utf8");
  const report = renderMigrationReport({ writes, copies, leftovers, ...plan }, locale);
  return new Map<string, NewFile>([
    ...project.map((path) => [path, { copyOf: join(repository, path) }] as const),
    ...Array.from(copies, ([path, old]) => [path, { copyOf: join(from, old) }] as const),
    ...Array.from(writes, ([path, text]) => [path, { text }] as const),
    [configFile, { text: renameSite(source, config) }],
    ["migration.md", { text: report }],
    ["migration.leftover.json", { text: `${JSON.stringify(leftovers, null, 2)}\n` }],
  ]);
}

const oneInTheOther: Bilingual = {
  en: "The new site can't lie in the old one, or the old one in it. Name another folder with --to; nothing was written.",
  "zh-Hant": "新網站與原網站的資料夾不能互相包含。請以 --to 指定其他資料夾；沒有寫入任何檔案。",
};

function renderNoSite(folder: string): Bilingual {
  const shown = revealCharacters(folder);
  return {
    en: `${shown} has no docusaurus.config.*: name the folder of a Docusaurus site. Nothing was written.`,
    "zh-Hant": `${shown} 沒有 docusaurus.config.*：請指定 Docusaurus 網站的資料夾。沒有寫入任何檔案。`,
  };
}

function renderStrangers(folder: string, paths: readonly string[]): Bilingual {
  const shown = revealCharacters(folder);
  const some = paths.slice(0, 5).map(revealCharacters);
  const more = paths.length - some.length;
  return {
    en: `${shown} has files that this migration would not write, or has changed ones: ${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Name an empty folder with --to; nothing was written.`,
    "zh-Hant": `${shown} 內有這次遷移不會寫入的檔案，或檔案已有變更：${some.join("、")}${more > 0 ? `等，另有 ${more} 個` : ""}。請以 --to 指定空的資料夾；沒有寫入任何檔案。`,
  };
}

function renderSummary(papers: number, withheld: number, notices: number): Bilingual {
  const errors: Bilingual = {
    en: withheld === 0 ? "" : ` ${withheld} of the records have an error; see check.`,
    "zh-Hant": withheld === 0 ? "" : `其中 ${withheld} 筆紀錄有錯誤，請見 check。`,
  };
  return {
    en: `${papers} papers have come along.${errors.en} The report says what to look at (${notices}).`,
    "zh-Hant": `已帶入 ${papers} 篇文獻。${errors["zh-Hant"]}需要檢視的項目列於報告（${notices} 項）。`,
  };
}
