import type { PhrasingContent } from "mdast";
import type { Fact } from "../../scripts/lib/card/card-set.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import { addressDoi, addressPmc } from "../../scripts/lib/page/render-value.ts";
import { type Markup, markup, text } from "./markup.ts";

/** The value of a fact as the Markdown page shows it: the same characters, line breaks and languages. */
export function buildFactValue({ value }: Fact, locale: Locale): readonly PhrasingContent[] {
  switch (value.kind) {
    case "text":
      return value.text.flatMap((piece) =>
        typeof piece === "string"
          ? breakLines(piece)
          : markLanguage(piece.text, piece.language, locale),
      );
    case "pmid":
      return [text(value.identifier)];
    case "doi":
      return [leadTo(addressDoi(value.identifier), `https://doi.org/${value.identifier}`)];
    case "pmcid":
      return [leadTo(addressPmc(value.identifier), value.identifier)];
  }
}

function markLanguage(
  words: string,
  language: string,
  locale: Locale,
): readonly (PhrasingContent | Markup)[] {
  const lines = breakLines(words);
  if (language === locale || !/\p{L}/u.test(words)) return lines;
  return [markup("span", { lang: language }, lines)];
}

function breakLines(words: string): readonly (PhrasingContent | Markup)[] {
  return words
    .split(/\r\n?|\n/)
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [markup("br", {})]),
      ...(line === "" ? [] : [text(line)]),
    ]);
}

function leadTo(url: string, words: string): PhrasingContent {
  return { type: "link", url, children: [text(words)] };
}
