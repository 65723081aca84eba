import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FetchFile } from "../../../src/search/load-file.ts";
import { openSearch } from "../../../src/search/open-search.ts";
import type { SearchEngine } from "../../../src/search/search.ts";

/** A search engine over an index on disk, and what it has fetched so far. */
type LocalSearch = {
  readonly engine: SearchEngine;
  /** Bytes as they lie on disk, which are those on the wire: the files are compressed. */
  readonly bytes: () => number;
};

/** Opens the index in the folder `search` of `folder`, as a browser would that has nothing in its cache. */
export function openLocalSearch(folder: string): LocalSearch {
  let bytes = 0;
  const fetchFile: FetchFile = async (address) => {
    const file = await readFile(join(folder, address)).catch(() => undefined);
    if (file === undefined) return new Response(null, { status: 404 });
    bytes += file.length;
    return new Response(new Uint8Array(file));
  };
  return { engine: openSearch("/", fetchFile), bytes: () => bytes };
}
