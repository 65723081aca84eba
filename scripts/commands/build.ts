import { removeFrames } from "../../src/plugins/frame/frame.ts";
import { readFrameVersion } from "../../src/plugins/frame/frame-version.ts";
import { printSite } from "../../src/plugins/frame/print-site.ts";
import { publishIndex } from "../../src/plugins/search/publish-index.ts";
import { startIndex } from "../../src/plugins/search/start-index.ts";
import { leaveBuildStamp, takeBuildStamp } from "../io/build-stamp.ts";
import { releaseMemory } from "../io/release-memory.ts";
import { hashBuild, writeShardManifest } from "../io/shard-manifest-file.ts";
import { startDocusaurus } from "../io/start-docusaurus.ts";
import { renderShard, wholeSite } from "../lib/site/shard.ts";
import { type BuildLine, parseBuildLine } from "./build-line.ts";
import { buildMerge } from "./build-merge.ts";
import { buildWords as words } from "./build-words.ts";
import { finishBuild } from "./finish-build.ts";
import { generateAndReport } from "./generate.ts";
import { reportError } from "./report-error.ts";
import type { Session } from "./session.ts";

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
    return asked.merge === undefined
      ? await buildPages(asked, session)
      : await buildMerge(asked.merge, asked, session);
  } catch (error) {
    return reportError(error, session);
  }
}

async function buildPages(asked: BuildLine, session: Session): Promise<number> {
  const { built, shard, options } = asked;
  const { findings } = await generateAndReport({}, session);
  if (findings.some(({ severity }) => severity === "error")) return 1;
  const part = shard === undefined ? [] : ["--shard", renderShard(shard)];
  const version = readFrameVersion(session.repository, [built, ...part, ...options]);
  const status = await buildSite(asked, version, session);
  if (status !== 0) return status;
  if (shard === undefined) {
    const finished = await finishBuild(built, findings, session);
    leaveBuildStamp(session.repository, version, finished.size);
    return finished.status;
  }
  const build = await hashBuild(session.repository, readFrameVersion(session.repository, []));
  await writeShardManifest(built, { ...shard, build, options });
  return 0;
}

/**
 * Docusaurus' part, the pages printed from it, and the search index, which is made meanwhile, of a
 * site that several machines build by the first of them. Docusaurus is left out where the last
 * build left all that it would make again.
 * @returns Docusaurus' exit status
 */
async function buildSite(
  { built, shard = wholeSite, options }: BuildLine,
  version: string,
  session: Session,
): Promise<number> {
  const { repository } = session;
  const index = shard.number === 1 ? startIndex(repository) : undefined;
  try {
    const isKept = takeBuildStamp(repository, built, version);
    if (isKept) session.err(`${words.isKept[session.locale]}\n`);
    else {
      // Docusaurus needs the room that making the pages took.
      releaseMemory();
      const status = await buildFrame(built, options, repository);
      if (status !== 0) return status;
    }
    await printSite(repository, shard, isKept);
    await index?.wait();
    if (index !== undefined) await publishIndex(repository, built);
    return 0;
  } finally {
    index?.stop();
  }
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
