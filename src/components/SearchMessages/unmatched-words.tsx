import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { QuotedWords } from "./quoted-words.tsx";

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
