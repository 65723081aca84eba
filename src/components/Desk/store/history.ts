/** What is written as it is, and what it was before and after undoing. */
export type History<Value> = {
  readonly now: Value;
  readonly past: readonly Value[];
  readonly future: readonly Value[];
  /** What was changed last, and when: typing on in one field is one step. */
  readonly last?: { readonly place: string; readonly time: number };
};

/** Typing that goes on within this time, in milliseconds, is undone as one. */
const longestPause = 1000;
const mostSteps = 500;

/** The history of something that was just opened. */
export function openHistory<Value>(now: Value): History<Value> {
  return { now, past: [], future: [] };
}

/** The history with another value, changed at `place` (any name for it) at `time` (milliseconds). */
export function recordChange<Value>(
  history: History<Value>,
  now: Value,
  place: string,
  time: number,
): History<Value> {
  if (now === history.now) return history;
  const { last } = history;
  const isSameStep = last?.place === place && time - last.time < longestPause;
  const past = isSameStep ? history.past : [...history.past, history.now].slice(-mostSteps);
  return { now, past, future: [], last: { place, time } };
}

/** One step back; the same history where there is none. */
export function undo<Value>({ now, past, future }: History<Value>): History<Value> {
  const before = past.at(-1);
  if (before === undefined) return { now, past, future };
  return { now: before, past: past.slice(0, -1), future: [now, ...future] };
}

/** One step forward again; the same history where nothing was undone. */
export function redo<Value>({ now, past, future }: History<Value>): History<Value> {
  const [after, ...rest] = future;
  if (after === undefined) return { now, past, future };
  return { now: after, past: [...past, now], future: rest };
}
