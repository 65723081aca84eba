import { join } from "node:path";
import { repairFolder } from "../io/files/replace-folder.ts";
import { lockSite } from "../io/pages/site-lock.ts";
import type { Bilingual } from "../lib/locale.ts";
import type { Session } from "./session.ts";

/**
 * Does what builds a site while no other build of this checkout is at work, for all share their
 * caches; waits for one that is, and says so. What a killed build left of the site is made whole first.
 * @param built absolute path of the folder that the site goes to
 * @returns what `work` gave
 */
export async function holdBuild<Value>(
  built: string,
  session: Session,
  work: () => Promise<Value>,
): Promise<Value> {
  const unlock = await lockSite(join(session.repository, ".cards", "build-lock"), (lock) =>
    session.err(`${renderWait(lock)[session.locale]}\n`),
  );
  try {
    await repairFolder(built);
    return await work();
  } finally {
    await unlock();
  }
}

function renderWait(lock: string): Bilingual {
  return {
    "zh-Hant": `另一個 build 正在執行，等待中…（若確定沒有，請刪除 ${lock}）`,
    en: `Another build is at work; waiting for it… (if there is none, delete ${lock})`,
  };
}
