import { availableParallelism } from "node:os";
import { readProgramVersion } from "../../io/cache/program-version.ts";
import { openShelf, removeOtherShelves, type Shelf } from "../../io/cache/shelf.ts";
import { openWorkerPool } from "../../io/process/worker-pool.ts";
import { readSynonyms } from "../../io/records/read-vocabulary.ts";
import { type Shard, takeShare } from "../../lib/site/shard.ts";
import type { Frame } from "../frame/frame.ts";
import { openTermShelf } from "../related/analyser.ts";
import { type FindRelatedPapers, openRelatedPapers } from "../related/related-papers.ts";
import { type PaperRange, rangeName } from "./paper-range.ts";
import { readPaperRanges } from "./paper-ranges.ts";
import { markRange, type PrintedRange, type PrintSettings, task } from "./print-range.ts";
import { compileTemplate } from "./template.ts";

/** Starting a process takes as long as printing this many ranges. */
const rangesWorthProcess = 4;
/** Ranges whose bodies lie on the shelf, as most do where pages are kept: so many take half as long to print here as two processes to start. */
const rangesPrintedHere = 20;
/** Ranges that a process has at hand, lest it wait; more would grow with the site. */
const ahead = 2;

/**
 * Writes a shard of the papers' pages into the built site. Where the pages of the last build are there still, ranges
 * that would be the same again are left as they are. Others go to as many processes as the
 * machine has cores, a few at a time, so that memory doesn't grow with the site.
 * @param isKept whether the pages of the last build are there still
 */
export async function printPapers(
  siteFolder: string,
  frames: readonly Frame[],
  shard: Shard,
  isKept: boolean,
): Promise<void> {
  const all = frames.flatMap((frame) => {
    const settings = openSettings(frame);
    return takeShare(readPaperRanges(frame.site), shard).map((range) => ({ settings, range }));
  });
  const wanted = Math.min(availableParallelism(), Math.floor(all.length / rangesWorthProcess));
  const size = wanted < 2 ? 0 : wanted;
  // They load their programs while the papers are compared here.
  const printer = openPrinter(size, isKept ? rangesPrintedHere : 0);
  const { groups } = readSynonyms(siteFolder);
  const terms = openTermShelf(siteFolder, groups);
  const marks = openMarks(siteFolder);
  try {
    const joined = joinRelated(all, openRelatedPapers(siteFolder, groups, terms));
    const waiting = isKept ? leaveMarked(joined, marks) : joined;
    const takeOn = async () => {
      for (const range of waiting) marks.keep(await printer.print(range), "");
    };
    await Promise.all(Array.from({ length: Math.max(1, size * ahead) }, takeOn));
    await terms.save();
    await marks.save();
  } finally {
    await printer.close();
    terms.close();
    marks.close();
  }
  for (const { site } of frames) {
    const names = new Set(readPaperRanges(site).map(rangeName));
    removeOtherShelves(site.folder, `bodies/${site.locale}`, names);
  }
}

/**
 * Prints ranges, the first `here` of them in this process.
 * @param size number of processes for the others
 */
function openPrinter(size: number, here: number) {
  let left = here;
  let pool = left > 0 ? undefined : openWorkerPool(size);
  return {
    print(range: JoinedRange): Promise<string> {
      if (pool === undefined && left > 0) {
        left -= 1;
        return task.run(range);
      }
      pool ??= openWorkerPool(size);
      return pool.run(task, range);
    },
    close: async () => pool?.close(),
  };
}

function openSettings({ site, outDir, templates }: Frame): PrintSettings {
  return { site, outDir, template: compileTemplate(templates.paper, site.baseUrl) };
}

/** The marks of the ranges that the last build has, which say what their pages were made of. */
function openMarks(siteFolder: string): Shelf {
  const version = readProgramVersion("scripts/site/papers/print-range.ts");
  return openShelf(siteFolder, "printed", version);
}

/** A range, and what it is printed with. */
type OwnRange = { readonly settings: PrintSettings; readonly range: PaperRange };

/** A range with what its pages lead to. */
type JoinedRange = OwnRange & PrintedRange;

/** The ranges with what their pages lead to, one at a time. */
function* joinRelated(
  ranges: readonly OwnRange[],
  findRelated: FindRelatedPapers,
): Generator<JoinedRange> {
  for (const { settings, range } of ranges) {
    const related = range.papers.map(({ collection, id }) =>
      findRelated(`${collection}/${id}`, settings.site),
    );
    yield { settings, range, related };
  }
}

/** Those whose pages would not be the same again. */
function* leaveMarked(joined: Iterable<JoinedRange>, marks: Shelf): Generator<JoinedRange> {
  for (const own of joined) {
    const { settings, range, related } = own;
    if (marks.find(markRange({ range, related }, settings.site)) === undefined) yield own;
  }
}
