import { refuseFullDisk } from "../io/files/disk-error.ts";
import { replaceFolder } from "../io/files/replace-folder.ts";
import { releaseMemory, startDocusaurus } from "../io/process/start-docusaurus.ts";
import type { RunningTask } from "../io/process/worker-pool.ts";
import type { Finding } from "../lib/finding.ts";
import { pageChangedByHand } from "../lib/plan/page-rules.ts";
import { renderShard, wholeSite } from "../lib/site/shard.ts";
import { explainSitePath } from "../lib/site/site-path.ts";
import { isApiThere, publishApi, startApi } from "../site/api/write-api.ts";
import { printCollections } from "../site/collections/print-collections.ts";
import { leaveBuildStamp, takeBuildStamp } from "../site/finish/build-stamp.ts";
import { hashFrames, readFrames, removeFrames } from "../site/frame/frame.ts";
import { readFrameVersion } from "../site/frame-version.ts";
import { hashBuild, writeShardManifest } from "../site/merge-shards.ts";
import { printPapers } from "../site/papers/print-papers.ts";
import {
  isIndexThere,
  publishIndex,
  removeFormerIndex,
  startIndex,
} from "../site/search/site-index.ts";
import { type BuildLine, parseBuildLine, buildWords as words } from "./build-line.ts";
import { closeBuild, finishBuild, mergeBuilt, readShards } from "./finish-build.ts";
import { generateAndReport } from "./generate.ts";
import { holdBuild } from "./hold-lock.ts";
import { refuse, reportError, type Session, say } from "./session.ts";

/**
 * `npm run build`: the pages, Docusaurus' build of both languages, the papers printed into it, then
 * what needs the whole site: its links, sitemaps and size. With `--shard` a part of the site that
 * lacks the latter, with `--merge` the site from such parts, byte for byte the same.
 * @param line what follows the command; options that aren't its own go to `docusaurus build`
 * @returns 0; 1 where a record has an error or a link leads nowhere; 2 where the command can't be
 *   carried out; else Docusaurus' own status
 */
export async function runBuild(line: readonly string[], session: Session): Promise<number> {
  try {
    const asked = parseBuildLine(line, session);
    const problem = explainSitePath(session.repository);
    if (problem) return refuse(session, problem);
    const shards = asked.merge && (await readShards(asked.merge, asked));
    return await holdBuild(asked.built, session, async () => {
      const { findings } = await generateAndReport({}, session);
      const isStopped = findings.some(({ severity }) => severity === "error");
      if (isStopped && !shards) say(session, words.isStopped);
      if (isStopped) return 1;
      return shards
        ? mergeBuilt(shards, findings, asked, session)
        : buildPages(findings, asked, session);
    });
  } catch (error) {
    return reportError(error, session);
  }
}

async function buildPages(
  findings: readonly Finding[],
  asked: BuildLine,
  session: Session,
): Promise<number> {
  const { built, shard, options } = asked;
  const { repository } = session;
  const part = shard === undefined ? [] : ["--shard", renderShard(shard)];
  const version = readFrameVersion(repository, [built, ...part, ...options]);
  // What stands in a page that was changed by hand is checked with the whole site that it is in.
  const isHandmade = findings.some(({ code }) => code === pageChangedByHand.code);
  const stamp = () => `${version} ${hashFrames(repository)}`;
  const isKept = takeBuildStamp(repository, built, stamp()) && !isHandmade;
  const { status } = await replaceFolder(built, async (draft) => {
    const ended = await buildSite(draft, asked, isKept, session);
    return { status: ended === 0 ? await finish(draft) : ended, isPart: isKept };
  });
  if (status !== 0 || shard !== undefined) return status;
  if (isKept) await removeFormerIndex(repository, built);
  leaveBuildStamp(repository, stamp(), await closeBuild(asked, session));
  return 0;

  async function finish(draft: string): Promise<0 | 1> {
    if (shard === undefined) return finishBuild(isKept ? built : draft, draft, findings, session);
    const build = await hashBuild(repository, readFrameVersion(repository, []));
    await writeShardManifest(draft, { ...shard, build, options });
    return 0;
  }
}

/**
 * Docusaurus' part, the pages printed from it, and the search index and what programs read, which are
 * made meanwhile, of a site that several machines build by the first of them.
 * @param draft where they go
 * @param isKept whether the last build left all that Docusaurus would make again, so that it is
 *   left out, and what has not changed with it
 * @returns Docusaurus' exit status
 */
async function buildSite(
  draft: string,
  { built, shard = wholeSite, options }: BuildLine,
  isKept: boolean,
  session: Session,
): Promise<number> {
  const { repository } = session;
  const isFirst = shard.number === 1;
  const besides = isFirst ? await startBesides(repository) : [];
  try {
    if (isKept) say(session, words.isKept);
    else {
      // Docusaurus needs the room that making the pages took.
      releaseMemory();
      const status = await buildFrame(draft, options, repository);
      // Docusaurus says no more of it than of a mistake in its settings.
      if (status !== 0) await refuseFullDisk(draft, built);
      if (status !== 0) return status;
    }
    const frames = readFrames(repository);
    for (const frame of frames) await printCollections(frame, shard);
    await printPapers(repository, frames, shard, isKept);
    for (const task of besides) await task.wait();
    if (isFirst) {
      await publishIndex(repository, draft);
      await publishApi(repository, draft);
    }
    return 0;
  } finally {
    await Promise.all(besides.map((task) => task.stop()));
  }
}

/** Has the search index and what programs read made, where they aren't there already. */
async function startBesides(repository: string): Promise<readonly RunningTask[]> {
  const isApiKept = await isApiThere(repository);
  return [
    ...(isIndexThere(repository) ? [] : [startIndex(repository)]),
    ...(isApiKept ? [] : [startApi(repository)]),
  ];
}

/** All that Docusaurus renders: the site but for the pages that are printed. */
async function buildFrame(
  built: string,
  options: readonly string[],
  repository: string,
): Promise<number> {
  removeFrames(repository);
  const words = [...options, "--out-dir", built];
  return (await startDocusaurus("build", repository, words).ended) ?? 1;
}
