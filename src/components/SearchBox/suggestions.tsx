import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { listId, optionId } from "./option-id.ts";
import styles from "./styles.module.css";
import { Suggestion } from "./suggestion.tsx";
import { SuggestionNotes } from "./suggestion-notes.tsx";
import type { SuggestionControl } from "./use-suggestions.ts";

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
