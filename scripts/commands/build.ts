import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { finishSite } from "../io/finish-site.ts";
import { startDocusaurus } from "../io/start-docusaurus.ts";
import { renderFinding } from "../lib/check/render-findings.ts";
import type { Finding } from "../lib/finding.ts";
import type { Bilingual } from "../lib/locale.ts";
import { pageChangedByHand } from "../lib/plan/page-rules.ts";
import { renderSize } from "../lib/site/hosts.ts";
import { generateAndReport } from "./generate.ts";
import type { Session } from "./session.ts";

const noHistory: Bilingual = {
  en: "git doesn't know when the pages were changed (no repository, or a clone without its history): the sitemaps say nothing of it.",
  "zh-Hant": "git 無法得知頁面何時變更（沒有儲存庫，或複本缺少歷史）：網站地圖不含變更日期。",
};

/**
 * `npm run build`: the pages, Docusaurus' build of both languages, then what needs the whole site:
 * its links, sitemaps and size.
 * @param words options of `docusaurus build`, such as `--locale en`
 * @returns 0; 1 where a record has an error or a link leads nowhere; else Docusaurus' own status
 */
export async function runBuild(words: readonly string[], session: Session): Promise<number> {
  const { findings } = await generateAndReport({}, session);
  if (findings.some(({ severity }) => severity === "error")) return 1;
  const status = (await startDocusaurus("build", session.repository, words).ended) ?? 1;
  if (status !== 0) return status;
  const built = resolve(session.repository, readOutDir(words));
  const site = await finishSite(built, session.repository, listHandmade(findings, session));
  if (!site.hasChangeDays) session.err(`${noHistory[session.locale]}\n`);
  for (const finding of site.findings) session.out(renderFinding(finding, session.locale, "text"));
  session.err(`${renderSize(site.size)[session.locale]}\n`);
  return site.findings.length > 0 ? 1 : 0;
}

/** The folder that Docusaurus is told to write to. */
function readOutDir(words: readonly string[]): string {
  const { values } = parseArgs({
    args: [...words],
    options: { "out-dir": { type: "string" } },
    strict: false,
  });
  const folder = values["out-dir"];
  return typeof folder === "string" ? folder : "build";
}

/** Papers' pages that hold somebody's own words, from the repository's folder. */
function listHandmade(findings: readonly Finding[], session: Session): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ code }) => code === pageChangedByHand.code)
      .map(({ file }) => relative(session.repository, resolve(session.cwd, file)))
      .map((path) => path.replaceAll("\\", "/")),
  );
}
