import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatCount } from "../../lib/format-count.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import { sum } from "../../lib/sum.ts";
import { readBuiltSite } from "../../site/finish/read-built-site.ts";
import { listShellFiles } from "../../site/finish/write-worker.ts";
import { findBrowser } from "../../test/site/find-browser.ts";
import { openBrowser } from "../../test/site/open-browser.ts";
import { serveSite } from "../../test/site/serve-site.ts";
import { visitedPosition } from "../invented/synthetic-record.ts";
import { makeTemporaryFolder } from "../measure/make-temporary-folder.ts";
import { makeSite, visitedAddress } from "../measure/measure-builds.ts";
import { measureVisit, totalBytes } from "../measure/measure-visit.ts";
import { runMeasured } from "../measure/run-measured.ts";
import { buildCommand } from "../measure/working-site.ts";
import { renderMachine } from "../report/render-machine.ts";
import { measureBuiltFiles } from "./measure-built-files.ts";
import { measureCitation, measureSavedFiles } from "./measure-in-browser.ts";

/**
 * `npm run bench:export [-- PAPERS]`: what it costs to take papers along from a built site of 10,000 invented papers,
 * each figure with its aim, as Markdown on standard output.
 */
const papers = Number(process.argv[2] ?? 10_000);
const executable = findBrowser();
if (executable === undefined) throw new Error("The benchmark needs Chromium, Chrome or Edge.");

const root = makeTemporaryFolder("bench-export-");

/** What is measured, the figure, and its aim. */
type Row = readonly [string, string, string];

const rows: Row[] = [];
/** Each figure is said at once, too: the whole takes half an hour. */
const say = (...measured: readonly Row[]) => {
  rows.push(...measured);
  for (const row of measured) console.error(row.join("  "));
};
const bar = await measureBar(mkdtempSync(join(root, "bar-")), executable);
say(["the bar, of a first visit", `${formatCount(bar)} bytes`, "2,048"]);
const site = await makeSite(mkdtempSync(join(root, "site-")), papers);
const { wall, cpu } = await runMeasured(buildCommand(site));
say(["the whole build", `${wall.toFixed(1)} s, ${cpu?.toFixed(1) ?? "–"} s of the processor`, ""]);
const built = await measureBuiltFiles(site, mkdtempSync(join(root, "files-")));
const share = cpu === undefined ? "–" : `${((100 * built.cpu) / (cpu - built.cpu)).toFixed(1)} %`;
const shells = readBuiltSite(join(site, "build"));
const shell = Math.max(
  ...shells.locales.map((language) =>
    sum(
      listShellFiles(shells, language).map(
        (path) => statSync(join(shells.folder, language.folder, path)).size,
      ),
    ),
  ),
);
say(
  ["of it all for taking along", `${built.cpu.toFixed(1)} s of the processor`, ""],
  ["by which the build grows", share, "10 %"],
  [
    "files of API and whole collections",
    formatCount(built.api),
    formatCount(Math.ceil(papers / 100)),
  ],
  ["files of feeds, whatever the number of papers", formatCount(built.feeds), ""],
  ["the worker's shell of a language", `${(shell / 1e6).toFixed(2)} MB`, "2 MB"],
);

const served = await serveSite(join(site, "build"));
const browser = await openBrowser(executable);
const version = `Chromium ${browser.version()}`;
try {
  const citation = await measureCitation(browser, served.origin);
  say(
    ["what the first citation loads", `${formatCount(citation.bytes)} bytes`, "110,000"],
    ["the first citation, from the tap on", `${citation.first.toFixed(0)} ms`, ""],
    ["a further one, in another page", `${citation.further.toFixed(0)} ms`, "100"],
  );
  const saved = await measureSavedFiles(browser, served.origin);
  say(["all papers, loaded in the browser", `${saved.load.toFixed(1)} s`, ""]);
  for (const { format, seconds } of saved.formats) {
    say([`${format} of them in the browser`, `${seconds.toFixed(1)} s`, "5"]);
  }
} finally {
  await browser.close();
  await served.close();
}
for (const { format, seconds } of built.formats) {
  say([`${format} of them by command`, `${seconds.toFixed(1)} s`, "30"]);
}
console.log(renderMachine(version, "en"));
console.log(renderTable([`${formatCount(papers)} papers`, "", "at most"], rows));

/** A bar with nothing in it. */
const emptyBar = "export function TakeAlong(): null { return null; }\n";

/**
 * Bytes that the bar under a paper's title adds to a first visit, compressed: a small site is built with it and without.
 * @param folder an empty one
 */
async function measureBar(folder: string, executable: string): Promise<number> {
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
