import type { Schedule } from "./schedule.ts";
import { dayOf, studyDay } from "./study-day.ts";
import { type Answer, listAnswers, type StudyEntry } from "./study-log.ts";

/** A number of each day, or of each span of days, by the first of them. */
export type Column = { readonly day: number; readonly value: number };

/** How many days the figures show. */
const shownDays = 30;

/** How many cards are due on each of the coming days; what was left lying is due today. */
export function countComing(schedules: readonly Schedule[], today: number): readonly Column[] {
  const days = schedules.map(({ due }) => Math.max(dayOf(due), today));
  return countDays(days, today);
}

/** How many answers were given on each of the last days, today the last. */
export function countAnswered(log: readonly (readonly StudyEntry[])[], today: number) {
  const days = log.flatMap(listAnswers).map(studyDay);
  return countDays(days, today - shownDays + 1);
}

function countDays(days: readonly number[], first: number): readonly Column[] {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return Array.from({ length: shownDays }, (_, place) => ({
    day: first + place,
    value: counts.get(first + place) ?? 0,
  }));
}

/** Weeks whose retention is shown. */
const shownWeeks = 12;

/** Of the cards that were asked again in a week, how many were known. */
type Retention = { readonly day: number; readonly asked: number; readonly known: number };

/**
 * What was kept, by weeks that end today: the first answer of each day to each card that was begun on a day before, for
 * whoever is asked again within minutes still knows it from then.
 */
export function countRetention(
  log: readonly (readonly StudyEntry[])[],
  today: number,
): readonly Retention[] {
  const answers = log.flatMap((entries) => listRecalls(listAnswers(entries)));
  return Array.from({ length: shownWeeks }, (_, place) => {
    const first = today - 7 * (shownWeeks - place) + 1;
    const week = answers.filter(
      (answer) => studyDay(answer) >= first && studyDay(answer) < first + 7,
    );
    return {
      day: first,
      asked: week.length,
      known: week.filter(({ rating }) => rating > 1).length,
    };
  });
}

function listRecalls(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter((answer, place) => {
    const before = answers[place - 1];
    return before !== undefined && studyDay(before) < studyDay(answer);
  });
}
