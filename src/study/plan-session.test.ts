import * as fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { countBegun, planSession } from "./plan-session.ts";
import { buildSchedule, foreseeSchedules, isDue } from "./schedule.ts";
import { dayOf, nameDay, readNow, studyDay, studyTime } from "./study-day.ts";
import { countAnswered, countComing, countRetention } from "./study-figures.ts";
import {
  type Answer,
  addEntries,
  type Moment,
  type Rating,
  ratings,
  type StudyEntry,
} from "./study-log.ts";

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

const minute = 60_000;
const day = 24 * 60 * minute;
/** Eight in the evening in Taipei. */
const evening: Moment = { at: Date.UTC(2026, 10, 29, 12), zone: 480 };
const later = ({ at, zone }: Moment, by: number): Moment => ({ at: at + by, zone });
const answer = (card: string, moment: Moment, rating: Rating = 3): Answer => ({
  ...{ ...moment, card, rating, text: 7 },
});
const logOf = (...entries: StudyEntry[]) => addEntries(new Map(), entries);

test.each([
  ["America/New_York", "2026-03-07T23:30:00-05:00", "2026-03-08T23:30:00-04:00"],
  ["America/New_York", "2026-10-31T23:30:00-04:00", "2026-11-01T23:30:00-05:00"],
  ["Asia/Taipei", "2026-11-29T23:30:00+08:00", "2026-11-30T23:30:00+08:00"],
])(
  "a day of study goes from four to four by the clock, in summer time and out of it (%s, %s)",
  (place, ...evenings) => {
    process.env.TZ = place;
    const zoneAt = (at: number) => -new Date(at).getTimezoneOffset();
    const [first, next] = evenings.map((said) => {
      const at = Date.parse(said);
      return studyDay({ at, zone: zoneAt(at) });
    });
    expect(next).toBe((first ?? 0) + 1);
    const date = evenings[0].slice(0, 10);
    expect(nameDay(first ?? 0)).toBe(date);
    const night = new Date(`${date}T23:59:59`);
    for (const [hour, by] of [
      [3, 0],
      [4, 1],
    ] as const) {
      const at = new Date(night).setHours(24 + hour, 30);
      expect(studyDay({ at, zone: zoneAt(at) })).toBe((first ?? 0) + by);
    }
  },
);

test("the browser's own clock is what a moment is read from", () => {
  process.env.TZ = "Asia/Kathmandu";
  const { at, zone } = readNow();
  expect(zone).toBe(345);
  expect(Math.abs(at - Date.now())).toBeLessThan(10_000);
});

const zones = fc.integer({ min: -720, max: 840 });
const moments = fc.record({ at: fc.integer({ min: 0, max: 60 * day }), zone: zones });
const answers = fc.array(fc.tuple(moments, fc.constantFrom(...ratings)), { minLength: 1 });

test("whatever the order, the zones and the answers, a card has a day, and each further answer one not before now", () => {
  fc.assert(
    fc.property(answers, (given) => {
      const log = logOf(...given.map(([moment, rating]) => answer("a", moment, rating)));
      const entries = log.get("a") ?? [];
      expect(buildSchedule(entries)?.due).toBeGreaterThan(0);
      const now: Moment = { at: 61 * day, zone: 0 };
      const due = Object.values(foreseeSchedules(entries, now)).map((next) => next.due);
      for (const next of due) expect(next).toBeGreaterThanOrEqual(studyTime(now));
      expect(due).toEqual(due.toSorted((a, b) => a - b));
    }),
  );
});

test("what an answer is said to lead to is what it leads to", () => {
  const begun = [answer("a", evening), answer("a", later(evening, 10 * minute))];
  const now = later(evening, 5 * day);
  for (const rating of ratings) {
    const foreseen = foreseeSchedules(begun, now)[rating];
    expect(buildSchedule([...begun, answer("a", now, rating)])).toEqual(foreseen);
  }
});

test("a card that was left for a day is due the next morning, not a day later to the hour", () => {
  const entries = [answer("a", evening), answer("a", later(evening, 10 * minute))];
  const schedule = buildSchedule(entries);
  const next = dayOf(schedule?.due ?? 0);
  expect(schedule?.isInSteps).toBe(false);
  expect(next).toBeGreaterThan(studyDay(evening));
  expect(schedule && isDue(schedule, next - 1)).toBe(false);
  expect(schedule && isDue(schedule, next)).toBe(true);
});

test("first what has waited its minutes, then what is due, then so many new ones, last what still waits", () => {
  const old = [answer("old", later(evening, -20 * day), 4)];
  const step = [answer("step", later(evening, -minute / 2), 1)];
  const cards = ["new-1", "new-2", "new-3", "old", "step"];
  const log = logOf(...old, ...step);
  const plan = (now: Moment, room: number, first?: string) =>
    planSession(cards, log, now, room, first);
  expect(plan(evening, 2)).toEqual({ next: "old", fresh: 2, inSteps: 1, due: 1 });
  expect(plan(later(evening, minute), 2).next).toBe("step");
  expect(plan(evening, 2, "new-2").next).toBe("new-2");
  expect(plan(evening, 0, "gone").next).toBe("old");
  const done = addEntries(log, [answer("old", evening, 4)]);
  expect(planSession(cards, done, evening, 1).next).toBe("new-1");
  expect(planSession(cards, done, evening, 0)).toMatchObject({ next: "step", fresh: 0, due: 0 });
});

test("every session comes to its end, and no new card more than today has room for is begun", () => {
  const cards = ["a", "b", "c", "d"];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(2, 3, 4), { minLength: 60, maxLength: 60 }),
      fc.nat({ max: 5 }),
      (given, perDay) => {
        let log = logOf(answer("a", later(evening, -30 * day), 4));
        let now = evening;
        const today = studyDay(evening);
        for (const rating of given) {
          const { next } = planSession(cards, log, now, perDay - countBegun(log, today));
          if (next === undefined) break;
          log = addEntries(log, [answer(next, now, rating)]);
          now = later(now, 5000);
        }
        const { next, fresh } = planSession(cards, log, now, perDay - countBegun(log, today));
        // A card that is always hard stays with its first step.
        if (!given.includes(2)) expect(next).toBeUndefined();
        expect(countBegun(log, today)).toBeLessThanOrEqual(perDay);
        if (next === undefined) expect(fresh).toBe(0);
      },
    ),
  );
});

test("figures count what lies in the coming days, what was answered, and what was kept for a day at least", () => {
  const today = studyDay(evening);
  const entries = [
    answer("a", later(evening, -3 * day), 1),
    answer("a", later(evening, -3 * day + minute), 3),
    answer("a", later(evening, -2 * day), 1),
    answer("a", later(evening, -2 * day + minute), 3),
    answer("a", evening, 4),
  ];
  const retained = countRetention([entries], today);
  expect(retained.at(-1)).toEqual({ day: today - 6, asked: 2, known: 1 });
  expect(retained.slice(0, -1).every(({ asked }) => asked === 0)).toBe(true);
  const answered = countAnswered([entries], today).filter(({ value }) => value > 0);
  expect(answered).toEqual([
    { day: today - 3, value: 2 },
    { day: today - 2, value: 2 },
    { day: today, value: 1 },
  ]);
  const left = { due: studyTime(later(evening, -9 * day)), isInSteps: false };
  const coming = countComing([left, { ...left, due: studyTime(later(evening, day)) }], today);
  expect(coming.slice(0, 3).map(({ value }) => value)).toEqual([1, 1, 0]);
});
