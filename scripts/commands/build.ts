import { shardVariable } from "../io/own-shard.ts";
import { hashBuild, writeShardManifest } from "../io/shard-manifest-file.ts";
import { startDocusaurus } from "../io/start-docusaurus.ts";
import { renderShard, wholeSite } from "../lib/site/shard.ts";
import { type BuildLine, parseBuildLine } from "./build-line.ts";
import { buildMerge } from "./build-merge.ts";
import { finishBuild } from "./finish-build.ts";
import { generateAndReport } from "./generate.ts";
import { reportError } from "./report-error.ts";
import type { Session } from "./session.ts";

/**
 * `npm run build`: the pages, Docusaurus' build of both languages, then what needs the whole site:
 * its links, sitemaps and size. With `--shard` a part of the site that lacks the latter, with
 * `--merge` the site from such parts, byte for byte the same.
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

async function buildPages({ built, shard, options }: BuildLine, session: Session): Promise<number> {
  const { findings } = await generateAndReport({}, session);
  if (findings.some(({ severity }) => severity === "error")) return 1;
  const words = [...options, "--out-dir", built];
  const environment = { [shardVariable]: renderShard(shard ?? wholeSite) };
  const status = await startDocusaurus("build", session.repository, words, environment).ended;
  if (status !== 0) return status ?? 1;
  if (shard === undefined) return finishBuild(built, findings, session);
  const build = await hashBuild(session.repository);
  await writeShardManifest(built, { ...shard, build, options });
  return 0;
}
