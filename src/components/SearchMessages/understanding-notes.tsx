import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { AskedWords, Understanding } from "../../search/query/search-engine.ts";
import styles from "./styles.module.css";
import { QuotedWords } from "./unmatched-words.tsx";

type Props = {
  readonly understood: Understanding;
  readonly typed: string;
  readonly onUndo: () => void;
};

/** Says all that a search did otherwise than as typed, and takes that back when asked. */
export function UnderstandingNotes({ understood, typed, onUndo }: Props): ReactNode {
  const { corrected, widened, synonyms, characters, isText } = understood;
  const isWider = corrected !== undefined || widened.length > 0 || synonyms.length > 0;
  return (
    <>
      {isText && (
        <p className={styles.note}>
          <Translate id="search.text">
            括號、AND、OR、NOT 或欄位不完整，因此當作一般文字搜尋。
          </Translate>
        </p>
      )}
      {characters.length > 0 && (
        <p className={styles.note}>
          <Translate
            id="search.characters"
            values={{ words: <QuotedWords words={characters.map(anywhere)} /> }}
          >
            {"{words}是單一個字，只在標題與領域等標籤裡找。"}
          </Translate>
        </p>
      )}
      {isWider && (
        <p className={styles.note}>
          {corrected !== undefined && (
            <Translate id="search.corrected" values={{ query: <strong>{corrected}</strong> }}>
              {"以 {query} 搜尋；"}
            </Translate>
          )}
          {widened.map(({ word, others }) => (
            <Translate
              key={word}
              id="search.widened"
              values={{
                word: <QuotedWords words={[anywhere(word)]} />,
                others: <QuotedWords words={others.map(anywhere)} />,
              }}
            >
              {"{word}也找{others}；"}
            </Translate>
          ))}
          {synonyms.length > 0 && (
            <Translate
              id="search.synonyms"
              values={{ words: <QuotedWords words={synonyms.map(anywhere)} /> }}
            >
              {"{words}的同義詞也算；"}
            </Translate>
          )}
          <button type="button" className={styles.action} onClick={onUndo}>
            <Translate id="search.corrected.undo" values={{ query: typed.trim() }}>
              {"只找 {query}"}
            </Translate>
          </button>
        </p>
      )}
    </>
  );
}

/** Words that were looked for in all fields. */
function anywhere(text: string): AskedWords {
  return { text };
}
