import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Milliseconds after which a lock is given up for dead, whoever seems to own it: no run takes
 * nearly as long, another machine can't be asked, and a process number may have been given anew.
 */
const longestRun = 30 * 60_000;

/** Two previews meet at each save, and wait no longer than so many milliseconds. */
const moment = 1500;

/**
 * Waits until no other process generates the pages of a site, and keeps others out until the
 * returned function is called.
 *
 * Every process puts a file of its own into the folder and stands back when it sees another's, so
 * of two processes at least one sees the other. A file whose process is gone is deleted: its name
 * is never used again, so this can't hit a living one. Libraries for lock files know a dead owner
 * only by its silence, and would let the next run wait for some ten seconds.
 * @param folder holds the locks, `<process>.<random>.<host>`, and nothing else
 * @param onWait called once, with the path of the other lock, where it takes longer than a moment
 */
export async function lockSite(
  folder: string,
  onWait: (lock: string) => void,
): Promise<() => Promise<void>> {
  const own = `${process.pid}.${randomBytes(8).toString("hex")}.${hostname()}`;
  const path = join(folder, own);
  await mkdir(folder, { recursive: true });
  const start = Date.now();
  let told = false;
  const tell = (other: string) => {
    if (told || Date.now() - start < moment) return;
    told = true;
    onWait(join(folder, other));
  };
  for (;;) {
    await writeFile(path, "");
    const other = await findLivingLock(folder, own);
    if (other === undefined) return () => rm(path, { force: true });
    await rm(path);
    await waitFor(folder, other, tell);
  }
}

/** Two processes that met stand back for different times, so that one of them comes first. */
async function waitFor(folder: string, lock: string, tell: (lock: string) => void): Promise<void> {
  do {
    await sleep(20 + Math.random() * 80);
    tell(lock);
  } while (await isLiving(folder, lock));
}

async function findLivingLock(folder: string, own: string): Promise<string | undefined> {
  for (const lock of await readdir(folder)) {
    if (lock === own) continue;
    if (await isLiving(folder, lock)) return lock;
    await rm(join(folder, lock), { force: true });
  }
  return undefined;
}

async function isLiving(folder: string, lock: string): Promise<boolean> {
  const age = await readAge(join(folder, lock));
  if (age === undefined || age > longestRun) return false;
  const [owner, , ...host] = lock.split(".");
  return host.join(".") !== hostname() || isProcess(Number(owner));
}

/** Milliseconds since the lock was taken; `undefined` where it has been released. */
async function readAge(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => undefined,
  );
}

/** Whether a process of this machine is alive. */
export function isProcess(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of somebody else may not be signalled, and lives.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
