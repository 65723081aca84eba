import type { PaperKeys } from "./paper-keys.ts";

/** How a paper was recognised. */
export type MatchedBy = "pmid" | "doi" | "pmcid" | "version" | "title";

/** The paper that an imported one is, or two that it seems to be at once. */
type Match<Paper> =
  | { readonly paper: Paper; readonly by: MatchedBy; readonly other?: undefined }
  | { readonly paper: Paper; readonly by: MatchedBy; readonly other: Paper };

/** Finds the papers of a collection again by what is known of an imported one. */
export type PaperMatcher<Paper> = {
  readonly add: (paper: Paper, keys: PaperKeys) => void;
  readonly find: (keys: PaperKeys) => Match<Paper> | undefined;
};

type Entry<Paper> = { readonly paper: Paper; readonly keys: PaperKeys };

/** Letters of a title that is hardly ever that of two papers. */
const tellingTitle = 30;

/**
 * An index of papers, empty at first. A paper is recognised by its PMID, DOI or PMCID, then as another version of a
 * work, then by its title, where the paper in the index confirms what is known of its year and first author or, of a long
 * title, nothing speaks against it.
 */
export function buildPaperMatcher<Paper>(): PaperMatcher<Paper> {
  const byIdentifier = new Map<string, Entry<Paper>>();
  const byVersion = new Map<string, Entry<Paper>>();
  const byTitle = new Map<string, Entry<Paper>[]>();
  return {
    add: (paper, keys) => {
      const entry = { paper, keys };
      for (const { key } of listIdentifiers(keys)) {
        if (!byIdentifier.has(key)) byIdentifier.set(key, entry);
      }
      for (const version of keys.versions) byVersion.set(version, entry);
      for (const title of keys.titles) byTitle.set(title, [...(byTitle.get(title) ?? []), entry]);
    },
    find: (keys) => {
      const found = listIdentifiers(keys).flatMap(({ by, key }) => {
        const entry = byIdentifier.get(key);
        return entry === undefined ? [] : [{ by, paper: entry.paper }];
      });
      const [first] = found;
      const other = found.find(({ paper }) => paper !== first?.paper);
      if (first !== undefined)
        return other === undefined ? first : { ...first, other: other.paper };
      const version = findVersion(keys, byVersion, byIdentifier);
      if (version !== undefined) return { by: "version", paper: version.paper };
      const titled = keys.titles
        .flatMap((title) => byTitle.get(title) ?? [])
        .find((entry) => isSameByTitle(entry.keys, keys));
      return titled && { by: "title", paper: titled.paper };
    },
  };
}

function listIdentifiers({ pmid, doi, pmcid }: PaperKeys) {
  const identifiers = [
    { by: "pmid", key: pmid },
    { by: "doi", key: doi },
    { by: "pmcid", key: pmcid },
  ] as const;
  return identifiers.flatMap(({ by, key }) => (key === undefined ? [] : [{ by, key }]));
}

/** A paper that names this one as its version, or one that this one names. */
function findVersion<Paper>(
  { pmid, doi, versions }: PaperKeys,
  byVersion: ReadonlyMap<string, Entry<Paper>>,
  byIdentifier: ReadonlyMap<string, Entry<Paper>>,
): Entry<Paper> | undefined {
  const own = [pmid, doi].map((key) => (key === undefined ? undefined : byVersion.get(key)));
  const named = versions.map((key) => byIdentifier.get(key));
  return [...own, ...named].find((entry) => entry !== undefined);
}

/** @param a the paper in the index */
function isSameByTitle(a: PaperKeys, b: PaperKeys): boolean {
  const differs = <Value>(mine: Value | undefined, other: Value | undefined) =>
    mine !== undefined && other !== undefined && mine !== other;
  if (differs(a.pmid, b.pmid) || differs(a.doi, b.doi) || differs(a.pmcid, b.pmcid)) return false;
  if (a.type !== b.type && a.type !== "document" && b.type !== "document") return false;
  const isOtherYear = a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > 1;
  const isOtherFamily =
    a.family !== undefined && b.family !== undefined && !isSameFamily(a.family, b.family);
  if (isOtherYear || isOtherFamily) return false;
  // The paper in the index confirms all that the other one says.
  const isAgreed =
    (b.year === undefined || a.year !== undefined) &&
    (b.family === undefined || a.family !== undefined);
  return (
    isAgreed || a.titles.some((title) => title.length >= tellingTitle && b.titles.includes(title))
  );
}

/** One source may have particles or given names with the family name. */
function isSameFamily(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
