import Translate, { translate } from "@docusaurus/Translate";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import type { Deck } from "../../study/load-deck.ts";
import type { SessionPlan } from "../../study/plan-session.ts";
import { foreseeSchedules } from "../../study/schedule.ts";
import { ratings, type StudyEntry, type StudyLog } from "../../study/study-log.ts";
import { AnswerButtons } from "./answer-buttons.tsx";
import { DeckNotes } from "./deck-notes.tsx";
import { Question } from "./question.tsx";
import styles from "./styles.module.css";
import { useSession } from "./use-session.ts";

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
  const session = useSession(deck, log, room, onEntry);
  const { plan, card, entries, now, isShown, isUndoable, show, answer, undo } = session;
  const place = useFocus(`${plan.next} ${isShown} ${now.at}`);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const rating = ratings.find((known) => String(known) === event.key);
    const isOnControl =
      event.target instanceof Element && event.target.closest("a, button, summary");
    if (rating !== undefined) answer(rating);
    else if (event.key === "u") undo();
    else if (event.key === " " && !isOnControl && card !== undefined) {
      event.preventDefault();
      show();
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
            onShow={show}
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
        {session.said}
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

type FinishedProps = Pick<Props, "deck" | "onFurther"> & {
  readonly place: RefObject<HTMLElement | null>;
};

/** What stands in the place of a question where there is none: nothing to learn at all, or all of today's work done. */
function Finished({ deck, place, onFurther }: FinishedProps): ReactNode {
  const isEmpty = deck.questions === 0 && deck.cards.size === 0;
  return (
    <div className={styles.card}>
      <h3
        className={styles.question}
        tabIndex={-1}
        ref={(element) => {
          place.current = element;
        }}
      >
        {isEmpty ? (
          <Translate id="study.none">這些文獻還沒有可以複習的問答。</Translate>
        ) : (
          <Translate id="study.finished">今天的份做完了。</Translate>
        )}
      </h3>
      {!isEmpty && deck.hasUnbegun && (
        <button type="button" onClick={onFurther}>
          <Translate id="study.further">今天再學 10 題新的</Translate>
        </button>
      )}
    </div>
  );
}
