import Translate, { translate } from "@docusaurus/Translate";
import { Fragment, type ReactNode } from "react";
import type { AskedWords } from "../../search/query/search-engine.ts";

type Props = { readonly words: readonly AskedWords[] };

/** Names the words of a query that no paper has. */
export function UnmatchedWords({ words }: Props): ReactNode {
  if (words.length === 0) return null;
  return (
    <p>
      <Translate id="search.unmatched" values={{ words: <QuotedWords words={words} /> }}>
        {"沒有任何文獻有{words}。"}
      </Translate>
    </p>
  );
}

/** Words of a query, each in quotes and with the field that it was looked for in. */
export function QuotedWords({ words }: Props): ReactNode {
  const between = translate({ id: "search.words.and", message: "、" });
  return words.map((word, place) => (
    <Fragment key={JSON.stringify(word)}>
      {place > 0 && between}
      <QuotedWord word={word} />
    </Fragment>
  ));
}

function QuotedWord({ word: { text, field } }: { readonly word: AskedWords }): ReactNode {
  const word = <strong>{text.trim()}</strong>;
  if (field === "title") {
    return (
      <Translate id="search.words.title" values={{ word }}>
        {"「{word}」（在標題中）"}
      </Translate>
    );
  }
  if (field === "authors") {
    return (
      <Translate id="search.words.authors" values={{ word }}>
        {"「{word}」（在作者中）"}
      </Translate>
    );
  }
  return (
    <Translate id="search.words.quoted" values={{ word }}>
      {"「{word}」"}
    </Translate>
  );
}
