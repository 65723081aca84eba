import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { browseRoot } from "../../../scripts/lib/navigation/address.ts";
import { useLoaded } from "../../paper-data/use-loaded.ts";
import { useLists } from "../../reading-lists/lists-store.ts";
import { pickNamed } from "../../reading-lists/reading-list.ts";
import { shownName } from "../../reading-lists/shown-name.ts";
import { useCollections } from "../../site-data/use-collections.ts";
import { findPapers } from "../../study/find-papers.ts";
import { buildSchedule, isDue } from "../../study/schedule.ts";
import { renderStudyAddress, type StudyScope } from "../../study/study-address.ts";
import { readNow, studyDay } from "../../study/study-day.ts";
import type { StudyLog } from "../../study/study-log.ts";
import styles from "./styles.module.css";

/** What there is to learn: collections, the reader's lists, all papers; and the way to areas and searches. */
export function ScopeChoice({ log }: { readonly log: StudyLog | undefined }): ReactNode {
  const { collections } = useCollections();
  const lists = pickNamed(useLists().filter(({ papers }) => papers.length > 0));
  const known = useLoaded("all", listSitePapers);
  // Where it isn't known what the site has, a session says what is gone.
  const isThere = (paper: string) =>
    known.state === "there" ? known.value.has(paper) : known.state === "failed";
  const due = listDuePapers(log).filter(isThere);
  const countDue = (isWanted: (paper: string) => boolean) => due.filter(isWanted).length;
  return (
    <section className={styles.part} aria-labelledby="choice">
      <h2 id="choice">
        <Translate id="study.choose">要複習什麼？</Translate>
      </h2>
      <ul className={`plain-list ${styles.choices}`}>
        {collections.map(({ name, label }) => (
          <Choice
            key={name}
            scope={{ kind: "collection", collection: name }}
            due={countDue((paper) => paper.startsWith(`${name}/`))}
          >
            <span lang={label.language}>{label.text}</span>
          </Choice>
        ))}
        {lists.map(({ name, papers }) => (
          <Choice
            key={name}
            scope={{ kind: "own-list", name }}
            due={countDue((paper) => papers.some((listed) => listed.paper === paper))}
          >
            {translate({ id: "study.list", message: "清單：{name}" }, { name: shownName(name) })}
          </Choice>
        ))}
        <Choice scope={all} due={due.length}>
          <Translate id="study.all">全部文獻</Translate>
        </Choice>
      </ul>
      <p>
        <Translate
          id="study.elsewhere"
          values={{
            areas: (
              <Link to={`${browseRoot}area/`}>
                <Translate id="study.areas">領域</Translate>
              </Link>
            ),
            search: (
              <Link to="/search/">
                <Translate id="study.search">搜尋</Translate>
              </Link>
            ),
          }}
        >
          {"要複習一個{areas}或{search}的結果，請在結果下方按「複習這些文獻的問答」。"}
        </Translate>
      </p>
    </section>
  );
}

const all: StudyScope = { kind: "all" };

async function listSitePapers(): Promise<ReadonlySet<string>> {
  return new Set(await findPapers(all));
}

type ChoiceProps = {
  readonly scope: StudyScope;
  readonly due: number;
  readonly children: ReactNode;
};

function Choice({ scope, due, children }: ChoiceProps): ReactNode {
  return (
    <li>
      <Link to={renderStudyAddress(scope)}>{children}</Link>
      {due > 0 && (
        <span className={styles.due}>
          <Translate id="study.dueHere" values={{ count: formatCount(due) }}>
            {"{count} 題到期"}
          </Translate>
        </span>
      )}
    </li>
  );
}

/** The paper of each card that is due today. */
function listDuePapers(log: StudyLog = new Map()): readonly string[] {
  const today = studyDay(readNow());
  return [...log].flatMap(([card, entries]) => {
    const schedule = buildSchedule(entries);
    return schedule && isDue(schedule, today) ? [card.slice(0, card.indexOf("#"))] : [];
  });
}
