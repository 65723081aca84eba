import type { IsReachable } from "../lib/check/rules/link-target.ts";
import { type Bilingual, type Locale, locales } from "../lib/locale.ts";
import { pagePath } from "../lib/page/page-path.ts";
import { renderPage } from "../lib/page/render-page.ts";
import type { Paper } from "../lib/record/schema.ts";
import type { OpenSite } from "./open-site.ts";
import { hashPage } from "./read-existing-pages.ts";
import { readPapers } from "./read-papers.ts";
import type { RecordOrigin } from "./read-records.ts";
import type { KeptPages, RecordCache } from "./record-cache.ts";
import { decidePage, type PageDraft, type PageOutcome, writePages } from "./write-pages.ts";

/** What pages are made from. */
export type PageSources = {
  readonly recordsFolder: string;
  /** Where the records of the papers lie, all of them without an error. */
  readonly origins: readonly RecordOrigin[];
  readonly isReachable: IsReachable;
  /** The place of a record as the reader should see it. */
  readonly showOrigin: (origin: RecordOrigin) => string;
};

/** What is known of the pages of records. */
export type PagesCache = Pick<RecordCache, "recallPages" | "keepPages">;

/** Pages that are brought to disk together; few enough to keep memory small, enough to keep the disk busy. */
const batchSize = 32;

/**
 * Brings both pages of every paper to disk where they are not there already. A record is read and
 * rendered only where a page of it is to be written, or the cache doesn't tell what its pages are.
 * @returns what became of each page, by its repository-relative path
 */
export async function makePages(
  sources: PageSources,
  cache: PagesCache,
  site: OpenSite,
): Promise<ReadonlyMap<string, PageOutcome>> {
  const outcomes = new Map<string, PageOutcome>();
  const settle = (origin: RecordOrigin, pages: KeptPages, decided: readonly PageOutcome[]) => {
    cache.keepPages(origin.hash, pages);
    for (const outcome of decided) outcomes.set(outcome.path, outcome);
  };
  const stale: RecordOrigin[] = [];
  for (const origin of sources.origins) {
    const pages = recallPages(origin, sources, cache);
    const decided = pages && decidePages(origin, pages, sources, site);
    if (pages && decided && !decided.some(isToWrite)) settle(origin, pages, decided);
    else stale.push(origin);
  }
  let waiting: PageDraft[] = [];
  for await (const { paper, origin } of readPapers(sources.recordsFolder, stale)) {
    const { texts, pages } = renderPages(paper, sources.isReachable);
    const decided = decidePages(origin, pages, sources, site);
    settle(origin, pages, decided);
    waiting.push(
      ...locales.flatMap((locale, index) => {
        const outcome = decided[index];
        return outcome && isToWrite(outcome) ? [{ ...outcome, text: texts[locale] }] : [];
      }),
    );
    if (waiting.length < batchSize) continue;
    await writePages(waiting, site);
    waiting = [];
  }
  await writePages(waiting, site);
  return outcomes;
}

/** What the cache knows of a record's pages, unless they were made of something that has changed. */
function recallPages(
  { hash, collection, id }: RecordOrigin,
  { isReachable }: PageSources,
  cache: PagesCache,
): KeptPages | undefined {
  const pages = cache.recallPages(hash);
  const isRight = pages?.asked.every(
    ([target, locale, there]) => isReachable(target, { collection, id, locale }) === there,
  );
  return isRight ? pages : undefined;
}

/** What is to be done for the page of each locale. */
function decidePages(
  origin: RecordOrigin,
  { hashes }: KeptPages,
  { showOrigin }: PageSources,
  site: OpenSite,
): PageOutcome[] {
  const record = showOrigin(origin);
  return locales.map((locale) => {
    const path = pagePath(origin.collection, origin.id, locale);
    return decidePage({ path, hash: hashes[locale], record }, site);
  });
}

function isToWrite({ action }: PageOutcome): boolean {
  return action === "write";
}

/** Both pages, and what a later run has to know to tell whether they would be the same. */
function renderPages(
  paper: Paper,
  isReachable: IsReachable,
): { texts: Bilingual; pages: KeptPages } {
  const { collection, id } = paper;
  const asked: KeptPages["asked"][number][] = [];
  const render = (locale: Locale) =>
    renderPage(paper, locale, (target) => {
      const answer = isReachable(target, { collection, id, locale });
      asked.push([target, locale, answer]);
      return answer;
    });
  const texts = { "zh-Hant": render("zh-Hant"), en: render("en") };
  const hashes = { "zh-Hant": hashPage(texts["zh-Hant"]), en: hashPage(texts.en) };
  return { texts, pages: { hashes, asked } };
}
