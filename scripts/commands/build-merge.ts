import { replaceFolder } from "../io/files/replace-folder.ts";
import { type BuiltShard, findShardProblem } from "../lib/site/shard-manifest.ts";
import { readFrameVersion } from "../site/build/frame-version.ts";
import { removeBuildStamp } from "../site/finish/build-stamp.ts";
import { hashBuild, mergeShards, readShardManifest } from "../site/shards/merge-shards.ts";
import type { BuildLine } from "./build-line.ts";
import { refuseConflict, refuseFolder } from "./build-line.ts";
import { closeBuild, finishBuild } from "./finish-build.ts";
import type { ShownFolder } from "./folder-option.ts";
import { generateAndReport } from "./generate.ts";
import { holdBuild } from "./hold-build.ts";
import type { Session } from "./session.ts";

/**
 * Puts built shards together to the site that one machine would have built, and finishes it as
 * such. What the site's folder held before is replaced when all that has been done.
 * @returns the exit status: 1 where a record has an error or a link leads nowhere
 * @throws what `refuse` throws where the shards make no site, after saying why; errors of the file system
 */
export async function buildMerge(
  folders: readonly ShownFolder[],
  line: BuildLine,
  session: Session,
): Promise<number> {
  const shards = await Promise.all(folders.map((folder) => readShard(folder, line.refuse)));
  return holdBuild(line.built, session, () => mergeInto(line, folders, shards, session));
}

async function mergeInto(
  line: BuildLine,
  folders: readonly ShownFolder[],
  shards: readonly BuiltShard[],
  session: Session,
): Promise<number> {
  const { built, refuse } = line;
  const { findings } = await generateAndReport({}, session);
  if (findings.some(({ severity }) => severity === "error")) return 1;
  const problem = findShardProblem(
    shards,
    await hashBuild(session.repository, readFrameVersion(session.repository, [])),
  );
  if (problem !== undefined) refuse(problem);
  removeBuildStamp(session.repository);
  const { status } = await replaceFolder(built, async (draft) => {
    const conflict = await mergeShards(
      folders.map(({ path }) => path),
      draft,
    );
    if (conflict !== undefined) refuse(refuseConflict(conflict.path, conflict.folder));
    return { status: await finishBuild(draft, draft, findings, session) };
  });
  if (status === 0) await closeBuild(line, session);
  return status;
}

async function readShard(
  { path, shownAs }: ShownFolder,
  refuse: BuildLine["refuse"],
): Promise<BuiltShard> {
  const manifest = await readShardManifest(path);
  return manifest === undefined ? refuse(refuseFolder(shownAs)) : { folder: shownAs, manifest };
}
