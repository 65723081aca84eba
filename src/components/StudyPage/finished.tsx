import Translate from "@docusaurus/Translate";
import type { ReactNode, RefObject } from "react";
import type { Deck } from "../../study/load-deck.ts";
import styles from "./styles.module.css";

type Props = {
  readonly deck: Deck;
  readonly place: RefObject<HTMLElement | null>;
  readonly onFurther: () => void;
};

/** What stands in the place of a question where there is none: nothing to learn at all, or all of today's work done. */
export function Finished({ deck, place, onFurther }: Props): ReactNode {
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
