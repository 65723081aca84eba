import type { ReactNode } from "react";
import type { MarkedText as Marked } from "../../search/search.ts";

/** A text in its language, with marks on what a search found in it. */
export function MarkedText({ text }: { readonly text: Marked }): ReactNode {
  const { text: whole, language, marks } = text;
  const pieces = marks.flatMap(({ start, end }, index) => [
    whole.slice(marks[index - 1]?.end ?? 0, start),
    <mark key={start}>{whole.slice(start, end)}</mark>,
  ]);
  return (
    <span {...(language !== "und" && { lang: language })}>
      {pieces}
      {whole.slice(marks.at(-1)?.end ?? 0)}
    </span>
  );
}
