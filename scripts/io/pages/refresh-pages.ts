import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { relativePath } from "../files/relative-path.ts";
import { openTurns } from "../process/take-turns.ts";
import { openWorkerPool } from "../process/worker-pool.ts";
import type { RecordOrigin } from "../records/read-papers.ts";
import { readRecord } from "../records/read-record.ts";
import { showRecordPath } from "../records/read-records.ts";
import { readAreas } from "../records/read-vocabulary.ts";
import { openDrafter } from "./drafter.ts";
import type { Generation, GenerationPlaces } from "./generate-site.ts";
import { isToWrite, makePages } from "./make-pages.ts";
import { openSite } from "./open-site.ts";

const recordPattern = /^(?<collection>[^/]+)\/(?<id>[^/]+)\.json$/;

/**
 * Makes the pages of records that were saved, at once and without looking at any other, so that
 * their words are on the screen before a run of `generateSite` has looked at all. Records of which
 * only that run can tell whether they may have pages are left to it: new ones, those with an
 * error or another position, and lines of `.jsonl` files.
 * @param files absolute paths
 * @param last the last run, for what papers there are and where links lead
 * @returns repository-relative paths of the pages that were written
 */
export async function refreshPages(
  places: GenerationPlaces,
  files: readonly string[],
  last: Pick<Generation, "entries" | "isReachable">,
  onWait: (lock: string) => void,
): Promise<ReadonlySet<string>> {
  const positions = new Map(
    last.entries.map(({ collection, id, position }) => [`${collection}/${id}`, position]),
  );
  const { areas } = readAreas(places.recordsFolder);
  const origins = files.flatMap(
    (file) => findRefreshable(places.recordsFolder, file, positions) ?? [],
  );
  if (origins.length === 0) return new Set();
  const site = await openSite(places.siteFolder, places.siteShownAs, onWait);
  const drafter = openDrafter(places.recordsFolder, areas, site, openWorkerPool(0));
  try {
    const sources = {
      origins,
      isReachable: last.isReachable,
      showOrigin: ({ path }: RecordOrigin) => showRecordPath(places.recordsShownAs, path),
    };
    const cache = { recallPages: () => undefined, keepPages: () => {} };
    const pages = await makePages(sources, drafter, cache, site, openTurns(undefined));
    return new Set([...pages.values()].filter(isToWrite).map(({ path }) => path));
  } finally {
    await site.close();
  }
}

function findRefreshable(
  recordsFolder: string,
  file: string,
  positions: ReadonlyMap<string, number>,
): RecordOrigin | undefined {
  const path = relativePath(recordsFolder, file);
  const { collection, id } = recordPattern.exec(path)?.groups ?? {};
  if (collection === undefined || id === undefined || !existsSync(file)) return undefined;
  const bytes = readFileSync(join(recordsFolder, path));
  const piece = readRecord(bytes, { file }, { collection, id });
  const position = positions.get(`${collection}/${id}`);
  const { facts, hash } = piece;
  if (hash === undefined || !facts?.isRight || facts.position !== position) return undefined;
  return { collection, id, path, line: 1, hash };
}
