import { translate } from "@docusaurus/Translate";
import type { Schedule } from "../../study/schedule.ts";
import { dayOf, studyDay, studyTime } from "../../study/study-day.ts";
import type { Moment } from "../../study/study-log.ts";

/** How long it is until a card is asked again, in the largest unit that fits. */
export function nameInterval({ due, isInSteps }: Schedule, now: Moment): string {
  if (isInSteps) {
    const minutes = Math.max(1, Math.round((due - studyTime(now)) / 60_000));
    return translate({ id: "study.minutes", message: "{count} 分鐘" }, { count: String(minutes) });
  }
  const days = dayOf(due) - studyDay(now);
  const [unit, length] =
    days < 60 ? [daysName, 1] : days < 730 ? [monthsName, 30.4] : [yearsName, 365];
  return unit(String(Math.round(days / length)));
}

function daysName(count: string): string {
  return count === "1"
    ? translate({ id: "study.day", message: "1 天" })
    : translate({ id: "study.days", message: "{count} 天" }, { count });
}

function monthsName(count: string): string {
  return translate({ id: "study.months", message: "{count} 個月" }, { count });
}

function yearsName(count: string): string {
  return translate({ id: "study.years", message: "{count} 年" }, { count });
}
