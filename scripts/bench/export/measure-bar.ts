import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { visitedPosition } from "../invented/synthetic-record.ts";
import { makeSite, visitedAddress } from "../measure/measure-builds.ts";
import { measureVisit, totalBytes } from "../measure/measure-visit.ts";
import { runMeasured } from "../measure/run-measured.ts";
import { buildCommand } from "../measure/working-site.ts";

/** A bar with nothing in it. */
const emptyBar = "export function TakeAlong(): null { return null; }\n";

/**
 * Bytes that the bar under a paper's title adds to a first visit, compressed: a small site is built with it and without.
 * @param folder an empty one
 */
export async function measureBar(folder: string, executable: string): Promise<number> {
  const site = await makeSite(folder, visitedPosition + 1);
  const visit = async () => {
    await runMeasured(buildCommand(site));
    const { first } = await measureVisit(join(site, "build"), visitedAddress, executable);
    return totalBytes(first);
  };
  const whole = await visit();
  writeFileSync(join(site, "src/components/TakeAlong/index.tsx"), emptyBar);
  writeFileSync(join(site, "src/css/take-along.css"), "");
  return whole - (await visit());
}
