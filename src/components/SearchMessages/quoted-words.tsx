import Translate, { translate } from "@docusaurus/Translate";
import { Fragment, type ReactNode } from "react";

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
