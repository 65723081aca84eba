import { relative, resolve } from "node:path";
import { renderFinding } from "../lib/check/render-findings.ts";
import type { Finding } from "../lib/finding.ts";
import type { Bilingual } from "../lib/locale.ts";
import { pageChangedByHand } from "../lib/plan/page-rules.ts";
import { renderSize, type SiteSize } from "../lib/site/hosts.ts";
import { finishSite } from "../site/finish/finish-site.ts";
import { measureFolder } from "../site/finish/measure-folder.ts";
import type { Session } from "./session.ts";

const noHistory: Bilingual = {
  en: "git doesn't know when the pages were changed (no repository, or a clone without its history): the sitemaps say nothing of it.",
  "zh-Hant": "git 無法得知頁面何時變更（沒有儲存庫，或複本缺少歷史）：網站地圖不含變更日期。",
};

/**
 * Does to a built site what needs the whole of it, and says what came of it.
 * @param built absolute path of the site
 * @param target where its sitemaps go
 * @param findings what was found when its pages were made
 * @returns the exit status, 1 where a link leads nowhere
 */
export async function finishBuild(
  built: string,
  target: string,
  findings: readonly Finding[],
  session: Session,
): Promise<0 | 1> {
  const handmade = listHandmade(findings, session);
  const site = await finishSite(built, target, session.repository, handmade);
  if (!site.hasChangeDays) session.err(`${noHistory[session.locale]}\n`);
  for (const finding of site.findings) session.out(renderFinding(finding, session.locale, "text"));
  return site.findings.length > 0 ? 1 : 0;
}

/** Says how large a built site is, and gives it. */
export function reportSize(built: string, session: Session): SiteSize {
  const size = measureFolder(built);
  session.err(`${renderSize(size)[session.locale]}\n`);
  return size;
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
