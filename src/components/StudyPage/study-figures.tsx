import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { sum } from "../../../scripts/lib/sum.ts";
import type { Figure } from "../../../scripts/site/overview/content.ts";
import { renderColumnPlot } from "../../study/render-column-plot.ts";
import { buildSchedule } from "../../study/schedule.ts";
import { nameDay, readNow, studyDay } from "../../study/study-day.ts";
import {
  type Column,
  countAnswered,
  countComing,
  countRetention,
} from "../../study/study-figures.ts";
import type { StudyLog } from "../../study/study-log.ts";
import { OverviewFigure } from "../OverviewFigure/index.tsx";
import styles from "./styles.module.css";

/** How the work goes: what lies ahead, what was done, what was kept. */
export function StudyFigures({ log }: { readonly log: StudyLog }): ReactNode {
  const today = studyDay(readNow());
  const entries = [...log.values()];
  const schedules = entries.flatMap((done) => buildSchedule(done) ?? []);
  const figures = [
    buildComing(countComing(schedules, today)),
    buildAnswered(countAnswered(entries, today)),
    buildRetention(countRetention(entries, today)),
  ];
  return (
    <section className={styles.part} aria-labelledby="progress">
      <h2 id="progress">
        <Translate id="study.progress">進度</Translate>
      </h2>
      <div className={styles.figures}>
        {figures.map((figure) => (
          <OverviewFigure key={figure.name} figure={figure} />
        ))}
      </div>
    </section>
  );
}

function buildComing(columns: readonly Column[]): Figure {
  const summary = translate(
    { id: "study.coming.summary", message: "接下來 30 天有 {count} 張到期，今天 {today} 張。" },
    { count: countAll(columns), today: formatCount(columns[0]?.value ?? 0) },
  );
  const heading = translate({ id: "study.coming", message: "到期的卡片" });
  const name = translate({ id: "study.coming.cards", message: "張數" });
  return buildFigure({ name: "coming", heading, summary, columns, unit: name });
}

function buildAnswered(columns: readonly Column[]): Figure {
  const summary = translate(
    { id: "study.answered.summary", message: "過去 30 天回答了 {count} 次，今天 {today} 次。" },
    { count: countAll(columns), today: formatCount(columns.at(-1)?.value ?? 0) },
  );
  const heading = translate({ id: "study.answered", message: "每天的回答" });
  const name = translate({ id: "study.answered.answers", message: "次數" });
  return buildFigure({ name: "answered", heading, summary, columns, unit: name });
}

function buildRetention(weeks: ReturnType<typeof countRetention>): Figure {
  const asked = sum(weeks.map((week) => week.asked));
  const known = sum(weeks.map((week) => week.known));
  const share = (part: number, whole: number) =>
    whole === 0 ? 0 : Math.round((100 * part) / whole);
  const summary =
    asked === 0
      ? translate({ id: "study.kept.none", message: "還沒有隔天以後再問的卡片。" })
      : translate(
          {
            id: "study.kept.summary",
            message: "過去 12 週，隔天以後再問的 {asked} 次裡，記得 {share}%；排程以 90% 為目標。",
          },
          { asked: formatCount(asked), share: String(share(known, asked)) },
        );
  const columns = weeks.map((week) => ({ day: week.day, value: share(week.known, week.asked) }));
  // A week in which nothing was known is a week.
  const told = columns.filter((_, place) => weeks[place]?.asked !== 0);
  const heading = translate({ id: "study.kept", message: "記得的比例" });
  const unit = translate({ id: "study.kept.share", message: "記得 %" });
  return buildFigure({ name: "kept", heading, summary, columns, told, unit });
}

type Source = {
  readonly name: string;
  readonly heading: string;
  readonly summary: string;
  readonly columns: readonly Column[];
  /** The columns that the table has: without another word those that aren't zero. */
  readonly told?: readonly Column[];
  /** What is counted. */
  readonly unit: string;
};

/** Fewer columns than these are read sooner in the table. */
const fewestDrawn = 5;

function buildFigure({ name, heading, summary, columns, told, unit }: Source): Figure {
  const rows = told ?? columns.filter(({ value }) => value > 0);
  const isDrawn = rows.length >= fewestDrawn;
  const listed = rows.map(({ day, value }) =>
    translate(
      { id: "study.ofDay", message: "{day}：{value}" },
      { day: nameDay(day), value: formatCount(value) },
    ),
  );
  const between = translate({ id: "study.betweenDays", message: "；" });
  return {
    ...{ name, heading },
    summary: [isDrawn || rows.length < 2 ? summary : `${summary} ${listed.join(between)}`],
    ...(isDrawn && { svg: renderColumnPlot(columns, heading, name) }),
    table: {
      columns: [translate({ id: "study.date", message: "日期" }), unit],
      rows: rows.map(({ day, value }) => [nameDay(day), formatCount(value)]),
    },
  };
}

function countAll(columns: readonly Column[]): string {
  return formatCount(sum(columns.map(({ value }) => value)));
}
