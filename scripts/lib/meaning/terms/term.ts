/** A thing and what it is called in Taiwan. */
export type Term = {
  readonly wanted: string;
  /** Words for it that are not used in Taiwan, or not for this. */
  readonly forbidden: readonly string[];
  /** What it is called in English. */
  readonly en?: string | undefined;
  /** Longer words in which a forbidden one is right, or no word at all: 女性能夠 has no 性能. */
  readonly except?: readonly string[] | undefined;
  /** Where the wanted word can be looked up. */
  readonly source?: string | undefined;
  /** Whether the forbidden word has a right use too, so that it is only worth a look. */
  readonly isDoubtful?: boolean;
};

/** The bilingual dictionaries of Taiwan's National Academy for Educational Research, by subject. */
const academy = "https://terms.naer.edu.tw/";

/** An English term, the wanted word, the forbidden ones, and longer words in which one of these is right. */
type TermRow = readonly [english: string, wanted: string, forbidden: string, except?: string];

/** The terms of a table, as the academy has them; between several words of a cell stands 、. */
export function buildTerms(rows: readonly TermRow[]): Term[] {
  return rows.map(([en, wanted, forbidden, except]) => ({
    en,
    wanted,
    forbidden: forbidden.split("、"),
    except: except?.split("、"),
    source: academy,
  }));
}
