import { opendir } from "node:fs/promises";
import type { IsReachable } from "../lib/check/rules/link-target.ts";
import { compareFindings, type Finding } from "../lib/finding.ts";
import { locales } from "../lib/locale.ts";
import { pagePath } from "../lib/page/page-path.ts";
import { renderPage } from "../lib/page/render-page.ts";
import { planLeftovers } from "../lib/plan/plan-leftovers.ts";
import { planOtherEntries } from "../lib/plan/plan-other-entries.ts";
import type { Survey } from "../lib/record/survey.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { readLinkTargets } from "./read-link-targets.ts";
import { readPapers, surveyWithFacts } from "./read-records.ts";
import { removeEmptyFolders, removePages } from "./remove-pages.ts";
import { type WantedPage, writePages } from "./write-pages.ts";

/** Where records come from and pages go, as paths and as the reader should see them. */
export type GenerationPlaces = {
  readonly recordsFolder: string;
  readonly recordsShownAs: string;
  readonly siteFolder: string;
  readonly siteShownAs: string;
};

/** What a run did. */
export type Generation = {
  readonly papers: number;
  /** Pages, each locale counted. */
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Errors and warnings of records and pages, in report order. */
  readonly findings: readonly Finding[];
};

/** Pages that are brought to disk together; few enough to keep memory small, enough to keep the disk busy. */
const batchSize = 32;

/**
 * Makes the pages of a site equal to its records: writes what differs, removes what has no record
 * any more, and leaves alone what is somebody else's. The same records give the same bytes.
 * @param onWait called with the path of another process's lock, before waiting for it
 * @throws errors of the file system; no page is ever half-written, and nothing is touched where
 *   the records can't be read
 */
export async function generateSite(
  places: GenerationPlaces,
  onWait: (lock: string) => void,
): Promise<Generation> {
  await (await opendir(places.recordsFolder)).close();
  const site = await openSite(places.siteFolder, places.siteShownAs, onWait);
  try {
    return await generatePages(places, site);
  } finally {
    await site.close();
  }
}

async function generatePages(places: GenerationPlaces, site: OpenSite): Promise<Generation> {
  const { survey, facts } = await surveyWithFacts(places.recordsFolder, {
    shownAs: places.recordsShownAs,
    siteFolder: site.folder,
    leastSeverity: "warning",
  });
  const showRecord = (page: string) => {
    const [collection, id] = page
      .replace(/\.mdx?$/, "")
      .split("/")
      .slice(-2);
    return `${places.recordsShownAs}/${collection}/${id}.json`;
  };
  const counts = { write: 0, keep: 0, leave: 0 };
  const findings = [...survey.findings];
  const own = new Map<string, readonly string[]>();
  const isReachable = await readLinkTargets(site.folder, survey, facts, (papers) =>
    readPapers(places.recordsFolder, { papers }),
  );
  for await (const batch of renderBatches(places.recordsFolder, survey, isReachable)) {
    const pages = batch.map((page) => ({ ...page, record: showRecord(page.path) }));
    for (const { path, hash, action, finding } of await writePages(pages, site)) {
      counts[action] += 1;
      if (finding !== undefined) findings.push(finding);
      own.set(path, action === "leave" ? (site.pageList.list.get(path) ?? []) : [hash]);
    }
  }
  const leftovers = planLeftovers(site.existing.values(), survey);
  const removal = await removePages(leftovers, site, showRecord);
  await removeEmptyFolders(site);
  const others = planOtherEntries(site.pageList.list, site.existing, removal.removed);
  await site.pageList.replace(new Map([...others, ...own]));
  return {
    papers: survey.papers.length,
    written: counts.write,
    unchanged: counts.keep,
    removed: removal.removed.length,
    findings: findings.concat(removal.findings).sort(compareFindings),
  };
}

/** Both pages of every paper, a few papers at a time. */
async function* renderBatches(
  recordsFolder: string,
  survey: Survey,
  isReachable: IsReachable,
): AsyncGenerator<Omit<WantedPage, "record">[]> {
  let batch: Omit<WantedPage, "record">[] = [];
  for await (const paper of readPapers(recordsFolder, survey)) {
    const { collection, id } = paper;
    for (const locale of locales) {
      const leadsSomewhere = (target: string) => isReachable(target, { collection, id, locale });
      const text = renderPage(paper, locale, leadsSomewhere);
      batch.push({ path: pagePath(collection, id, locale), text });
    }
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
