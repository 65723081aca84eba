import Translate, { translate } from "@docusaurus/Translate";
import { Fragment, type ReactNode } from "react";

/** Names the words of a query that no paper has. */
export function UnmatchedWords({ words }: { readonly words: readonly string[] }): ReactNode {
  if (words.length === 0) return null;
  return (
    <p>
      <Translate id="search.unmatched" values={{ words: <QuotedWords words={words} /> }}>
        {"沒有任何文獻有{words}。"}
      </Translate>
    </p>
  );
}

/** Words of a query, each in quotes. */
export function QuotedWords({ words }: { readonly words: readonly string[] }): ReactNode {
  const between = translate({ id: "search.words.and", message: "、" });
  return words.map((word, place) => (
    <Fragment key={word}>
      {place > 0 && between}
      <Translate id="search.words.quoted" values={{ word: <strong>{word.trim()}</strong> }}>
        {"「{word}」"}
      </Translate>
    </Fragment>
  ));
}
