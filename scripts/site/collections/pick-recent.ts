import type { Locale } from "../../lib/locale.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { compareNewest, type PaperRow } from "../../lib/navigation/paper-row.ts";

/** What comes after any day: a record that git doesn't have yet has just been written. */
const today = "9999";

/**
 * The rows of the papers that joined the site last, of one day the newest first: by what their
 * records say, else by the day on which git first has them. `undefined` where neither is known of
 * any paper.
 * @param days the first day of each file of records, by its path in the repository
 */
export function pickRecent(
  papers: readonly PaperIndexEntry[],
  locale: Locale,
  days: ReadonlyMap<string, string> | undefined,
  most: number,
): readonly PaperRow[] | undefined {
  const dated = papers.flatMap(({ rows, known, source }) => {
    const row = rows?.[locale];
    if (row === undefined) return [];
    const first = days && (days.get(source?.file ?? "") ?? today);
    return [{ row, day: known?.record.added ?? first ?? "" }];
  });
  if (dated.every(({ day }) => day === "" || day === today)) return undefined;
  return dated
    .sort((a, b) => (a.day === b.day ? compareNewest(a.row, b.row) : a.day < b.day ? 1 : -1))
    .slice(0, most)
    .map(({ row }) => row);
}
