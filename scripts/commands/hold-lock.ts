import { join } from "node:path";
import { repairFolder } from "../io/files/replace-folder.ts";
import { lockAdditions } from "../io/import/lock-additions.ts";
import { lockSite } from "../io/pages/site-lock.ts";
import type { Bilingual } from "../lib/locale.ts";
import { type Session, say } from "./session.ts";

/**
 * What no two processes of a checkout do at once: `build`, which shares its caches, and `adding` papers, for which one
 * asks what is there.
 */
type Exclusive = "build" | "adding";

/**
 * Does such work while nobody else is at it in this checkout; waits for whoever is, and says so.
 * @returns what `work` gave
 */
export async function holdLock<Value>(
  kind: Exclusive,
  session: Session,
  work: () => Promise<Value>,
): Promise<Value> {
  const tell = (lock: string) => say(session, renderWait(kind, lock));
  const unlock =
    kind === "adding"
      ? await lockAdditions(session.repository, tell)
      : await lockSite(join(session.repository, ".cards", "build-lock"), tell);
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
  if (kind === "adding") {
    return {
      "zh-Hant": `另一個程式正在新增文獻，等待中…（若確定沒有，請刪除 ${lock}）`,
      en: `Another program is adding papers; waiting for it… (if there is none, delete ${lock})`,
    };
  }
  return {
    "zh-Hant": `另一個 build 正在執行，等待中…（若確定沒有，請刪除 ${lock}）`,
    en: `Another build is at work; waiting for it… (if there is none, delete ${lock})`,
  };
}
