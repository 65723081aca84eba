import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useEffect, useRef } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { Hit } from "../../search/query/search-engine.ts";
import { MarkedText } from "../MarkedText/index.tsx";
import { pickTitles } from "../pick-text.ts";
import { SearchFailure } from "../SearchMessages/search-failure.tsx";
import { UnderstandingNotes } from "../SearchMessages/understanding-notes.tsx";
import { UnmatchedWords } from "../SearchMessages/unmatched-words.tsx";
import { StatusMark } from "../StatusMark/index.tsx";
import { useCollectionName } from "../use-collection-name.ts";
import { useLocale } from "../use-locale.ts";
import styles from "./styles.module.css";
import { listId, optionId, type SuggestionControl } from "./use-suggestions.ts";

type Props = {
  readonly suggestions: SuggestionControl;
  /** Where all results are. */
  readonly all: string;
  /** Called when a button in it is pressed. */
  readonly onPress: () => void;
};

/** What was found, below the box: papers, then the way to all of them; or why there are none. */
export function Suggestions({ suggestions, all, onPress }: Props): ReactNode {
  const { search, isShown, hits, active, close } = suggestions;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press must not take the focus from the field, or the list would close before the click.
    <div className={styles.popup} hidden={!isShown} onMouseDown={(event) => event.preventDefault()}>
      {isShown && <SuggestionNotes suggestions={suggestions} all={all} onPress={onPress} />}
      <div
        id={listId}
        role="listbox"
        aria-label={translate({ id: "search.results", message: "搜尋結果" })}
        className={styles.list}
      >
        {hits.map((hit, place) => (
          <Suggestion
            key={`${hit.collection}/${hit.id}`}
            id={optionId(place)}
            hit={hit}
            isActive={place === active}
            onLeave={close}
          />
        ))}
        {hits.length > 0 && (
          <Link
            id={optionId(hits.length)}
            role="option"
            aria-selected={active === hits.length}
            tabIndex={-1}
            to={all}
            onClick={close}
          >
            <Translate
              id="search.box.all"
              values={{ count: formatCount(search.result?.total ?? 0) }}
            >
              {"全部 {count} 筆結果"}
            </Translate>
          </Link>
        )}
      </div>
    </div>
  );
}

type SuggestionProps = {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
  readonly onLeave: () => void;
};

/** A paper below the box: its title, where it belongs, where and when it was published. */
function Suggestion({ id, hit, isActive, onLeave }: SuggestionProps): ReactNode {
  const nameOf = useCollectionName();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isActive) link.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const { title, other } = pickTitles(hit, useLocale());
  return (
    <Link
      id={id}
      ref={link}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      to={paperAddress(hit.collection, hit.id)}
      onClick={onLeave}
    >
      <span className={styles.title}>
        {hit.status && <StatusMark status={hit.status} />}
        <MarkedText text={title} />
      </span>
      {other && (
        <span className={styles.other}>
          <MarkedText text={other} />
        </span>
      )}
      <span className="notes">
        <MarkedText text={nameOf(hit.collection)} />
        {hit.journal && <MarkedText text={hit.journal} />}
        {hit.published && <span>{hit.published.slice(0, 4)}</span>}
      </span>
    </Link>
  );
}

/** What is to be said of an answer: that it failed, that a word was corrected, that it is empty. */
function SuggestionNotes({ suggestions, all, onPress }: Props): ReactNode {
  const { asked, search, askLiterally, close } = suggestions;
  const { result, hasFailed, retry } = search;
  const pressed = (does: () => void) => () => {
    does();
    onPress();
  };
  return (
    <>
      {hasFailed && <SearchFailure onRetry={pressed(retry)} />}
      {result && (
        <UnderstandingNotes
          understood={result.understood}
          typed={asked}
          onUndo={pressed(askLiterally)}
        />
      )}
      {result?.total === 0 && <UnmatchedWords words={result.unmatched} />}
      {result?.total === 0 && (
        <p className={styles.nothing}>
          <Translate id="search.box.nothing">
            沒有符合的文獻。試試較短或較少的詞、英文、簡體、PMID 或 DOI；也可以
          </Translate>
          {result.near.length > 0 && (
            <>
              <Link to={all} onClick={close}>
                <Translate id="search.box.near">看最接近的文獻</Translate>
              </Link>
              <Translate id="search.box.or">，或</Translate>
            </>
          )}
          <Link to="/search/" onClick={close}>
            <Translate id="search.nothing.catalogue">瀏覽全部文獻</Translate>
          </Link>
        </p>
      )}
    </>
  );
}
