import { buildSchedule, isDue, type Schedule } from "./schedule.ts";
import { studyDay, studyTime } from "./study-day.ts";
import { listAnswers, type Moment, type StudyLog } from "./study-log.ts";

/** What is left for today, and what is asked next. */
export type SessionPlan = {
  /** The identity of a card; `undefined` at the end of the day's work. */
  readonly next: string | undefined;
  /** Cards that were never asked, of those that today has room for. */
  readonly fresh: number;
  /** Cards that are asked again within minutes. */
  readonly inSteps: number;
  /** Cards whose day it is. */
  readonly due: number;
};

/** A card and when it is to be asked. */
type Planned = { readonly card: string; readonly schedule: Schedule };

/**
 * What to ask now: what waits for its next minutes and has waited enough, what is due today, what is new, and last what
 * would have to wait for some minutes more, so that nobody sits before an empty page.
 * @param cards in the order in which new ones are asked
 * @param room how many new cards today still takes
 * @param first the card to ask before all others, if there is work on it
 */
export function planSession(
  cards: readonly string[],
  log: StudyLog,
  now: Moment,
  room: number,
  first?: string,
): SessionPlan {
  const today = studyDay(now);
  const planned = cards.map((card) => ({ card, schedule: buildSchedule(log.get(card) ?? []) }));
  const fresh = planned.flatMap(({ card, schedule }) => (schedule === undefined ? [card] : []));
  const waiting = planned
    .flatMap(({ card, schedule }): Planned[] => (schedule ? [{ card, schedule }] : []))
    .filter(({ schedule }) => isDue(schedule, today))
    .sort((a, b) => a.schedule.due - b.schedule.due);
  const inSteps = waiting.filter(({ schedule }) => schedule.isInSteps);
  const due = waiting.filter(({ schedule }) => !schedule.isInSteps);
  const asked = fresh.slice(0, Math.max(0, room));
  const ready = inSteps.filter(({ schedule }) => schedule.due <= studyTime(now));
  const order = [...[...ready, ...due].map(nameOf), ...asked, ...inSteps.map(nameOf)];
  return {
    next: first !== undefined && [...order, ...fresh].includes(first) ? first : order[0],
    fresh: asked.length,
    inSteps: inSteps.length,
    due: due.length,
  };
}

function nameOf({ card }: Planned): string {
  return card;
}

/** How many cards of the log were asked for the first time on a day of study. */
export function countBegun(log: StudyLog, day: number): number {
  const isBegun = ([first]: ReturnType<typeof listAnswers>) =>
    first !== undefined && studyDay(first) === day;
  return [...log.values()].filter((entries) => isBegun(listAnswers(entries))).length;
}
