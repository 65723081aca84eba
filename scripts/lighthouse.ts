/**
 * Measures the site in `build/` with Lighthouse, on its profile of a slow phone, and prints a table
 * of the four categories: `npm run lighthouse`, or `npm run lighthouse -- papers/a/b/` for pages of
 * one's choice. A page's row is the middle one of some runs; what else the machine does meanwhile
 * counts against the page, such as drawing the window of a whole browser, so one without windows is
 * taken where it is installed. How fast Lighthouse found the machine stands below the table. npx
 * fetches Lighthouse, which only this program needs.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { findWindowlessBrowser } from "./test/site/find-browser.ts";
import { serveSite } from "./test/site/serve-site.ts";

/** The last major version for Node.js 20. */
const lighthouse = "lighthouse@12.8.2";
const browserFlags = "--headless=new --no-sandbox --disable-gpu --disable-background-networking";
const build = resolve(import.meta.dirname, "../build");

/** Odd, so that one run is in the middle. */
const runs = 3;

/** A page of each kind that readers arrive at, in both locales; those that a site lacks are left out. */
const usualPages = ["", "en/"].flatMap((locale) =>
  ["", "search/", "search/?q=AI", "overview/", "papers/pubmed/", "papers/pubmed/pubmed-69/"].map(
    (page) => locale + page,
  ),
);

/** Scores go from 0 to 1; an audit that isn't scored has none. */
const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
  environment: z.object({ benchmarkIndex: z.number() }),
  configSettings: z.object({ throttling: z.object({ cpuSlowdownMultiplier: z.number() }) }),
});
type Report = z.infer<typeof reportSchema>;

/** The report in the middle of some runs by the page's performance; the other scores don't waver. */
async function measureRuns(address: string, browser: string): Promise<Report> {
  const reports: Report[] = [];
  while (reports.length < runs) reports.push(await measure(address, browser));
  const speed = ({ categories }: Report) => categories.performance?.score ?? 0;
  const middle = reports.toSorted((a, b) => speed(a) - speed(b))[(runs - 1) / 2];
  if (middle === undefined) throw new Error("There has to be a run.");
  return middle;
}

async function measure(address: string, browser: string): Promise<Report> {
  const options = ["--quiet", "--output=json", `--chrome-flags=${browserFlags}`];
  const { stdout } = await promisify(execFile)(
    "npx",
    ["--yes", lighthouse, address, ...options, "--no-enable-error-reporting"],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 2 ** 26 },
  );
  return reportSchema.parse(JSON.parse(stdout));
}

function renderHead({ categories }: Report): string {
  const titles = Object.values(categories).map(({ title }) => title);
  return `| page | ${titles.join(" | ")} |\n|---|${"---|".repeat(titles.length)}`;
}

function renderRow(page: string, { categories }: Report): string {
  const scores = Object.values(categories).map(({ score }) => Math.round(score * 100));
  return `| /${page} | ${scores.join(" | ")} |`;
}

/** The audits that cost a page points. */
function renderFailures(page: string, { categories, audits }: Report): readonly string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return [...new Set(counted)].flatMap((id) => {
    const { score = null, title } = audits[id] ?? {};
    return score === null || score >= 0.9
      ? []
      : [`- /${page}: ${title} (${id}, ${Math.round(score * 100)})`];
  });
}

/**
 * How fast the machine was meanwhile, and how often its work was counted: what Lighthouse calls a
 * high-end desktop, for which it means the usual factor of 4, has an index of 1500 to 2000.
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#benchmarking-cpu-power
 */
function renderMachine(reports: readonly Report[]): string {
  const indices = reports.map(({ environment }) => Math.round(environment.benchmarkIndex));
  const factors = new Set(
    reports.map((report) => report.configSettings.throttling.cpuSlowdownMultiplier),
  );
  const range = [...new Set([Math.min(...indices), Math.max(...indices)])].join(" to ");
  return `Benchmark index ${range} (Lighthouse expects 1500 to 2000), slowed down ${[...factors].join(", ")} times.`;
}

async function main(): Promise<void> {
  const browser = findWindowlessBrowser();
  if (browser === undefined) throw new Error("Chromium, Chrome or Edge has to be installed.");
  const asked = process.argv.slice(2);
  const pages = (asked.length > 0 ? asked : usualPages).filter((page) =>
    existsSync(join(build, page.replace(/\?.*/, ""), "index.html")),
  );
  const site = await serveSite(build);
  try {
    const reports: Report[] = [];
    const failures: string[] = [];
    for (const [place, page] of pages.entries()) {
      const report = await measureRuns(`${site.origin}/${page}`, browser);
      if (place === 0) console.log(renderHead(report));
      console.log(renderRow(page, report));
      reports.push(report);
      failures.push(...renderFailures(page, report));
    }
    if (reports.length > 0) console.log(`\n${renderMachine(reports)}`);
    for (const line of failures) console.log(line);
  } finally {
    await site.close();
  }
}

await main();
