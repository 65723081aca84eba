import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseStudyFile, renderStudyFile } from "./study-file.ts";
import {
  type Answer,
  addEntries,
  findLastAnswer,
  listAnswers,
  type StudyEntry,
  type StudyLog,
} from "./study-log.ts";

const at = fc.integer({ min: 0, max: 20 });
const zone = fc.constantFrom(-480, 0, 480);
const card = fc.constantFrom("trials/one#lamp", "trials/two#燈\n？");
const entry: fc.Arbitrary<StudyEntry> = fc.oneof(
  fc.record({
    ...{ at, zone, card },
    rating: fc.constantFrom(1, 2, 3, 4),
    text: fc.constant(7),
  }),
  fc.record({ at, zone, card, undoes: at }),
);
const entries = fc.array(entry).map((all) => all.map((one) => ({ ...one, zone: one.at * 60 })));

const logOf = (...parts: readonly (readonly StudyEntry[])[]) =>
  parts.reduce<StudyLog>((log, part) => addEntries(log, part), new Map());

/** A log in an order that cards came to it in says nothing. */
const contents = (log: ReturnType<typeof logOf>) =>
  [...log].toSorted(([a], [b]) => (a < b ? -1 : 1));

test("two histories make one, whichever comes first and however often, and nothing is lost", () => {
  fc.assert(
    fc.property(entries, entries, (first, second) => {
      const whole = contents(logOf(first, second));
      expect(contents(logOf(second, first))).toEqual(whole);
      expect(contents(logOf(first, second, first, second))).toEqual(whole);
      for (const one of [...first, ...second]) {
        expect(whole.flatMap(([, done]) => done)).toContainEqual(one);
      }
    }),
  );
});

test("a history comes back from its file as it was", () => {
  fc.assert(
    fc.property(entries, (all) => {
      const log = logOf(all);
      expect(contents(logOf(parseStudyFile(renderStudyFile(log)) ?? []))).toEqual(contents(log));
    }),
  );
});

test.each(["", "[]", "null", '{"entries": []}', '{"paperCardsStudy": 2, "entries": []}'])(
  "a text that is no history is none: %s",
  (text) => {
    expect(parseStudyFile(text)).toBeUndefined();
  },
);

test("what is no entry of a file is left out", () => {
  const good = { at: 1, zone: 0, card: "a/b#c", rating: 3, text: 7 };
  const bad = [
    ...[null, 7, "x", {}, { ...good, at: -1 }, { ...good, at: 9e15 }, { ...good, at: 1.5 }],
    ...[
      { ...good, rating: 5 },
      { ...good, zone: 9999 },
      { ...good, card: 1 },
    ],
  ];
  const file = JSON.stringify({ paperCardsStudy: 1, entries: [...bad, good] });
  expect(parseStudyFile(file)).toEqual([good]);
});

const answer = (instant: number, name = "a/b#c"): Answer => ({
  ...{ at: instant, zone: 0, card: name, rating: 3, text: 7 },
});
const undoing = ({ at: undoes, card: of }: Answer): StudyEntry => ({
  ...{ at: 1000 + undoes, zone: 0, card: of, undoes },
});

test("answers are taken back one after the other, the last first, and stay so when an old copy is brought in", () => {
  const [first, second] = [answer(1), answer(2, "a/b#d")];
  const log = logOf([first, second]);
  expect(findLastAnswer(log)).toEqual(second);
  const once = addEntries(log, [undoing(second)]);
  expect(findLastAnswer(once)).toEqual(first);
  const twice = addEntries(once, [undoing(first)]);
  expect(findLastAnswer(twice)).toBeUndefined();
  expect(findLastAnswer(addEntries(twice, [first, second]))).toBeUndefined();
  expect(listAnswers(twice.get("a/b#c") ?? [])).toEqual([]);
});
