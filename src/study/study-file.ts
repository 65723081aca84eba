import { isJsonObject, parseJsonValue } from "../../scripts/lib/record/json/json-value.ts";
import { ratings, type StudyEntry, type StudyLog } from "./study-log.ts";

/** How a file says what it is; it rises when an older program could not read it. */
const version = 1;

/** The whole history as a text to keep, an entry a line in the order of cards and time. */
export function renderStudyFile(log: StudyLog): string {
  const lines = [...log.values()].flat().map((entry) => JSON.stringify(entry));
  return `{"paperCardsStudy": ${version}, "entries": [\n${lines.join(",\n")}\n]}\n`;
}

/** The entries of a history that was kept; `undefined` where the text is none. What is no entry is left out. */
export function parseStudyFile(text: string): readonly StudyEntry[] | undefined {
  const file = parseJsonValue(text);
  if (!isJsonObject(file) || file.paperCardsStudy !== version) return undefined;
  return Array.isArray(file.entries) ? pickEntries(file.entries) : undefined;
}

/** The entries among values that a file, a browser's store or another tab gave, whatever program wrote them. */
export function pickEntries(values: readonly unknown[]): readonly StudyEntry[] {
  return values.flatMap(readEntry);
}

function readEntry(value: unknown): StudyEntry[] {
  if (!isJsonObject(value)) return [];
  const { at, zone, card, text, undoes } = value;
  if (!isInstant(at) || !isZone(zone) || typeof card !== "string") return [];
  if (isInstant(undoes)) return [{ at, zone, card, undoes }];
  const rating = ratings.find((known) => known === value.rating);
  if (rating === undefined || typeof text !== "number") return [];
  return [{ at, zone, card, rating, text }];
}

/** The last instant that a `Date` can have. */
const lastInstant = 8.64e15;

/** From 1970 on, with room for whatever is planned from there. */
function isInstant(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < lastInstant / 2;
}

function isZone(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) <= 24 * 60;
}
