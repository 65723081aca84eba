import { checkRecord } from "../check/check-record.ts";
import { foldLetters } from "../fold.ts";
import { type FilledField, mergeFields } from "../plan/merge-fields.ts";
import { fillRecord } from "../plan/write-record.ts";
import { isSameTitle } from "../pubmed/is-same-citation.ts";
import { isJsonObject } from "../record/json/json-value.ts";

/** What filling a record comes to. */
type Enrichment = {
  /** The record's text with what it lacked; the same where it lacks nothing. */
  readonly after: string;
  readonly filled: readonly FilledField[];
  /** Whether the source speaks of another paper, so that nothing is filled. */
  readonly isOther: boolean;
};

/**
 * Fills a record with what a source says of its paper. What the record has stays byte for byte; a value that would make
 * an error of it is left out.
 * @param text a record that is JSON
 * @param value its value
 * @param only fields to fill; every one without it
 */
export function planEnrichment(
  text: string,
  value: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
  isLine: boolean,
  only?: ReadonlySet<string>,
): Enrichment {
  if (!isSameWork(value, source)) return { after: text, filled: [], isOther: true };
  const offered = Object.entries(source).filter(([field]) => only === undefined || only.has(field));
  const { filled } = mergeFields(value, Object.fromEntries(offered));
  const fits = leaveOutErrors(text, filled, isLine);
  return { after: fillRecord(text, fits, isLine), filled: fits, isOther: false };
}

/** Looks at each field alone only where all of them together make an error. */
function leaveOutErrors(
  text: string,
  filled: readonly FilledField[],
  isLine: boolean,
): readonly FilledField[] {
  const errorsWith = (fields: readonly FilledField[]) =>
    countErrors(fillRecord(text, fields, isLine), isLine);
  if (filled.length === 0 || errorsWith(filled) === 0) return filled;
  const before = countErrors(text, isLine);
  if (errorsWith(filled) <= before) return filled;
  return filled.filter((field) => errorsWith([field]) <= before);
}

function countErrors(text: string, isLine: boolean): number {
  const name = isLine ? { collection: "a" } : { collection: "a", id: "a-1" };
  const source = isLine ? { file: "", line: 1 } : { file: "" };
  return checkRecord(text, source, name).findings.filter(({ severity }) => severity === "error")
    .length;
}

/** Share of their words that two titles of one paper have in common at least, however carelessly one was copied. */
const leastShared = 0.6;

/**
 * Whether what a source says can be of the paper in a record: their DOIs are the same, or their English titles are
 * alike, or the record has neither.
 */
export function isSameWork(
  record: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
): boolean {
  const [own, other] = [record.doi, source.doi];
  if (typeof own === "string" && typeof other === "string") {
    if (own.toLowerCase() === other.toLowerCase()) return true;
  }
  const titles = listTitles(record.title).filter((title) => !han.test(title));
  const others = listTitles(source.title);
  if (titles.length === 0) return true;
  return titles.some((title) =>
    others.some((candidate) => isSameTitle(title, candidate) || isAlike(title, candidate)),
  );
}

const han = /\p{Script=Han}/u;

function listTitles(title: unknown): string[] {
  const titles = isJsonObject(title) ? Object.values(title) : [title];
  return titles.filter((text) => typeof text === "string");
}

function isAlike(one: string, other: string): boolean {
  const words = new Set(splitWords(one));
  const others = new Set(splitWords(other));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, Math.min(words.size, others.size)) >= leastShared;
}

function splitWords(title: string): string[] {
  return (
    title
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}

/** Letters of a title that can be told apart from other words of a citation. */
const tellingTitle = 15;

/**
 * Whether a citation in words has one of these titles in it, whatever the case and punctuation.
 * @example namesTitle("Beispiel A. Triage by machine. J Invent 2025", { en: "Triage by Machine" }) // true
 */
export function namesTitle(citation: string, title: unknown): boolean {
  const words = foldLetters(citation, "NFKD");
  return listTitles(title).some((own) => {
    const letters = foldLetters(own, "NFKD");
    return letters.length >= tellingTitle && words.includes(letters);
  });
}
