import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { takeTemplate } from "../printed-pages/take-template.ts";
import { openRelatedPapers } from "../related/related-papers.ts";
import { templatePath } from "./content.ts";
import type { PaperRange, Site } from "./paper-index.ts";
import { type PrintedRange, type PrintSettings, printRange } from "./print-range.ts";
import type { PrintMessage } from "./print-worker.ts";
import { renderingVersion } from "./rendering-version.ts";
import { compileTemplate } from "./template.ts";

/** Starting a process takes as long as printing this many ranges. */
const rangesWorthProcess = 4;

/**
 * Writes the page of every paper into the built site, and takes the template out of it. Ranges go
 * to as many processes as the machine has cores, one at a time, so that memory doesn't grow with the site.
 * @param outDir the folder of the locale's built site
 */
export async function printPapers(
  ranges: readonly PaperRange[],
  site: Site,
  outDir: string,
): Promise<void> {
  const template = compileTemplate(takeTemplate(outDir, templatePath, site), site.baseUrl);
  const settings = { site, outDir, template, version: renderingVersion(site.folder) };
  const processes = Math.min(
    availableParallelism(),
    Math.floor(ranges.length / rangesWorthProcess),
  );
  const waiting = joinRelated(ranges, site);
  if (processes < 2) for (const range of waiting) printRange(range, settings);
  else await printInProcesses(waiting, settings, processes);
}

/** The ranges with what their pages lead to, one at a time. */
function* joinRelated(ranges: readonly PaperRange[], site: Site): Generator<PrintedRange> {
  const findRelated = openRelatedPapers(site);
  for (const range of ranges) {
    yield {
      range,
      related: range.papers.map(({ collection, id }) => findRelated(`${collection}/${id}`)),
    };
  }
}

async function printInProcesses(
  waiting: Iterator<PrintedRange>,
  settings: PrintSettings,
  processes: number,
): Promise<void> {
  await Promise.all(Array.from({ length: processes }, () => printInProcess(waiting, settings)));
}

/** Gives a process one range after another until none is left; rejects where it fails. */
function printInProcess(waiting: Iterator<PrintedRange>, settings: PrintSettings): Promise<void> {
  const program = join(settings.site.folder, "src", "plugins", "papers", "print-worker.ts");
  const worker = fork(program, {
    cwd: settings.site.folder,
    execArgv: ["--import", "tsx"],
    // JSON would make plain objects of maps.
    serialization: "advanced",
  });
  const tell = (message: PrintMessage) => worker.send(message);
  return new Promise((resolve, reject) => {
    worker.on("message", () => {
      const next = waiting.next();
      if (next.done) worker.disconnect();
      else tell({ range: next.value });
    });
    worker.once("error", reject);
    worker.once("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`Printing the papers ended with status ${status}`));
    });
    tell({ settings });
  });
}
