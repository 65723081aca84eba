import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { CorrectionNote } from "../SearchMessages/correction-note.tsx";
import { SearchFailure } from "../SearchMessages/search-failure.tsx";
import type { SearchState } from "../use-search.ts";
import styles from "./styles.module.css";
import { Suggestion } from "./suggestion.tsx";

type Props = {
  readonly id: string;
  readonly optionId: (place: number) => string;
  readonly search: SearchState;
  readonly isShown: boolean;
  /** The place of the suggestion that Enter would open; −1 for none. */
  readonly active: number;
  /** Where all results are. */
  readonly all: string;
  readonly typed: string;
  readonly onLeave: () => void;
  readonly onUndo: () => void;
};

/** What was found, below the box: papers, then the way to all of them; or why there are none. */
export function Suggestions(props: Props): ReactNode {
  const { id, optionId, search, isShown, active, all, typed, onLeave, onUndo } = props;
  const { result, hasFailed, retry } = search;
  const hits = (isShown && result?.hits) || [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press must not take the focus from the field, or the list would close before the click.
    <div className={styles.popup} hidden={!isShown} onMouseDown={(event) => event.preventDefault()}>
      {isShown && hasFailed && <SearchFailure onRetry={retry} />}
      {isShown && result?.corrected !== undefined && (
        <CorrectionNote corrected={result.corrected} typed={typed} onUndo={onUndo} />
      )}
      {isShown && result?.total === 0 && (
        <p className={styles.nothing}>
          <Translate id="search.box.nothing">
            沒有符合的文獻。試試較短或較少的詞、英文、簡體、PMID 或 DOI；也可以
          </Translate>
          <Link to="/search/" onClick={onLeave}>
            <Translate id="search.nothing.catalogue">瀏覽全部文獻</Translate>
          </Link>
        </p>
      )}
      <div
        id={id}
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
            onLeave={onLeave}
          />
        ))}
        {hits.length > 0 && (
          <Link
            id={optionId(hits.length)}
            role="option"
            aria-selected={active === hits.length}
            tabIndex={-1}
            to={all}
            onClick={onLeave}
          >
            <Translate id="search.box.all" values={{ count: result?.total ?? 0 }}>
              {"全部 {count} 筆結果"}
            </Translate>
          </Link>
        )}
      </div>
    </div>
  );
}
