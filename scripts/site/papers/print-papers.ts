import type { ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { removeOtherShelves } from "../../io/cache/shelf.ts";
import { startWorker } from "../../io/process/start-worker.ts";
import { type Shard, takeShare } from "../../lib/site/shard.ts";
import type { Frame } from "../frame/frame.ts";
import type { Site } from "../frame/site.ts";
import { type FindRelatedPapers, openRelatedPapers } from "../related/related-papers.ts";
import { type PaperRange, readPaperIndex } from "./paper-index.ts";
import {
  type PrintedRange,
  type PrintSettings,
  printRange,
  type SettingsByLocale,
} from "./print-range.ts";
import type { PrintMessage } from "./print-worker.ts";
import { rangeName } from "./range-name.ts";
import { compileTemplate } from "./template.ts";

/** Starting a process takes as long as printing this many ranges. */
const rangesWorthProcess = 4;

/**
 * Writes a shard of the papers' pages into the built site. Ranges go to as many processes as the
 * machine has cores, one at a time, so that memory doesn't grow with the site.
 * @param isKept whether the pages of the last build are there still
 */
export async function printPapers(
  frames: readonly Frame[],
  shard: Shard,
  isKept: boolean,
): Promise<void> {
  const settings = new Map(frames.map((frame) => [frame.site.locale, openSettings(frame, isKept)]));
  const shares = frames.map(({ site }) => ({
    site,
    ranges: takeShare(readPaperIndex(site), shard),
  }));
  const count = shares.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const processes = Math.min(availableParallelism(), Math.floor(count / rangesWorthProcess));
  // They load their programs while the papers are compared here.
  const workers = Array.from({ length: processes < 2 ? 0 : processes }, () =>
    startPrinter(settings),
  );
  try {
    const waiting = joinRelated(
      shares.map((share) => ({ ...share, findRelated: openRelatedPapers(share.site) })),
    );
    if (workers.length === 0) for (const range of waiting) await printRange(range, settings);
    else await Promise.all(workers.map((worker) => printInProcess(waiting, worker)));
  } finally {
    for (const worker of workers) worker.kill();
  }
  for (const { site } of frames) {
    const names = new Set(readPaperIndex(site).map(rangeName));
    removeOtherShelves(site.folder, `bodies/${site.locale}`, names);
  }
}

function openSettings({ site, outDir, templates }: Frame, isKept: boolean): PrintSettings {
  const template = compileTemplate(templates.paper, site.baseUrl);
  return { site, outDir, template, isKept };
}

/** What is printed of a locale's site. */
type Share = {
  readonly site: Site;
  readonly ranges: readonly PaperRange[];
  readonly findRelated: FindRelatedPapers;
};

/** The ranges with what their pages lead to, one at a time. */
function* joinRelated(shares: readonly Share[]): Generator<PrintedRange> {
  for (const { site, ranges, findRelated } of shares) {
    for (const range of ranges) {
      const related = range.papers.map(({ collection, id }) => findRelated(`${collection}/${id}`));
      yield { locale: site.locale, range, related };
    }
  }
}

/** Starts a process that prints, and tells it with what. */
function startPrinter(settings: SettingsByLocale): ChildProcess {
  const [folder = ""] = Array.from(settings.values(), ({ site }) => site.folder);
  const program = join(folder, "scripts", "site", "papers", "print-worker.ts");
  const worker = startWorker(program, folder);
  worker.send({ settings } satisfies PrintMessage);
  return worker;
}

/** Gives a process one range after another until none is left; rejects where it fails. */
function printInProcess(waiting: Iterator<PrintedRange>, worker: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on("message", () => {
      const next = waiting.next();
      if (next.done) worker.disconnect();
      else worker.send({ range: next.value } satisfies PrintMessage);
    });
    worker.once("error", reject);
    worker.once("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`Printing the papers ended with status ${status}`));
    });
  });
}
