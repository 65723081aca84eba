import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { Schedule } from "../../study/schedule.ts";
import { type Moment, type Rating, ratings } from "../../study/study-log.ts";
import { nameInterval } from "./name-interval.ts";
import styles from "./styles.module.css";

type Props = {
  /** What each answer would lead to; absent while the answer is hidden. */
  readonly schedules: Readonly<Record<Rating, Schedule>> | undefined;
  readonly now: Moment;
  readonly onShow: () => void;
  readonly onAnswer: (rating: Rating) => void;
};

/** What a learner can say to a question: first that the answer be shown, then how well it was known. */
export function AnswerButtons({ schedules, now, onShow, onAnswer }: Props): ReactNode {
  if (schedules === undefined) {
    return (
      <div className={styles.answers}>
        <button type="button" onClick={onShow}>
          <Translate id="study.show">看答案</Translate>
        </button>
      </div>
    );
  }
  const names = ratingNames();
  return (
    <div className={styles.answers}>
      {ratings.map((rating) => (
        <button key={rating} type="button" onClick={() => onAnswer(rating)}>
          {names[rating]} <small>{nameInterval(schedules[rating], now)}</small>
        </button>
      ))}
    </div>
  );
}

function ratingNames(): Readonly<Record<Rating, string>> {
  return {
    1: translate({ id: "study.again", message: "忘了" }),
    2: translate({ id: "study.hard", message: "吃力" }),
    3: translate({ id: "study.good", message: "記得" }),
    4: translate({ id: "study.easy", message: "輕鬆" }),
  };
}
