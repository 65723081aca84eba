import { repairFolder } from "../io/files/replace-folder.ts";
import { holdLock } from "./hold-lock.ts";
import type { Session } from "./session.ts";

/**
 * Does what builds a site while no other build of this checkout is at work, for all share their
 * caches. What a killed build left of the site is made whole first.
 * @param built absolute path of the folder that the site goes to
 * @returns what `work` gave
 */
export async function holdBuild<Value>(
  built: string,
  session: Session,
  work: () => Promise<Value>,
): Promise<Value> {
  return holdLock("build", session, async () => {
    await repairFolder(built);
    return work();
  });
}
