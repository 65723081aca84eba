import { type Card, createEmptyCard, fsrs, State } from "ts-fsrs";
import { dayOf, studyTime } from "./study-day.ts";
import { listAnswers, type Moment, type Rating, type StudyEntry } from "./study-log.ts";

/** When a card is to be asked again. */
export type Schedule = {
  /** A study time. */
  readonly due: number;
  /** Whether it is asked again within minutes, before it is left for days. */
  readonly isInSteps: boolean;
};

/**
 * The algorithm with its own settings: nine of ten are to be known, first steps of one and ten minutes, and no chance,
 * so that the same answers give the same days everywhere.
 * @see https://github.com/open-spaced-repetition/free-spaced-repetition-scheduler
 */
const scheduler = fsrs();

const planned = new WeakMap<readonly StudyEntry[], Card | undefined>();

/** When a card is to be asked again, by all that was done with it; `undefined` where no answer stands. */
export function buildSchedule(entries: readonly StudyEntry[]): Schedule | undefined {
  const card = planCard(entries);
  return card && readSchedule(card);
}

/** What each answer would lead to if it were given now. */
export function foreseeSchedules(
  entries: readonly StudyEntry[],
  now: Moment,
): Readonly<Record<Rating, Schedule>> {
  const card = planCard(entries) ?? createEmptyCard<Card>(new Date(studyTime(now)));
  const next = scheduler.repeat(card, laterOf(card, now));
  return {
    1: readSchedule(next[1].card),
    2: readSchedule(next[2].card),
    3: readSchedule(next[3].card),
    4: readSchedule(next[4].card),
  };
}

/** Whether a card is to be asked on a day of study: it is due then, or was. */
export function isDue({ due }: Schedule, day: number): boolean {
  return dayOf(due) <= day;
}

function planCard(entries: readonly StudyEntry[]): Card | undefined {
  if (!planned.has(entries)) planned.set(entries, replay(entries));
  return planned.get(entries);
}

function replay(entries: readonly StudyEntry[]): Card | undefined {
  const answers = listAnswers(entries);
  const [first] = answers;
  if (first === undefined) return undefined;
  let card = createEmptyCard(new Date(studyTime(first)));
  for (const answer of answers)
    card = scheduler.next(card, laterOf(card, answer), answer.rating).card;
  return card;
}

/** The moment, but never before the last answer: a traveller's clock goes back. */
function laterOf({ last_review: last }: Card, moment: Moment): Date {
  return new Date(Math.max(studyTime(moment), last?.getTime() ?? 0));
}

function readSchedule({ due, state }: Card): Schedule {
  return { due: due.getTime(), isInSteps: state !== State.Review };
}
