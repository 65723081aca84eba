import { createStorageSlot } from "@docusaurus/theme-common";
import { useEffect, useRef, useState } from "react";
import { addEntries, type StudyEntry, type StudyLog } from "../../study/study-log.ts";
import { followEntries, keepEntries, readEntries } from "../../study/study-store.ts";

/** What this browser knows of a learner. */
export type Study = {
  /** `undefined` until it is read. */
  readonly log: StudyLog | undefined;
  /** Whether the browser keeps what is added. */
  readonly isKept: boolean;
  /** Rises when something is added that the session hasn't seen: by a file, or in another tab. */
  readonly revision: number;
  readonly newPerDay: number;
  readonly setNewPerDay: (count: number) => void;
  readonly answer: (entry: StudyEntry) => void;
  readonly bringIn: (entries: readonly StudyEntry[]) => void;
};

const perDay = createStorageSlot("study-new-per-day");
const usualPerDay = 10;

/** The history of this browser, and what is done with it. */
export function useStudy(): Study {
  const [log, setLog] = useState<StudyLog>();
  const [isKept, setKept] = useState(true);
  const [revision, setRevision] = useState(0);
  const [newPerDay, setNewPerDay] = useState(() => readPerDay());
  const add = (entries: readonly StudyEntry[]) =>
    setLog((known) => addEntries(known ?? new Map(), entries));
  const addUnseen = (entries: readonly StudyEntry[]) => {
    add(entries);
    setRevision((before) => before + 1);
  };
  // What the browser didn't keep is tried again with the next.
  const waiting = useRef<readonly StudyEntry[]>([]);
  const keep = (entries: readonly StudyEntry[]) => {
    const together = [...waiting.current, ...entries];
    waiting.current = together;
    keepEntries(together).then(
      () => {
        waiting.current = waiting.current.filter((entry) => !together.includes(entry));
        setKept(true);
      },
      () => setKept(false),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is added to is always the newest
  useEffect(() => {
    readEntries().then(addUnseen, () => {
      setKept(false);
      addUnseen([]);
    });
    return followEntries(addUnseen);
  }, []);
  return {
    ...{ log, isKept, revision, newPerDay },
    setNewPerDay: (count) => {
      perDay.set(String(count));
      setNewPerDay(count);
    },
    answer: (entry) => {
      add([entry]);
      keep([entry]);
    },
    bringIn: (entries) => {
      addUnseen(entries);
      keep(entries);
    },
  };
}

function readPerDay(): number {
  const kept = Number.parseInt(perDay.get() ?? "", 10);
  return kept >= 0 ? kept : usualPerDay;
}
