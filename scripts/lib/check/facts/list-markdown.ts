import { type Locale, locales } from "../../locale.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import type { LocalizedText } from "../../record/schema/localized-text.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";

/** What joins the paragraphs of a Markdown field. */
const blankLine = "\n\n";

/** A Markdown text of a record, and the locales of the pages that show it. */
type ShownText = TextValue & { readonly locales: readonly Locale[] };

/** The Markdown texts of a record, those of its cards first. */
export function listMarkdown({ cards = {}, extraSections = [] }: RecordFields): ShownText[] {
  const ofCards = Object.entries(cards).flatMap(([name, card]) =>
    card !== undefined && "markdown" in card
      ? listShown(card.markdown, `/cards/${name}/markdown`)
      : [],
  );
  const ofSections = extraSections.flatMap(({ markdown }, index) =>
    listShown(markdown, `/extraSections/${index}/markdown`),
  );
  return [...ofCards, ...ofSections];
}

/** The texts of a field; a page shows the one in its own language, else the only one there is. */
function listShown(field: LocalizedText | undefined, pointer: string): ShownText[] {
  const texts = listLocalizedTexts(field, pointer, blankLine);
  return texts.map((text) => ({
    ...text,
    locales:
      texts.length === 1
        ? locales
        : locales.filter((locale) => text.pointer.endsWith(`/${locale}`)),
  }));
}
