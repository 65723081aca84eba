import { isSameTitle } from "../pubmed/is-same-title.ts";
import { isJsonObject } from "../record/json/json-value.ts";

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
  const titles = isJsonObject(title) ? Object.values(title) : [title];
  const words = fold(citation);
  return titles.some(
    (text) =>
      typeof text === "string" && fold(text).length >= tellingTitle && words.includes(fold(text)),
  );
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
