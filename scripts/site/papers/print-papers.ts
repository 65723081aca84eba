import { availableParallelism } from "node:os";
import { removeOtherShelves } from "../../io/cache/shelf.ts";
import { openWorkerPool } from "../../io/process/worker-pool.ts";
import { readSynonyms } from "../../io/records/read-vocabulary.ts";
import { type Shard, takeShare } from "../../lib/site/shard.ts";
import type { Frame } from "../frame/frame.ts";
import { openTermShelf } from "../related/analyser.ts";
import { type FindRelatedPapers, openRelatedPapers } from "../related/related-papers.ts";
import { type PaperRange, rangeName } from "./paper-range.ts";
import { readPaperRanges } from "./paper-ranges.ts";
import { type PrintSettings, task } from "./print-range.ts";
import { compileTemplate } from "./template.ts";

/** Starting a process takes as long as printing this many ranges. */
const rangesWorthProcess = 4;
/** Ranges that a process has at hand, lest it wait; more would grow with the site. */
const ahead = 2;

/**
 * Writes a shard of the papers' pages into the built site. Ranges go to as many processes as the
 * machine has cores, a few at a time, so that memory doesn't grow with the site.
 * @param isKept whether the pages of the last build are there still
 */
export async function printPapers(
  siteFolder: string,
  frames: readonly Frame[],
  shard: Shard,
  isKept: boolean,
): Promise<void> {
  const shares = frames.map((frame) => ({
    settings: openSettings(frame, isKept),
    ranges: takeShare(readPaperRanges(frame.site), shard),
  }));
  const count = shares.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const wanted = Math.min(availableParallelism(), Math.floor(count / rangesWorthProcess));
  const size = wanted < 2 ? 0 : wanted;
  // They load their programs while the papers are compared here.
  const pool = openWorkerPool(size);
  const { groups } = readSynonyms(siteFolder);
  const shelf = openTermShelf(siteFolder, groups);
  try {
    const waiting = joinRelated(shares, openRelatedPapers(siteFolder, groups, shelf));
    const takeOn = async () => {
      for (const range of waiting) await pool.run(task, range);
    };
    await Promise.all(Array.from({ length: Math.max(1, size * ahead) }, takeOn));
    await shelf.save();
  } finally {
    shelf.close();
    await pool.close();
  }
  for (const { site } of frames) {
    const names = new Set(readPaperRanges(site).map(rangeName));
    removeOtherShelves(site.folder, `bodies/${site.locale}`, names);
  }
}

function openSettings({ site, outDir, templates }: Frame, isKept: boolean): PrintSettings {
  const template = compileTemplate(templates.paper, site.baseUrl);
  return { site, outDir, template, isKept };
}

/** What is printed of a locale's site. */
type Share = { readonly settings: PrintSettings; readonly ranges: readonly PaperRange[] };

/** The ranges with what their pages lead to, one at a time. */
function* joinRelated(shares: readonly Share[], findRelated: FindRelatedPapers) {
  for (const { settings, ranges } of shares) {
    for (const range of ranges) {
      const related = range.papers.map(({ collection, id }) =>
        findRelated(`${collection}/${id}`, settings.site),
      );
      yield { settings, range, related };
    }
  }
}
