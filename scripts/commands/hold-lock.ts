import { join } from "node:path";
import { repairFolder } from "../io/files/replace-folder.ts";
import { lockSite } from "../io/pages/site-lock.ts";
import type { Bilingual } from "../lib/locale.ts";
import { type Session, say } from "./session.ts";

/** What no two processes of a checkout do at once: `build`, which shares its caches, and `import`, which asks what is there. */
type Exclusive = "build" | "import";

/**
 * Does such work while nobody else is at it in this checkout; waits for whoever is, and says so.
 * @returns what `work` gave
 */
export async function holdLock<Value>(
  kind: Exclusive,
  session: Session,
  work: () => Promise<Value>,
): Promise<Value> {
  const unlock = await lockSite(join(session.repository, ".cards", `${kind}-lock`), (lock) =>
    say(session, renderWait(kind, lock)),
  );
  try {
    return await work();
  } finally {
    await unlock();
  }
}

/**
 * Does what builds a site while no other build of this checkout is at work, for all share their caches. What a killed
 * build left of the site is made whole first.
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

function renderWait(kind: Exclusive, lock: string): Bilingual {
  return {
    "zh-Hant": `另一個 ${kind} 正在執行，等待中…（若確定沒有，請刪除 ${lock}）`,
    en: `Another ${kind} is at work; waiting for it… (if there is none, delete ${lock})`,
  };
}
