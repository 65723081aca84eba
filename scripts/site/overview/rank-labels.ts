import type { LanguageText } from "../../lib/record/localized-text.ts";

/** A label and how many papers have it. */
export type RankedLabel = { readonly label: LanguageText; readonly count: number };

/** The labels that most papers have, and what is left. */
export type Ranking = {
  /** Most papers first, then in code-point order. */
  readonly top: readonly RankedLabel[];
  /** How many other labels there are, and papers with one of them. */
  readonly others: { readonly labels: number; readonly papers: number };
  /** Papers without a label. */
  readonly absent: number;
};

/** Labels that are named. */
const namedLabels = 10;

/** As many labels are all named: "other" would hold hardly more than its own line. */
const allNamed = 12;

/** Ranks labels by how many papers have them; white space doesn't tell two apart. */
export function rankLabels(labels: readonly (LanguageText | undefined)[]): Ranking {
  const ranked = new Map<string, { label: LanguageText; count: number }>();
  let absent = 0;
  for (const label of labels) {
    if (label === undefined) {
      absent += 1;
      continue;
    }
    const text = label.text.trim().replace(/\s+/g, " ");
    const known = ranked.get(text);
    if (known === undefined) ranked.set(text, { label: { ...label, text }, count: 1 });
    else known.count += 1;
  }
  const sorted = [...ranked.values()].sort(
    (a, b) => b.count - a.count || (a.label.text < b.label.text ? -1 : 1),
  );
  const named = sorted.length > allNamed ? namedLabels : sorted.length;
  const rest = sorted.slice(named);
  const papers = rest.reduce((sum, { count }) => sum + count, 0);
  return { top: sorted.slice(0, named), others: { labels: rest.length, papers }, absent };
}
