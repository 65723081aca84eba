/** How well the learner knew it: not at all, with effort, well, at once. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];

/** An instant, and what the learner's clock said then. */
export type Moment = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many minutes the clock was ahead of UTC. */
  readonly zone: number;
};

/** An answer that a learner gave to a card, which is known by its identity. */
export type Answer = Moment & {
  readonly card: string;
  readonly rating: Rating;
  /** The hash of the words that were learnt. */
  readonly text: number;
};

/** Takes an answer back, by its instant: nothing is ever taken out of a log, or another copy would bring it back. */
type Undoing = Moment & { readonly card: string; readonly undoes: number };

/** What a learner did with a card. */
export type StudyEntry = Answer | Undoing;

/** All that was done with each card, by its identity, each in the order of time. */
export type StudyLog = ReadonlyMap<string, readonly StudyEntry[]>;

/**
 * The log with further entries, each once, whatever order they come in. What a card has stays the same array where
 * nothing is new.
 */
export function addEntries(log: StudyLog, more: readonly StudyEntry[]): StudyLog {
  const added = new Map<string, StudyEntry[]>();
  for (const entry of more) added.set(entry.card, [...(added.get(entry.card) ?? []), entry]);
  const joined = new Map(log);
  for (const [card, entries] of added) joined.set(card, joinEntries(log.get(card) ?? [], entries));
  return joined;
}

function joinEntries(
  known: readonly StudyEntry[],
  more: readonly StudyEntry[],
): readonly StudyEntry[] {
  const entries = new Map([...known, ...more].map((entry) => [String(entryKey(entry)), entry]));
  if (entries.size === known.length) return known;
  return [...entries.values()].sort((a, b) => a.at - b.at || doneBy(a) - doneBy(b));
}

/** What an entry is known by in a store or a file. */
export function entryKey(entry: StudyEntry): [at: number, card: string, done: number] {
  return [entry.at, entry.card, doneBy(entry)];
}

function doneBy(entry: StudyEntry): number {
  return "rating" in entry ? entry.rating : -entry.undoes;
}

/** The answers of a card that stand, in the order of time. */
export function listAnswers(entries: readonly StudyEntry[]): readonly Answer[] {
  const undone = new Set(entries.flatMap((entry) => ("undoes" in entry ? [entry.undoes] : [])));
  return entries.flatMap((entry) => ("rating" in entry && !undone.has(entry.at) ? [entry] : []));
}

/** The answer that was given last of all, as long as it stands; `undefined` where there is none. */
export function findLastAnswer(log: StudyLog): Answer | undefined {
  let last: Answer | undefined;
  for (const entries of log.values()) {
    const answer = listAnswers(entries).at(-1);
    if (answer !== undefined && answer.at > (last?.at ?? 0)) last = answer;
  }
  return last;
}
