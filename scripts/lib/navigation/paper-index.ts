import { compareText } from "../compare-text.ts";
import type { Locale } from "../locale.ts";
import type { Areas } from "../record/schema/area.ts";
import type { Collection, PaperEntry } from "../record/survey.ts";
import type { Gap } from "./gaps.ts";
import type { PageOutline } from "./page-facts.ts";
import type { PaperRow } from "./paper-row.ts";
import type { IndexedRecord } from "./paper-summary.ts";

/** A paper, or a page without a record, as `generate` leaves it to everything that lists or links papers. */
export type PaperIndexEntry = PaperEntry & {
  /** What the site calls its page in each locale; a locale without a page is left out. */
  readonly pages: Readonly<Partial<Record<Locale, string>>>;
  /**
   * Where its record is; the file by its path in the repository, with `/` (below `records` where
   * the records lie elsewhere), and the line (from 1; 1 for a `.json` file), and the hash of
   * its bytes and name. Absent for a page without a record.
   */
  readonly source?: { readonly file: string; readonly line: number; readonly hash: string };
  /**
   * What lists and pages show of its record; absent where there is none, or one that has always had
   * an error. Of one that came to have an error it is what was known before, as its page is.
   */
  readonly known?: {
    readonly record: IndexedRecord;
    readonly outline: PageOutline;
    readonly isFormer?: true;
  };
  /** Its line in the lists of each locale; built of `known`; absent with it, and where the record has an error. */
  readonly rows?: Readonly<Record<Locale, PaperRow>>;
  /** What its record lacks; nothing where `rows` is absent. */
  readonly gaps: readonly Gap[];
  /** Its MeSH descriptors and keywords; none where `rows` is absent. */
  readonly topics: readonly string[];
  /** The addresses that were once its own, without locale and final slash. */
  readonly formerAddresses: readonly string[];
};

/** What `generate` knows of a site when it has ended. */
export type PaperIndex = {
  /** In the order of the navigation; a folder of pages without records is not among them. */
  readonly collections: readonly Collection[];
  readonly areas: Areas;
  /** By place of the collection in the navigation, then position, then id. */
  readonly papers: readonly PaperIndexEntry[];
};

/** The index of a site without records and pages. */
export const emptyPaperIndex: PaperIndex = { collections: [], areas: {}, papers: [] };

/** The papers that have a page in a locale, in the order of the index: a link must not lead nowhere. */
export function listShown({ papers }: PaperIndex, locale: Locale): readonly PaperIndexEntry[] {
  return papers.filter(({ pages }) => pages[locale] !== undefined);
}

/** Papers in the order of the index; those of folders that are no collection come last, by name. */
export function sortPapers<Paper extends PaperEntry>(
  papers: readonly Paper[],
  collections: readonly Collection[],
): readonly Paper[] {
  const places = new Map(collections.map(({ name }, place) => [name, place]));
  const placeOf = (name: string) => places.get(name) ?? collections.length;
  return papers.toSorted(
    (a, b) =>
      placeOf(a.collection) - placeOf(b.collection) ||
      compareText(a.collection, b.collection) ||
      a.position - b.position ||
      compareText(a.id, b.id),
  );
}
