import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Bilingual } from "../../lib/locale.ts";
import {
  emptyPaperIndex,
  type PaperIndex,
  type PaperIndexEntry,
} from "../../lib/navigation/paper-index.ts";
import { buildPaperRows } from "../../lib/navigation/paper-row.ts";
import { pagesFolder } from "../../lib/page/page-path.ts";
import { readProgramVersion } from "../cache/program-version.ts";
import { findJson, openShelf, type Shelf } from "../cache/shelf.ts";

/** The index of a site's papers, by its path in the site. */
export const paperIndexFile = ".cards/cache/papers";

/** Under this key lies what the collections and areas are; the other keys are `<collection>/<id>`. */
export const collectionsKey = "collections";

const missing: Bilingual = {
  "zh-Hant":
    "網站的文獻索引（.cards/cache/papers）不存在、不完整，或由其他版本的程式產生。請先執行 npm run --silent cards -- generate，再建置網站；npm run build 會一併執行。",
  en: "The site's index of papers (.cards/cache/papers) is missing, incomplete, or of another version of the program. Run npm run --silent cards -- generate before the site is built; npm run build does both.",
};

/**
 * The index that was read last, as long as somebody has it: of a large collection it is too much to
 * keep for later. And the state of the file then.
 */
let last: { readonly state: string; readonly index: WeakRef<PaperIndex> } | undefined;

/**
 * The index that `generate` left in a site. Whoever asks while others have it gets the same object,
 * until the file is another one. A site without any records and pages needs none and has an empty one.
 * @throws where it is missing or can't be used, with what to do about it in both languages
 */
export function readPaperIndex(siteFolder: string): PaperIndex {
  const state = readState(join(siteFolder, paperIndexFile));
  const known = last?.state === state ? last.index.deref() : undefined;
  if (known !== undefined) return known;
  const index =
    readIndex(siteFolder) ?? (isWithoutPapers(siteFolder) ? emptyPaperIndex : undefined);
  if (index === undefined) throw new Error(`${missing["zh-Hant"]}\n${missing.en}`);
  last = { state, index: new WeakRef(index) };
  return index;
}

/** Another one for another file. */
function readState(path: string): string {
  const state = statSync(path, { bigint: true, throwIfNoEntry: false });
  return [path, state?.ino, state?.size, state?.mtimeNs].join(" ");
}

function readIndex(siteFolder: string): PaperIndex | undefined {
  const shelf = openPaperIndexShelf(siteFolder);
  try {
    const [first, ...names] = shelf.keys();
    if (first !== collectionsKey) return undefined;
    const about = findJson<Omit<PaperIndex, "papers">>(shelf, first);
    return (
      about && {
        ...about,
        papers: names.flatMap((name) => {
          const entry = findPaperEntry(shelf, name);
          return entry === undefined ? [] : [withRows(entry)];
        }),
      }
    );
  } finally {
    shelf.close();
  }
}

/** Lists show a paper as its record has it; of one that came to have an error, the page alone is there. */
function withRows(entry: PaperIndexEntry): PaperIndexEntry {
  const { known } = entry;
  if (known === undefined || known.isFormer) return entry;
  return { ...entry, rows: buildPaperRows(entry, known.record) };
}

function isWithoutPapers(siteFolder: string): boolean {
  return ["records", pagesFolder("zh-Hant")].every((folder) => {
    const path = join(siteFolder, folder);
    if (!existsSync(path)) return true;
    const names = readdirSync(path, { recursive: true, encoding: "utf8" });
    return !names.some((name) => /\.(?:jsonl?|md)$/.test(name) && !/readme\.md$/i.test(name));
  });
}

/** Opens the shelf with the index that this version of the program understands. */
export function openPaperIndexShelf(siteFolder: string): Shelf {
  const version = readProgramVersion("scripts/lib/navigation/paper-summary.ts");
  return openShelf(siteFolder, "papers", version);
}

/** What the index has of a paper, as `<collection>/<id>`, without its rows; `undefined` where it has nothing. */
export function findPaperEntry(shelf: Shelf, name: string): PaperIndexEntry | undefined {
  return findJson(shelf, name);
}
