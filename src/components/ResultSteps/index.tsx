import { useHistory, useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useIsBrowser from "@docusaurus/useIsBrowser";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import {
  buildRequest,
  parseSearchAddress,
  renderSearchAddress,
} from "../../search/query/search-address.ts";
import { usualPageSize } from "../../search/query/search-engine.ts";
import { loadSiteSearch } from "../load-site-search.ts";
import { ResultLink, type ResultPlace, ResultsLink, readPlace } from "../ResultLink/index.tsx";
import { isSingleKey, useSingleKeys } from "../single-keys.ts";
import { useSearch } from "../use-search.ts";
import styles from "./styles.module.css";

/** On a paper that was opened from results: which of them it is, those beside it, and the way back. */
export function ResultSteps(): ReactNode {
  const { state } = useLocation<unknown>();
  // What the history keeps is not known when the page is built.
  const place = useIsBrowser() ? readPlace(state) : undefined;
  return place && <Steps {...place} />;
}

function Steps(here: ResultPlace): ReactNode {
  const { address, place, total } = here;
  const steps = useRef<HTMLElement>(null);
  useStepKeys(steps);
  useFocusOnHeading(here);
  const results = parseSearchAddress(address);
  const [areKeysOn] = useSingleKeys();
  const names = {
    previous: translate({ id: "steps.previous", message: "上一筆結果" }),
    next: translate({ id: "steps.next", message: "下一筆結果" }),
  };
  const page = Math.ceil(place / (results.size ?? usualPageSize));
  return (
    <nav
      ref={steps}
      className={styles.steps}
      aria-label={translate({ id: "steps", message: "搜尋結果" })}
    >
      <ResultsLink address={renderSearchAddress({ ...results, page })}>
        <Translate id="steps.back">回到搜尋結果</Translate>
      </ResultsLink>
      <Step {...here} place={place - 1} shortcut={areKeysOn && "k"} name={names.previous}>
        ‹ {areKeysOn && <kbd>k</kbd>}
      </Step>
      <span>
        <Translate
          id="steps.place"
          values={{ place: formatCount(place), total: formatCount(total) }}
        >
          {"{place}／{total}"}
        </Translate>
      </span>
      <Step {...here} place={place + 1} shortcut={areKeysOn && "j"} name={names.next}>
        {areKeysOn && <kbd>j</kbd>} ›
      </Step>
    </nav>
  );
}

type StepProps = ResultPlace & {
  /** The key that follows the link, where keys do. */
  readonly shortcut: string | false;
  readonly name: string;
  readonly children: ReactNode;
};

/** The way to the paper at a place of the results, once the search says which one that is. */
function Step({ address, place, total, shortcut, name, children }: StepProps): ReactNode {
  const isThere = place >= 1 && place <= total;
  const asked = isThere ? { ...parseSearchAddress(address), page: place } : undefined;
  const { answered, result } = useSearch(asked && buildRequest(asked, 1), loadSiteSearch);
  const hit = isThere && answered?.page === place ? result?.hits[0] : undefined;
  if (hit === undefined) return <span className={styles.missing}>{children}</span>;
  return (
    <ResultLink
      paper={hit}
      place={{ address, place, total }}
      aria-label={name}
      title={name}
      {...(shortcut !== false && { "aria-keyshortcuts": shortcut })}
    >
      {children}
    </ResultLink>
  );
}

/** Has `j` and `k` follow the links that name them, where nobody is typing. */
function useStepKeys(steps: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (!/^[jk]$/.test(event.key) || !isSingleKey(event)) return;
      const link = steps.current?.querySelector(`a[aria-keyshortcuts="${event.key}"]`);
      if (link instanceof HTMLElement) link.click();
    };
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [steps]);
}

/**
 * Gives the heading of a paper that is opened from results the focus, after the theme has given it
 * to the page. What is gone back to, and what is reloaded, keeps the focus that it has.
 */
function useFocusOnHeading({ address, place }: ResultPlace): void {
  const { action } = useHistory();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another paper.
  useEffect(() => {
    const heading = document.querySelector("article h1");
    if (action === "POP" || !(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [address, place]);
}
