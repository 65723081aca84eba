import Translate, { translate } from "@docusaurus/Translate";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import type { Deck } from "../../study/load-deck.ts";
import { planSession, type SessionPlan } from "../../study/plan-session.ts";
import { foreseeSchedules } from "../../study/schedule.ts";
import { readNow, studyDay } from "../../study/study-day.ts";
import {
  findLastAnswer,
  type Rating,
  ratings,
  type StudyEntry,
  type StudyLog,
} from "../../study/study-log.ts";
import { AnswerButtons } from "./answer-buttons.tsx";
import { DeckNotes } from "./deck-notes.tsx";
import { Finished } from "./finished.tsx";
import { nameInterval } from "./name-interval.ts";
import { Question } from "./question.tsx";
import styles from "./styles.module.css";

type Props = {
  readonly deck: Deck;
  readonly log: StudyLog;
  /** How many new cards today still takes. */
  readonly room: number;
  readonly onEntry: (entry: StudyEntry) => void;
  readonly onFurther: () => void;
};

/** One question after the other, until the day's work is done. */
export function Session({ deck, log, room, onEntry, onFurther }: Props): ReactNode {
  const [now, setNow] = useState(readNow);
  /** The card that an answer was taken back from. */
  const [first, setFirst] = useState<string>();
  const [isShown, setShown] = useState(false);
  const [said, setSaid] = useState("");
  const plan = planSession([...deck.cards.keys()], log, now, room, first);
  const card = deck.cards.get(plan.next ?? "");
  const entries = log.get(plan.next ?? "") ?? [];
  const last = findLastAnswer(log);
  const isUndoable = last && deck.cards.has(last.card) && studyDay(last) === studyDay(now);
  const place = useFocus(`${plan.next} ${isShown} ${now.at}`);

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
    const { due, isInSteps } = foreseeSchedules(entries, moment)[rating];
    const interval = nameInterval({ due, isInSteps }, moment);
    const words = translate({ id: "study.said", message: "{interval}後再問。" }, { interval });
    const text = card.texts[0] ?? 0;
    step({ ...moment, card: card.identity, rating, text }, undefined, words);
  };
  const undo = () => {
    if (!isUndoable) return;
    const words = translate({ id: "study.undone", message: "已收回上一個回答。" });
    step({ ...readNow(), card: last.card, undoes: last.at }, last.card, words);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const rating = ratings.find((known) => String(known) === event.key);
    const isOnControl =
      event.target instanceof Element && event.target.closest("a, button, summary");
    if (rating !== undefined) answer(rating);
    else if (event.key === "u") undo();
    else if (event.key === " " && !isOnControl && card !== undefined) {
      event.preventDefault();
      setShown(true);
    }
  };
  return (
    <section
      ref={place.frame}
      className={`tools ${styles.session}`}
      // A click beside a button keeps the keys at work.
      tabIndex={-1}
      aria-label={translate({ id: "study.session", message: "複習" })}
      aria-describedby="study-keys"
      onKeyDown={press}
    >
      <Counts plan={plan} />
      {card ? (
        <>
          <Question card={card} entries={entries} isShown={isShown} place={place.target} />
          <AnswerButtons
            schedules={isShown ? foreseeSchedules(entries, now) : undefined}
            now={now}
            onShow={() => setShown(true)}
            onAnswer={answer}
          />
        </>
      ) : (
        <Finished deck={deck} place={place.target} onFurther={onFurther} />
      )}
      <div className={styles.foot}>
        <button type="button" disabled={!isUndoable} onClick={undo}>
          <Translate id="study.undo">收回上一個回答</Translate>
        </button>
        <span id="study-keys" className={styles.keys}>
          <Translate id="study.keys">鍵盤：空白鍵看答案，1–4 作答，u 收回</Translate>
        </span>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <DeckNotes deck={deck} />
    </section>
  );
}

function Counts({ plan }: { readonly plan: SessionPlan }): ReactNode {
  const [due, inSteps, fresh] = [plan.due, plan.inSteps, plan.fresh].map(formatCount);
  return (
    <p className={styles.counts}>
      <Translate id="study.counts" values={{ due, inSteps, fresh }}>
        {"今天：到期 {due}・幾分鐘後再問 {inSteps}・新的 {fresh}"}
      </Translate>
    </p>
  );
}

/** Moves the focus along with each step, and at first to the frame, where keys are at work at once; nobody's typing is broken off. */
function useFocus(step: string) {
  const frame = useRef<HTMLElement>(null);
  const target = useRef<HTMLElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (shown.current === undefined && !isTyping) frame.current?.focus({ preventScroll: true });
    else if (shown.current !== undefined && shown.current !== step) target.current?.focus();
    shown.current = step;
  }, [step]);
  return { frame, target };
}
