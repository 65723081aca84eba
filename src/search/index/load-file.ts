import { SearchUnavailableError } from "../query/search-engine.ts";

/** How files are fetched: the browser's `fetch`, or what stands for it elsewhere. */
export type FetchFile = (address: string, options?: FetchOptions) => Promise<Response>;

type FetchOptions = { readonly cache?: "no-cache" };

/** Loads a file of an index, decompressed, by its path below the index's folder. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/**
 * Loads files below a folder; one that couldn't be had rejects with `SearchUnavailableError`.
 * @param folder address with a final slash
 */
export function openFolder(folder: string, fetchFile: FetchFile): LoadFile {
  return (path) => loadBytes(`${folder}${path}`, fetchFile);
}

/** The bytes of a file that was compressed with gzip when the index was built. */
export async function loadBytes(
  address: string,
  fetchFile: FetchFile,
  options?: FetchOptions,
): Promise<Uint8Array> {
  const response = await fetchFile(address, options).catch((cause) => {
    throw new SearchUnavailableError(`${address} can't be loaded`, { cause });
  });
  if (!response.ok) throw new SearchUnavailableError(`${address}: status ${response.status}`);
  try {
    if (response.body === null) throw new Error("the answer is empty");
    const stream = response.body.pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new SearchUnavailableError(`${address} can't be read`, { cause });
  }
}
