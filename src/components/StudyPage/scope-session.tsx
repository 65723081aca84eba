import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useEffect, useState } from "react";
import type { Locale } from "../../../scripts/lib/locale.ts";
import type { LanguageText } from "../../../scripts/lib/record/schema/localized-text.ts";
import { useLoaded } from "../../paper-data/use-loaded.ts";
import { shownName } from "../../reading-lists/shown-name.ts";
import { parseSearchAddress } from "../../search/query/search-address.ts";
import { useCollections } from "../../site-data/use-collections.ts";
import { findPapers } from "../../study/find-papers.ts";
import { loadDeck } from "../../study/load-deck.ts";
import { countBegun } from "../../study/plan-session.ts";
import type { StudyScope } from "../../study/study-address.ts";
import { readNow, studyDay } from "../../study/study-day.ts";
import { studyPage } from "../../study/study-page.ts";
import { LoadMessage } from "../ListsPage/load-message.tsx";
import { useLocale } from "../use-locale.ts";
import { Session } from "./session.tsx";
import styles from "./styles.module.css";
import type { Study } from "./use-study.ts";

type Props = {
  readonly scope: StudyScope;
  /** The address's own parameters, which name it. */
  readonly parameters: string;
  readonly study: Study;
};

/** How many further new cards a learner asks for at once. */
const further = 10;

/** A day's work on the papers of a scope. */
export function ScopeSession({ scope, parameters, study }: Props): ReactNode {
  const locale = useLocale();
  const { log, revision, newPerDay } = study;
  const name = useScopeName(scope, locale);
  const [extra, setExtra] = useState(0);
  const today = useToday();
  const room = log === undefined ? 0 : newPerDay + extra - countBegun(log, today);
  const key = log && [parameters, newPerDay + extra, today, revision].join(" ");
  const deck = useLoaded(key, async () => {
    const names = await findPapers(scope);
    return loadDeck(names, log ?? new Map(), { today, room }, locale);
  });
  return (
    <section className={styles.part} aria-labelledby="scope">
      <h2 id="scope" lang={name.language}>
        {name.text}
      </h2>
      <p>
        <Link to={studyPage}>
          <Translate id="study.back">選擇別的範圍</Translate>
        </Link>
      </p>
      {deck.state === "there" && log ? (
        <Session
          deck={deck.value}
          log={log}
          room={room}
          onEntry={study.answer}
          onFurther={() => setExtra(extra + further)}
        />
      ) : (
        <LoadMessage state={deck.state === "failed" ? "failed" : "loading"} />
      )}
    </section>
  );
}

/** The day of study; another one when a reader comes back to the page the next morning. */
function useToday(): number {
  const [today, setToday] = useState(() => studyDay(readNow()));
  useEffect(() => {
    const look = () => setToday(studyDay(readNow()));
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return today;
}

function useScopeName(scope: StudyScope, locale: Locale): LanguageText {
  const { collections } = useCollections();
  const own = (text: string) => ({ text, language: locale });
  if (scope.kind === "all") return own(translate({ id: "study.all", message: "全部文獻" }));
  if (scope.kind === "own-list") return own(shownName(scope.name));
  if (scope.kind === "collection") {
    const known = collections.find(({ name }) => name === scope.collection);
    return known?.label ?? own(scope.collection);
  }
  const chosen = translate({ id: "study.chosen", message: "選取的文獻" });
  if (scope.kind === "list") return own(scope.list.name || chosen);
  const { query, filters } = parseSearchAddress(scope.parameters);
  const words = [query.trim(), ...Object.values(filters).flat()].filter(Boolean);
  return own(words.join(" · ") || chosen);
}
