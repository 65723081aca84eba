import { rm } from "node:fs/promises";
import { join } from "node:path";
import { linkFolder } from "../../io/files/folder.ts";
import { type RunningTask, startTask } from "../../io/process/worker-pool.ts";
import { task } from "./write-api.ts";

/** Where what a site has for programs is made. */
export function apiFolder(siteFolder: string): string {
  return join(siteFolder, ".cards", "api");
}

/** Makes what a site has for programs, beside whatever else is done. */
export function startApi(siteFolder: string): RunningTask {
  return startTask(task, { siteFolder, folder: apiFolder(siteFolder) });
}

/**
 * Puts it into the default locale's output, where it serves the readers of both.
 * @param built the folder of the built site, or of what will change it
 */
export async function publishApi(siteFolder: string, built: string): Promise<void> {
  const target = join(built, "api");
  await rm(target, { recursive: true, force: true });
  await linkFolder(apiFolder(siteFolder), target);
}
