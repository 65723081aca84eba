import { replaceFolder } from "../io/files/replace-folder.ts";
import type { Finding } from "../lib/finding.ts";
import { type BuiltShard, findShardProblem } from "../lib/site/shard.ts";
import { removeBuildStamp } from "../site/finish/build-stamp.ts";
import { readFrameVersion } from "../site/frame-version.ts";
import { hashBuild, mergeShards, readShardManifest } from "../site/merge-shards.ts";
import { type BuildLine, refuseConflict, refuseFolder } from "./build-line.ts";
import { closeBuild, finishBuild } from "./finish-build.ts";
import type { ShownFolder } from "./folder-option.ts";
import type { Session } from "./session.ts";

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
