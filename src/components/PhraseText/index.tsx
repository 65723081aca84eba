import { createElement, Fragment, type ReactNode } from "react";
import type { Phrase } from "../../../scripts/lib/card/phrase.ts";
import type { LanguageText } from "../../../scripts/lib/record/schema/localized-text.ts";

/** Text in pieces, each that isn't in the language of the page marked with its own, or with none. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }): ReactNode {
  const pieces = phrase.map((piece) => (typeof piece === "string" ? piece : renderWords(piece)));
  // The same words may occur twice: their place is all that tells them apart.
  return createElement(Fragment, null, ...pieces);
}

function renderWords({ text, language }: LanguageText): ReactNode {
  return <bdi {...(language !== "und" && { lang: language })}>{text}</bdi>;
}
