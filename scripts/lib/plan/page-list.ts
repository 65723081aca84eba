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
