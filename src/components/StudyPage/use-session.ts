import { translate } from "@docusaurus/Translate";
import { useState } from "react";
import type { Deck, StudyCard } from "../../study/load-deck.ts";
import { planSession, type SessionPlan } from "../../study/plan-session.ts";
import { foreseeSchedules } from "../../study/schedule.ts";
import { readNow, studyDay } from "../../study/study-day.ts";
import {
  findLastAnswer,
  type Moment,
  type Rating,
  type StudyEntry,
  type StudyLog,
} from "../../study/study-log.ts";
import { nameInterval } from "./name-interval.ts";

/** A day's work as it stands, and what a learner can do with it. */
type StudySession = {
  readonly plan: SessionPlan;
  /** What is asked; `undefined` at the end of the work. */
  readonly card: StudyCard | undefined;
  /** What was done with it. */
  readonly entries: readonly StudyEntry[];
  /** When it was asked. */
  readonly now: Moment;
  /** Whether its answer is in sight. */
  readonly isShown: boolean;
  readonly isUndoable: boolean;
  /** What the last step led to, in words. */
  readonly said: string;
  readonly show: () => void;
  /** Nothing happens while the answer is hidden. */
  readonly answer: (rating: Rating) => void;
  /** Nothing happens where there is nothing to take back. */
  readonly undo: () => void;
};

/** Leads through a day's work on a deck; `room` is for how many new cards, and `onEntry` is told of every step. */
export function useSession(
  deck: Deck,
  log: StudyLog,
  room: number,
  onEntry: (entry: StudyEntry) => void,
): StudySession {
  const [now, setNow] = useState(readNow);
  /** The card that an answer was taken back from. */
  const [first, setFirst] = useState<string>();
  const [isShown, setShown] = useState(false);
  const [said, setSaid] = useState("");
  const plan = planSession([...deck.cards.keys()], log, now, room, first);
  const card = deck.cards.get(plan.next ?? "");
  const entries = log.get(plan.next ?? "") ?? [];
  const last = findLastAnswer(log);
  const undone =
    last && deck.cards.has(last.card) && studyDay(last) === studyDay(now) ? last : undefined;

  const step = (entry: StudyEntry, next: string | undefined, words: string) => {
    onEntry(entry);
    setFirst(next);
    setShown(next !== undefined);
    setNow(readNow());
    setSaid(words);
  };
  const answer = (rating: Rating) => {
    if (card === undefined || !isShown) return;
    const moment = readNow();
    const interval = nameInterval(foreseeSchedules(entries, moment)[rating], moment);
    const words = translate({ id: "study.said", message: "{interval}後再問。" }, { interval });
    const text = card.texts[0] ?? 0;
    step({ ...moment, card: card.identity, rating, text }, undefined, words);
  };
  const undo = () => {
    if (undone === undefined) return;
    const words = translate({ id: "study.undone", message: "已收回上一個回答。" });
    step({ ...readNow(), card: undone.card, undoes: undone.at }, undone.card, words);
  };
  const show = () => setShown(true);
  const isUndoable = undone !== undefined;
  return { plan, card, entries, now, isShown, isUndoable, said, show, answer, undo };
}
