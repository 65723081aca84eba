import type { Place } from "../finding.ts";
import { findLinks } from "../page/find-links.ts";
import type { TextValue } from "../record/json-value.ts";
import type { RecordFields } from "../record/parse-record.ts";
import { listLocalizedTexts } from "./list-localized-texts.ts";
import type { Address } from "./record-facts.ts";
import { isExternalLink } from "./rules/link-target.ts";

/** What joins the paragraphs of a Markdown field. */
const blankLine = "\n\n";

/** The links and images of a record's Markdown fields that need asking whether they lead anywhere. */
export function listLinks(fields: RecordFields, locate: (pointer: string) => Place): Address[] {
  return listMarkdown(fields)
    .filter(({ text }) => /[[<]/.test(text))
    .flatMap(({ text, pointer }) => {
      const inner = findLinks(text).filter((link) => !isAllowedAnywhere(link));
      return inner.map(({ target }) => ({ target, place: locate(pointer) }));
    });
}

function isAllowedAnywhere({ target, kind }: { target: string; kind: "link" | "image" }): boolean {
  return kind === "link" && isExternalLink(target);
}

function listMarkdown({ cards = {}, extraSections = [] }: RecordFields): TextValue[] {
  const ofCards = Object.entries(cards).flatMap(([name, card]) =>
    card !== undefined && "markdown" in card
      ? listLocalizedTexts(card.markdown, `/cards/${name}/markdown`, blankLine)
      : [],
  );
  const ofSections = extraSections.flatMap(({ markdown }, index) =>
    listLocalizedTexts(markdown, `/extraSections/${index}/markdown`, blankLine),
  );
  return [...ofCards, ...ofSections];
}
