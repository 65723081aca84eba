import { join } from "node:path";
import { lockSite } from "../pages/site-lock.ts";

/**
 * Waits until nobody else adds papers to the records of a checkout, and keeps others from it until the returned function
 * is called: who asks which papers are there, and then adds those that aren't, would otherwise add one twice.
 * @param onWait called once, with the path of the other's lock, where it takes longer than a moment
 */
export function lockAdditions(
  repository: string,
  onWait: (lock: string) => void = () => {},
): Promise<() => Promise<void>> {
  return lockSite(join(repository, ".cards", "import-lock"), onWait);
}
