import { collectionAddress, withBase } from "../../scripts/lib/navigation/address.ts";
import {
  type PositionRange,
  positionRange,
  rangeKey,
} from "../../scripts/lib/navigation/position-range.ts";
import { offlineAddress } from "../../scripts/site/offline/content.ts";
import { apiAddress, loadApiIndex } from "../paper-data/load-api.ts";
import { findFiles, listNames } from "../paper-data/load-papers.ts";
import { readDocument } from "../printed-pages/read-document.ts";
import { listsPage } from "../reading-lists/list-address.ts";
import { siteBase } from "../site-data/site-base.ts";
import { studyPage } from "../study/study-page.ts";
import type { SetKind } from "./keep-address.ts";
import { keepAnswer, keptHeaders, nameCaches } from "./kept-answers.ts";
import { renewWorker, tellVisit } from "./worker-link.ts";

/** What is kept on purpose, by the name of its cache: the pages of a collection or a list in one language. */
type KeptSet = {
  readonly name: string;
  /** Those whose pages are kept, as `<collection>/<id>`. */
  readonly papers: readonly string[];
};

/** A page that was read and is kept. */
export type ReadPage = { readonly address: string; readonly title: string };

/** All that this device keeps of the site. */
export type Kept = { readonly sets: readonly KeptSet[]; readonly pages: readonly ReadPage[] };

/** How keeping a set ended. */
export type Outcome = "kept" | "stopped" | "unreachable" | "full" | "refused";

const names = nameCaches(siteBase);
const paperPage = /\/papers\/([^/]+\/[^/]+)\/$/;
/** Pages that are loaded at the same time. */
const mostAtOnce = 6;

/**
 * The name of a set.
 * @example nameSet("en", "collection", "trials")
 */
export function nameSet(locale: string, kind: SetKind, name: string): string {
  return `${names.sets}${locale} ${kind} ${name}`;
}

/** What a set is called that `nameSet` named. */
export function readSetLabel(name: string): string {
  return name.slice(names.sets.length).split(" ").slice(2).join(" ");
}

/** What is kept, pages that were read last first; rejects where the browser keeps nothing for the page. */
export async function readKept(): Promise<Kept> {
  const all = await caches.keys();
  const sets = all.filter((name) => name.startsWith(names.sets));
  const counted = sets.map(async (name) => {
    const keys = await (await caches.open(name)).keys();
    return { name, papers: keys.flatMap(({ url }) => paperPage.exec(url)?.[1] ?? []) };
  });
  const pages = all.includes(names.read) ? await readPages(await caches.open(names.read)) : [];
  return { sets: await Promise.all(counted), pages };
}

async function readPages(cache: Cache): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  for (const { url } of [...(await cache.keys())].reverse()) {
    if (!url.endsWith("/") || url.endsWith(offlineAddress)) continue;
    const title = (await cache.match(url))?.headers.get(keptHeaders.title) ?? "";
    const { documentElement } = new DOMParser().parseFromString(
      decodeURIComponent(title),
      "text/html",
    );
    // The site's name, which stands at the end, says nothing here.
    const [whole = ""] = (documentElement.textContent ?? "").split(/ \| [^|]*$/);
    pages.push({ address: new URL(url).pathname, title: whole });
  }
  return pages;
}

/** Keeps a set no more. */
export async function dropSet(name: string): Promise<void> {
  await caches.delete(name);
}

/** Forgets what was read, and the search with it; sets stay. */
export async function dropRead(): Promise<void> {
  await caches.delete(names.read);
  await caches.delete(names.search);
}

/**
 * The addresses of a collection's papers, of all that lists them and of what they are learnt with; rejects where they
 * can't be had.
 */
export async function listCollection(name: string, baseUrl: string): Promise<readonly string[]> {
  const papers = listNames(await loadApiIndex(), name);
  const main = withBase(collectionAddress(name), baseUrl);
  return [main, ...(await listRanges(main)), ...(await listPapers(papers, baseUrl))];
}

/** The pages of a collection's ranges, and the files that sidebars have; of a collection on one page, its file alone. */
async function listRanges(collection: string): Promise<readonly string[]> {
  const html = await (await fetch(collection)).text();
  const page = readDocument(new DOMParser().parseFromString(html, "text/html"));
  if (page?.kind !== "collection") return [];
  const addressOf = (range: PositionRange) => `${collection}positions/${rangeKey(range)}`;
  if (page.ranges.length > 0) {
    const ranges = page.ranges.map(({ range }) => addressOf(range));
    return ranges.flatMap((range) => [`${range}/`, `${range}.json`]);
  }
  return page.rows.slice(0, 1).map(({ position }) => `${addressOf(positionRange(position))}.json`);
}

/**
 * The addresses of papers, and of the pages and files with which they are listed, exported and learnt; rejects where they
 * can't be had.
 */
export async function listPapers(
  papers: readonly string[],
  baseUrl: string,
): Promise<readonly string[]> {
  const pages = [listsPage, studyPage, ...papers.map((paper) => `/papers/${paper}/`)];
  const files = findFiles(await loadApiIndex(), papers).map(({ path }) => path);
  return [
    ...pages.map((address) => withBase(address, baseUrl)),
    ...["index.json", ...files].map(apiAddress),
  ];
}

/**
 * Keeps the pages at the addresses that `list` gives: those that are missing, or, where none is, all of them as they are
 * now. Once all are there, what `list` gives no more goes; before, what has been kept stays, however it ends. The browser
 * is asked not to clear it when it is short of room.
 * @param onProgress told what part of them is there, from 0 to 1
 */
export async function keepSet(
  name: string,
  list: () => Promise<readonly string[]>,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    // A kept page needs what comes with the newest version.
    await renewWorker();
    const told = await tellVisit(window.location.pathname);
    if (told !== true) return told;
    await navigator.storage.persist();
    const listed = await list();
    // As the cache has them.
    const addresses = listed.map((address) => new URL(address, window.location.origin).pathname);
    const cache = await caches.open(name);
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    const missing = addresses.filter((address) => !there.has(address));
    const waiting = missing.length > 0 ? missing : [...addresses];
    let done = addresses.length - waiting.length;
    await takeTogether(waiting, signal, async (address, together) => {
      await keepPage(name, address, together);
      done += 1;
      onProgress(done / addresses.length);
    });
    const wanted = new Set(addresses);
    for (const address of there) if (!wanted.has(address)) await cache.delete(address);
    return "kept";
  } catch (error) {
    if (signal.aborted) return "stopped";
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    if (isFull) return "full";
    return error instanceof TypeError ? "unreachable" : "refused";
  }
}

/**
 * Takes each address, some at the same time. The first that fails ends the others, and only then this rejects, with its
 * error: nothing goes on behind a reader who was told that it ended.
 */
async function takeTogether(
  addresses: string[],
  signal: AbortSignal,
  take: (address: string, together: AbortSignal) => Promise<void>,
): Promise<void> {
  signal.throwIfAborted();
  const together = new AbortController();
  signal.addEventListener("abort", () => together.abort());
  const takeOn = async () => {
    while (!together.signal.aborted) {
      const next = addresses.shift();
      if (next === undefined) return;
      await take(next, together.signal);
    }
  };
  const failures: unknown[] = [];
  const takers = Array.from({ length: mostAtOnce }, () =>
    takeOn().catch((error) => {
      failures.push(error);
      together.abort();
    }),
  );
  await Promise.all(takers);
  if (failures.length > 0) throw failures[0];
  signal.throwIfAborted();
}

/**
 * Loads a page past all caches, which the worker leaves to whoever asks so, and keeps it, unless it is gone; rejects where
 * the site doesn't say.
 */
async function keepPage(name: string, address: string, signal: AbortSignal): Promise<void> {
  const answer = await fetch(address, { cache: "reload", signal });
  const { href } = new URL(address, window.location.origin);
  if (await keepAnswer(href, answer, siteBase, name, true)) return;
  throw new TypeError(`${address}: ${answer.status}`);
}
