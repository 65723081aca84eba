import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import { type ReactNode, type RefObject, useId } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { StudyCard } from "../../study/load-deck.ts";
import { nameDay, studyDay } from "../../study/study-day.ts";
import { listAnswers, type StudyEntry } from "../../study/study-log.ts";
import { StatusMark } from "../StatusMark/index.tsx";
import styles from "./styles.module.css";

type Props = {
  readonly card: StudyCard;
  /** What was done with it. */
  readonly entries: readonly StudyEntry[];
  readonly isShown: boolean;
  /** What is to be read next. */
  readonly place: RefObject<HTMLElement | null>;
};

/** A question with the paper that it asks about, and once it is asked for its answer with evidence and source. */
export function Question({ card, entries, isShown, place }: Props): ReactNode {
  const { collection, paper, title, question, answer, quote, citation, status } = card;
  const about = useId();
  const last = listAnswers(entries).at(-1);
  const isChanged = last !== undefined && !card.texts.includes(last.text);
  return (
    <article className={styles.card}>
      {isChanged && (
        <p className={styles.changed}>
          <Translate id="study.changed" values={{ date: nameDay(studyDay(last)) }}>
            {"這張卡的文字，在你上次回答（{date}）之後改過了。"}
          </Translate>
        </p>
      )}
      <p id={about} className={styles.about} lang={title.language}>
        {title.text}
      </p>
      <h3
        className={styles.question}
        aria-describedby={about}
        lang={question.language}
        tabIndex={-1}
        ref={(element) => {
          if (!isShown) place.current = element;
        }}
      >
        {question.text}
      </h3>
      {isShown && (
        <div
          className={styles.answer}
          tabIndex={-1}
          ref={(element) => {
            place.current = element;
          }}
        >
          <p lang={answer.language}>{answer.text}</p>
          {quote !== undefined && (
            <blockquote lang="en">
              <p>{quote}</p>
            </blockquote>
          )}
          <p className={styles.source}>
            {status && <StatusMark status={status} />}
            <Link to={paperAddress(collection, paper)} lang="en">
              {citation}
            </Link>
          </p>
        </div>
      )}
    </article>
  );
}
