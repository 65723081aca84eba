import { generateSite } from "../../io/pages/generate-site.ts";
import { readPapers } from "../../io/records/read-papers.ts";
import { readRecord } from "../../io/records/read-record.ts";
import { surveyWithFacts } from "../../io/records/read-records.ts";
import { locales } from "../../lib/locale.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import { wallSeconds } from "./seconds.ts";

/** What one process of the benchmark measured. Seconds, and MB of memory at its highest. */
type Measurement = {
  readonly survey?: number;
  readonly read?: number;
  readonly render?: number;
  readonly generate?: number;
  readonly memory: number;
};

/** Generating in full, as the command does it. */
async function measureGeneration(recordsFolder: string, siteFolder: string) {
  const places = { recordsFolder, recordsShownAs: "records", siteFolder, siteShownAs: "" };
  return { generate: await wallSeconds(() => generateSite(places, () => {})) };
}

/** The parts of generating that write nothing. */
async function measurePhases(recordsFolder: string, siteFolder: string) {
  const find = () =>
    surveyWithFacts(recordsFolder, readRecord, { siteFolder, leastSeverity: "warning" });
  const survey = await wallSeconds(find);
  const origins = [...(await find()).origins.values()];
  const read = await wallSeconds(async () => {
    for await (const _ of readPapers(recordsFolder, origins));
  });
  const readAndRender = await wallSeconds(async () => {
    for await (const { paper } of readPapers(recordsFolder, origins)) {
      for (const locale of locales) renderPage(paper, locale, () => true);
    }
  });
  return { survey, read, render: readAndRender - read };
}

const [phase, recordsFolder = "", siteFolder = ""] = process.argv.slice(2);
const measured =
  phase === "generate"
    ? await measureGeneration(recordsFolder, siteFolder)
    : await measurePhases(recordsFolder, siteFolder);
const memory = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...measured, memory } satisfies Measurement));
