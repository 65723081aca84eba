import type { ReactNode } from "react";
import type { Phrase } from "../../../scripts/lib/card/phrase.ts";

/** Text in pieces, each that isn't in the language of the page marked with its own, or with none. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }): ReactNode {
  return phrase.map((piece) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <bdi key={piece.text} {...(piece.language !== "und" && { lang: piece.language })}>
        {piece.text}
      </bdi>
    ),
  );
}
