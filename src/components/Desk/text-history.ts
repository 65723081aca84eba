/** The texts of a record as it is written: what it is, and what it was before and after undoing. */
export type TextHistory = {
  readonly text: string;
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** What was changed last, and when: typing on in one field is one step. */
  readonly last?: { readonly place: string; readonly time: number };
};

/** Typing that goes on within this time, in milliseconds, is undone as one. */
const longestPause = 1000;
const mostSteps = 500;

/** The history of a text that was just opened. */
export function openHistory(text: string): TextHistory {
  return { text, past: [], future: [] };
}

/** The history with another text, changed at `place` (any name for it) at `time` (milliseconds). */
export function recordChange(
  history: TextHistory,
  text: string,
  place: string,
  time: number,
): TextHistory {
  if (text === history.text) return history;
  const { last } = history;
  const isSameStep = last?.place === place && time - last.time < longestPause;
  const past = isSameStep ? history.past : [...history.past, history.text].slice(-mostSteps);
  return { text, past, future: [], last: { place, time } };
}

/** One step back; the same history where there is none. */
export function undo({ text, past, future }: TextHistory): TextHistory {
  const before = past.at(-1);
  if (before === undefined) return { text, past, future };
  return { text: before, past: past.slice(0, -1), future: [text, ...future] };
}

/** One step forward again; the same history where nothing was undone. */
export function redo({ text, past, future }: TextHistory): TextHistory {
  const [after, ...rest] = future;
  if (after === undefined) return { text, past, future };
  return { text: after, past: [...past, text], future: rest };
}
