import type { CountedPaper } from "../../scripts/lib/export/formats/render-csv.ts";
import type {
  ApiCollection,
  ApiDigest,
  ApiFile,
  ApiIndex,
  ApiPaper,
} from "../../scripts/site/api/api-index.ts";
import { apiAddress, loadApiIndex } from "./load-api.ts";

/** Whole records, or records without their long texts. */
type Extent = "records" | "digests";

/** Papers as they were asked for, and the names of those that the site hasn't. */
export type LoadedPapers = {
  readonly papers: readonly CountedPaper[];
  readonly missing: readonly string[];
};

/** Files that are loaded at the same time. */
const mostAtOnce = 6;

/**
 * The papers of these names (`<collection>/<id>`), in their order; each file that has some of them is loaded once.
 * Rejects where a file can't be had.
 */
export async function loadPapers(names: readonly string[], extent: Extent): Promise<LoadedPapers> {
  const paths = locatePapers(await loadApiIndex(), extent);
  const wanted = new Set(names);
  const found = new Map<string, CountedPaper>();
  const waiting = [...new Set(names.flatMap((name) => paths.get(name) ?? []))];
  const takeOn = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      for (const paper of await loadFile(path)) {
        const name = `${paper.collection}/${paper.id}`;
        if (wanted.has(name)) found.set(name, paper);
      }
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, takeOn));
  return {
    papers: names.flatMap((name) => found.get(name) ?? []),
    missing: names.filter((name) => !found.has(name)),
  };
}

/** The names of the papers of all collections, or of one, by position. */
export function listNames({ collections }: ApiIndex, only?: string): readonly string[] {
  return collections
    .filter(({ name }) => only === undefined || name === only)
    .flatMap(({ name, ranges }) => ranges.flatMap(({ ids }) => ids.map((id) => `${name}/${id}`)));
}

/** The files that have these papers, as digests and whole. */
export function findFiles({ collections }: ApiIndex, names: readonly string[]): readonly ApiFile[] {
  const wanted = new Set(names);
  return collections.flatMap(({ name, ranges, digests }) => {
    const whole = ranges.filter(({ ids }) => ids.some((id) => wanted.has(`${name}/${id}`)));
    const short = new Set(whole.map(({ first }) => findDigest(digests, first)));
    return [...digests.filter(({ path }) => short.has(path)), ...whole];
  });
}

/** The file that has each paper, by name. */
function locatePapers({ collections }: ApiIndex, extent: Extent): ReadonlyMap<string, string> {
  return new Map(
    collections.flatMap(({ name, ranges, digests }) =>
      ranges.flatMap(({ first, path, ids }) => {
        const file = extent === "records" ? path : findDigest(digests, first);
        return ids.map((id) => [`${name}/${id}`, file] as const);
      }),
    ),
  );
}

function findDigest(digests: ApiCollection["digests"], position: number): string {
  return digests.find(({ first, last }) => first <= position && position <= last)?.path ?? "";
}

/** What a file has of a paper: a digest the numbers of its statements, a whole record how each of them stands. */
type Listed = Omit<ApiPaper, "standings"> & Partial<ApiPaper & ApiDigest>;

async function loadFile(path: string): Promise<readonly CountedPaper[]> {
  const response = await fetch(apiAddress(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const [, collection = ""] = path.split("/");
  const papers: readonly Listed[] = await response.json();
  return papers.map(({ id, standings: _, statements, ...record }) => ({
    ...{ collection, id, record },
    ...(statements && { statements }),
  }));
}
