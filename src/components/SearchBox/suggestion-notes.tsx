import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { SearchFailure } from "../SearchMessages/search-failure.tsx";
import { UnderstandingNotes } from "../SearchMessages/understanding-notes.tsx";
import { UnmatchedWords } from "../SearchMessages/unmatched-words.tsx";
import styles from "./styles.module.css";
import type { SuggestionControl } from "./use-suggestions.ts";

type Props = {
  readonly suggestions: SuggestionControl;
  /** Where all results are. */
  readonly all: string;
  readonly onPress: () => void;
};

/** What is to be said of an answer: that it failed, that a word was corrected, that it is empty. */
export function SuggestionNotes({ suggestions, all, onPress }: Props): ReactNode {
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
