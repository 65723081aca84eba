import type { Moment } from "./study-log.ts";

/** A day of study ends at four in the morning: who learns past midnight is still in the evening before. */
const dayBegins = 4 * 60 * 60_000;

const dayLength = 24 * 60 * 60_000;

/** Now, and what the clock of this browser says. */
export function readNow(): Moment {
  const now = new Date();
  return { at: now.getTime(), zone: -now.getTimezoneOffset() };
}

/**
 * The moment as the learner's clock had it, in milliseconds of which every day of study has the same number: so that
 * neither another time zone nor summer time moves what was done to another day.
 */
export function studyTime({ at, zone }: Moment): number {
  return at + zone * 60_000 - dayBegins;
}

/** The day of study of a moment, counted from 1970. */
export function studyDay(moment: Moment): number {
  return dayOf(studyTime(moment));
}

/** The day of study of a study time. */
export function dayOf(time: number): number {
  return Math.floor(time / dayLength);
}

/**
 * A day of study by its date.
 * @example nameDay(20786) // "2026-11-29"
 */
export function nameDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
