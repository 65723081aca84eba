import { statSync } from "node:fs";
import { resolve } from "node:path";
import { measureFolder } from "../io/files/folder.ts";
import { relativePath } from "../io/files/relative-path.ts";
import { replaceFolder } from "../io/files/replace-folder.ts";
import { writePieces } from "../io/files/write-file.ts";
import { renderFinding } from "../lib/check/render-findings.ts";
import type { Finding } from "../lib/finding.ts";
import type { Bilingual } from "../lib/locale.ts";
import { pageChangedByHand } from "../lib/plan/page-rules.ts";
import { renderSize, type SiteSize } from "../lib/site/hosts.ts";
import { type BuiltShard, findShardProblem } from "../lib/site/shard.ts";
import { removeBuildStamp } from "../site/finish/build-stamp.ts";
import { finishSite } from "../site/finish/finish-site.ts";
import { readBuiltSite } from "../site/finish/read-built-site.ts";
import { zipFolder, zipLimits } from "../site/finish/zip-folder.ts";
import { readFrameVersion } from "../site/frame-version.ts";
import { hashBuild, mergeShards, readShardManifest } from "../site/merge-shards.ts";
import { type BuildLine, refuseConflict, refuseFolder, renderZipped } from "./build-line.ts";
import { type Session, type ShownFolder, say } from "./session.ts";

const tooMuchToZip: Bilingual = {
  en: "The site has more files or bytes than a zip file takes (65,535, and 4 GiB); it is whole in its folder all the same: pass that on.",
  "zh-Hant":
    "網站的檔案數或大小超過 zip 的上限（65,535 個檔案、4 GiB）；網站已完整寫入資料夾，請直接複製該資料夾。",
};

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
  if (!site.hasChangeDays) say(session, noHistory);
  for (const finding of site.findings) session.out(renderFinding(finding, session.locale, "text"));
  return site.findings.length > 0 ? 1 : 0;
}

/**
 * Says how large a built site is, and gives it; packs the site beside its folder where that was asked for. There its
 * files stand below its base path, so that it works wherever the root of a server is.
 */
export async function closeBuild(
  { built, isZipped, refuse }: BuildLine,
  session: Session,
): Promise<SiteSize> {
  const size = measureFolder(built);
  say(session, renderSize(size));
  if (!isZipped) return size;
  if (size.files > zipLimits.files || size.bytes > zipLimits.bytes) refuse(tooMuchToZip);
  const [main] = readBuiltSite(built).locales;
  const basePath = main === undefined ? "/" : new URL(main.home).pathname;
  const file = `${built}.zip`;
  await writePieces(file, zipFolder(built, basePath.slice(1)));
  say(session, renderZipped(file, statSync(file).size));
  return size;
}

/** Papers' pages that hold somebody's own words, from the repository's folder. */
function listHandmade(findings: readonly Finding[], session: Session): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ code }) => code === pageChangedByHand.code)
      .map(({ file }) => relativePath(session.repository, resolve(session.cwd, file))),
  );
}

/** A built shard, and the absolute path of its folder. */
type PlacedShard = BuiltShard & { readonly path: string };

/**
 * What shards say of themselves.
 * @throws what `refuse` throws where a folder holds none, after saying so; errors of the file system
 */
export async function readShards(
  folders: readonly ShownFolder[],
  { refuse }: Pick<BuildLine, "refuse">,
): Promise<readonly PlacedShard[]> {
  return Promise.all(
    folders.map(async ({ path, shownAs }) => {
      const manifest = await readShardManifest(path);
      return manifest ? { path, folder: shownAs, manifest } : refuse(refuseFolder(shownAs));
    }),
  );
}

/**
 * Puts built shards together to the site that one machine would have built, and finishes it as
 * such. What the site's folder held before is replaced when all that has been done.
 * @param findings what was found when the site's pages were made
 * @returns the exit status: 1 where a link leads nowhere
 * @throws what `refuse` throws where the shards make no site, after saying why; errors of the file system
 */
export async function mergeBuilt(
  shards: readonly PlacedShard[],
  findings: readonly Finding[],
  line: BuildLine,
  session: Session,
): Promise<number> {
  const { built, refuse } = line;
  const problem = findShardProblem(
    shards,
    await hashBuild(session.repository, readFrameVersion(session.repository, [])),
  );
  if (problem !== undefined) refuse(problem);
  removeBuildStamp(session.repository);
  const { status } = await replaceFolder(built, async (draft) => {
    const conflict = await mergeShards(
      shards.map(({ path }) => path),
      draft,
    );
    if (conflict !== undefined) refuse(refuseConflict(conflict.path, conflict.folder));
    return { status: await finishBuild(draft, draft, findings, session) };
  });
  if (status === 0) await closeBuild(line, session);
  return status;
}
