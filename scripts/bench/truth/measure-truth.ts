import type { Evidence } from "../../lib/meaning/evidence/evidence.ts";
import { buildStatementStanding } from "../../lib/meaning/evidence/judge-figures.ts";
import type { JudgedFigure } from "../../lib/meaning/figures/figure-index.ts";
import { compareLanguages } from "../../lib/meaning/languages/compare-languages.ts";
import { isSure } from "../../lib/meaning/languages/comparison.ts";
import { isJsonObject } from "../../lib/record/json/json-value.ts";
import { type ChangeKind, listSeededChanges } from "./seed-changes.ts";

/** A text in both languages. */
export type TextPair = { readonly english: string; readonly chinese: string };

/** Of so many changes of a kind, how many were found, and how many of these with a warning. */
type Tally = { changes: number; found: number; warned: number };
export type Tallies = Map<ChangeKind, Tally>;

/** A text that is as it should be, and what a check says of it. */
export type Alarm = { readonly text: string; readonly kind: string; readonly isWarning: boolean };

/** What comparing the languages says of texts that are as they should be. */
export function listPairAlarms(pairs: readonly TextPair[]): Alarm[] {
  return pairs.flatMap(({ english, chinese }) =>
    compareLanguages(english, chinese).map((difference) => ({
      text: english,
      kind: difference.kind,
      isWarning: isSure(difference),
    })),
  );
}

/** How many of the changes to one language of a text comparing the languages finds: it says something else than before. */
export function tallyPairs(pairs: readonly TextPair[]): Tallies {
  const tallies: Tallies = new Map();
  for (const { english, chinese } of pairs) {
    const before = describe(english, chinese);
    for (const { kind, text } of listSeededChanges(english, "en", chinese)) {
      count(tallies, kind, before, describe(text, chinese));
    }
    for (const { kind, text } of listSeededChanges(chinese, "zh-Hant", english)) {
      count(tallies, kind, before, describe(english, text));
    }
  }
  return tallies;
}

/** Adds how many of the changes to English statements are found by a quote, each statement's own words as they were. */
export function tallyQuotes(
  statements: readonly string[],
  evidence: Evidence,
  tallies: Tallies,
): void {
  for (const statement of statements) {
    const quote = { text: statement, pointer: "/quote" };
    const judge = (text: string): Said => {
      const claim = { pointer: "", texts: [{ text, pointer: "/text" }], quote };
      const { missing } = buildStatementStanding(claim, evidence);
      const isNoted = ({ figure, match }: JudgedFigure) =>
        match?.agreement === "rounded" || (figure.kind === "word" && !match?.other);
      const show = (judged: readonly JudgedFigure[]) => judged.map(({ words }) => words).join(", ");
      return { all: show(missing), sure: show(missing.filter((each) => !isNoted(each))) };
    };
    const before = judge(statement);
    for (const { kind, text } of listSeededChanges(statement, "en", statement)) {
      count(tallies, kind, before, judge(text));
    }
  }
}

type Said = { readonly all: string; readonly sure: string };

function describe(english: string, chinese: string): Said {
  const differences = compareLanguages(english, chinese);
  return { all: JSON.stringify(differences), sure: JSON.stringify(differences.filter(isSure)) };
}

function count(tallies: Tallies, kind: ChangeKind, before: Said, after: Said): void {
  const tally = tallies.get(kind) ?? { changes: 0, found: 0, warned: 0 };
  tallies.set(kind, tally);
  tally.changes += 1;
  if (after.all !== before.all) tally.found += 1;
  if (after.sure !== before.sure) tally.warned += 1;
}

/**
 * Abstracts by their PMID, of a JSON text in one of two forms: an object that has `CONTEXTS`, a list of texts, under each
 * PMID, or a list of objects with `pmid` and `abstract`. What has neither form is left out.
 * @see https://github.com/pubmedqa/pubmedqa
 */
export function parseAbstracts(text: string): Map<string, string> {
  const parsed: unknown = JSON.parse(text);
  const entries: [unknown, unknown][] = Array.isArray(parsed)
    ? parsed.filter(isJsonObject).map(({ pmid, abstract }) => [pmid, abstract])
    : Object.entries(isJsonObject(parsed) ? parsed : {}).map(([pmid, paper]) => [
        pmid,
        joinContexts(paper),
      ]);
  return new Map(
    entries.flatMap(([pmid, abstract]) =>
      typeof pmid === "string" && typeof abstract === "string" ? [[pmid, abstract] as const] : [],
    ),
  );
}

function joinContexts(paper: unknown): string | undefined {
  if (!isJsonObject(paper) || !Array.isArray(paper.CONTEXTS)) return undefined;
  return paper.CONTEXTS.filter((each) => typeof each === "string").join(" ");
}
