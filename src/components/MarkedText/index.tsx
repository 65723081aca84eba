import type { ReactNode } from "react";
import type { LanguageText } from "../../../scripts/lib/record/schema/localized-text.ts";
import type { Range } from "../../search/query/search-engine.ts";

type Props = { readonly text: LanguageText & { readonly marks?: readonly Range[] | undefined } };

/** A text in its language, with marks on what a search found in it, if anything. */
export function MarkedText({ text }: Props): ReactNode {
  const { text: whole, language, marks = [] } = text;
  const pieces = marks.flatMap(({ start, end }, index) => [
    whole.slice(marks[index - 1]?.end ?? 0, start),
    <mark key={start}>{whole.slice(start, end)}</mark>,
  ]);
  return (
    // Other marks are another element: a browser that translates has made the pieces its own.
    <span key={JSON.stringify(text)} {...(language !== "und" && { lang: language })}>
      {pieces}
      {whole.slice(marks.at(-1)?.end ?? 0)}
    </span>
  );
}
