import { locales } from "../locale.ts";
import { pagePath } from "../page/page-path.ts";
import type { Survey } from "../record/survey.ts";

/**
 * Which pages are the generator's own: by repository-relative path, the SHA-256 hashes
 * (hexadecimal) of what it has written there. More than one stands there only after an
 * interrupted run, when a page is either the old or the new one.
 */
export type PageList = ReadonlyMap<string, readonly string[]>;

const linePattern = /^([0-9a-f]{64}) (\S.*)$/;

/** The list in `text`; a line that is torn or no entry is passed over. */
export function parsePageList(text: string): Map<string, string[]> {
  const list = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const [, hash, path] = linePattern.exec(line) ?? [];
    if (hash !== undefined && path !== undefined) addHash(list, path, hash);
  }
  return list;
}

/**
 * One entry of the list, with its line break.
 * @example renderPageListLine("docs/papers/a/b.md", "0f…") // "0f… docs/papers/a/b.md\n"
 */
export function renderPageListLine(path: string, hash: string): string {
  return `${hash} ${path}\n`;
}

/** The whole list, sorted by path, so that the same pages give the same bytes. */
export function renderPageList(list: PageList): string {
  const lines = [...list.keys()].sort().map((path) => renderEntry(path, list.get(path) ?? []));
  return lines.join("");
}

function renderEntry(path: string, hashes: readonly string[]): string {
  return hashes.map((hash) => renderPageListLine(path, hash)).join("");
}

function addHash(list: Map<string, string[]>, path: string, hash: string): void {
  const hashes = list.get(path);
  if (hashes === undefined) list.set(path, [hash]);
  else if (!hashes.includes(hash)) hashes.push(hash);
}

/** What became of a page, as far as the list of pages has to know. */
type SettledPage = {
  readonly path: string;
  readonly hash: string;
  readonly action: "write" | "keep" | "leave";
};

/**
 * The entries of the pages that records ask for: the page that stands there now, or, where
 * somebody else's words do, what the list has said so far.
 */
export function planOwnEntries(
  pages: Iterable<SettledPage>,
  list: PageList,
): Map<string, readonly string[]> {
  return new Map(
    Array.from(pages, ({ path, hash, action }) => [
      path,
      action === "leave" ? (list.get(path) ?? []) : [hash],
    ]),
  );
}

/**
 * The entries of a list whose pages are still on disk.
 * @param existing pages that stood on disk when the run began, by path
 * @param removed paths of those that the run removed
 */
export function planOtherEntries(
  list: PageList,
  existing: ReadonlyMap<string, unknown>,
  removed: readonly string[],
): Map<string, readonly string[]> {
  const gone = new Set(removed);
  return new Map([...list].filter(([path]) => existing.has(path) && !gone.has(path)));
}

/**
 * What happens to a page that a record asks for: `write` it, `keep` it because it already has
 * the wanted bytes, or `leave` it because somebody else's words stand there.
 * @param wanted hash of the page that the record gives
 * @param existing hash of what stands there now; `undefined` where nothing does
 * @param own hashes under which the generator knows the page as its own
 */
export function planPage(
  wanted: string,
  existing: string | undefined,
  own: readonly string[],
): "write" | "keep" | "leave" {
  if (existing === wanted) return "keep";
  return existing === undefined || own.includes(existing) ? "write" : "leave";
}

/** What happens to a page that no record asks for any more: only the generator's own is removed. */
export function planLeftover(existing: string, own: readonly string[]): "remove" | "leave" {
  return own.includes(existing) ? "remove" : "leave";
}

/** The collection and, where it has the name of one, the id of a page on disk. */
export type PageOnDisk = {
  /** Repository-relative path, with `/` on every system. */
  readonly path: string;
  /** The folder the page lies in. */
  readonly collection: string;
};

/**
 * The pages on disk that no record accounts for, in the given order. A record with an error keeps
 * its pages; so does a whole collection in which a record cannot be named.
 */
export function planLeftovers(pages: Iterable<PageOnDisk>, survey: Survey): string[] {
  const accounted = new Set<string>();
  for (const { collection, id } of survey.papers) addPaths(accounted, collection, id);
  for (const name of survey.withheld) {
    const [collection = "", id = ""] = name.split("/");
    addPaths(accounted, collection, id);
  }
  return Array.from(pages)
    .filter(({ path, collection }) => !accounted.has(path) && !survey.unreadable.has(collection))
    .map(({ path }) => path);
}

function addPaths(paths: Set<string>, collection: string, id: string): void {
  for (const locale of locales) paths.add(pagePath(collection, id, locale));
}
