import type { IsReachable } from "../../lib/check/rules/addresses.ts";
import { locales } from "../../lib/locale.ts";
import { pagePath } from "../../lib/page/page-path.ts";
import type { TakeTurns } from "../process/take-turns.ts";
import type { RecordOrigin } from "../records/read-papers.ts";
import type { Draft, Drafter, KeptPages, PagesCache } from "./drafter.ts";
import type { OpenSite } from "./open-site.ts";
import { decidePage, type PageDraft, type PageOutcome, placePages } from "./place-pages.ts";

/** What pages are made from. */
type PageSources = {
  /** Where the records of the papers lie, all of them without an error. */
  readonly origins: readonly RecordOrigin[];
  readonly isReachable: IsReachable;
  /** The place of a record as the reader should see it. */
  readonly showOrigin: (origin: RecordOrigin) => string;
};

/** Pages that are brought into their places together; few enough for the system, enough to keep the disk busy. */
const batchSize = 128;

/**
 * Brings both pages of every paper to disk where they are not there already. A record is read and
 * rendered only where a page of it is to be written, or the cache doesn't tell what its pages are.
 * @param drafter may have been asked already for pages that the cache doesn't know
 * @returns what became of each page, by its repository-relative path
 */
export async function makePages(
  sources: PageSources,
  drafter: Drafter,
  cache: PagesCache,
  site: OpenSite,
  takeTurns: TakeTurns,
): Promise<ReadonlyMap<string, PageOutcome>> {
  const outcomes = new Map<string, PageOutcome>();
  const settle = (decided: readonly PageOutcome[]) => {
    for (const outcome of decided) outcomes.set(outcome.path, outcome);
  };
  const stale = new Map<string, RecordOrigin>();
  for (const origin of sources.origins) {
    await takeTurns();
    const pages = recallPages(origin, sources, cache);
    const decided = pages && decidePages(origin, pages, sources, site);
    if (pages && decided && !decided.some(isToWrite)) settle(decided);
    else stale.set(origin.hash, origin);
  }
  for (const origin of stale.values()) drafter.add(origin);
  for await (const batch of drafter.take()) {
    const wanted = batch.origins.filter(({ hash }) => stale.has(hash));
    const drafts = await mendDrafts(batch.drafts, wanted, sources.isReachable, drafter);
    const waiting: PageDraft[] = [];
    for (const origin of wanted) {
      const draft = drafts.get(origin.hash);
      if (draft === undefined) continue;
      const decided = decidePages(origin, draft.pages, sources, site);
      cache.keepPages(origin.hash, draft.pages);
      settle(decided);
      waiting.push(...listFiles(decided, draft));
    }
    for (let start = 0; start < waiting.length; start += batchSize)
      await placePages(waiting.slice(start, start + batchSize), site);
  }
  return outcomes;
}

/** The same drafts, those drawn up anew of which a link leads nowhere. */
async function mendDrafts(
  drafts: ReadonlyMap<string, Draft>,
  origins: readonly RecordOrigin[],
  isReachable: IsReachable,
  { redraft }: Drafter,
): Promise<ReadonlyMap<string, Draft>> {
  const wrong = origins.filter((origin) => {
    const pages = drafts.get(origin.hash)?.pages;
    return pages !== undefined && !isRight(pages, origin, isReachable);
  });
  if (wrong.length === 0) return drafts;
  return new Map([...drafts, ...(await redraft(wrong, isReachable))]);
}

/** The drafts that are to come into their places. */
function listFiles(decided: readonly PageOutcome[], { files }: Draft): PageDraft[] {
  return locales.flatMap((locale, index) => {
    const outcome = decided[index];
    const file = files[locale];
    return outcome && file !== undefined && isToWrite(outcome) ? [{ ...outcome, file }] : [];
  });
}

/** What the cache knows of a record's pages, unless they were made of something that has changed. */
function recallPages(
  origin: RecordOrigin,
  { isReachable }: PageSources,
  cache: PagesCache,
): KeptPages | undefined {
  const pages = cache.recallPages(origin.hash);
  return pages && isRight(pages, origin, isReachable) ? pages : undefined;
}

/** Whether all links lead where they led when the pages were rendered. */
function isRight(
  { asked }: KeptPages,
  { collection, id }: RecordOrigin,
  isReachable: IsReachable,
): boolean {
  return asked.every(
    ([target, locale, there]) => isReachable(target, { collection, id, locale }) === there,
  );
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

/** Whether a page is written, or to be written. */
export function isToWrite({ action }: PageOutcome): boolean {
  return action === "write";
}
