import { words } from "../../scripts/lib/card/words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import { sectionName } from "../../scripts/lib/page/name-anchors.ts";
import type { PageSection } from "../../scripts/lib/page/page-sections.ts";
import { isAbsentFact } from "./fact-row.ts";
import { type LabelledLine, parseLabelledLine } from "./labelled-lines.ts";

/** What readers look for at once although it stands in the first card. */
const wanted = ["year", "studyType", "country"] as const;

/**
 * The lines of the first card's key data that the head of a page shows as well: year, study type
 * and country, where the paper has them. None where a curator wrote the card as a whole.
 */
export function findKeyFacts(
  sections: readonly PageSection[],
  locale: Locale,
): readonly LabelledLine[] {
  const lines = listKeyData(sections, locale);
  return wanted.flatMap((fact) => {
    const label = words[locale].labels[fact];
    const line = lines.find((candidate) => candidate.label === label);
    return line === undefined || isAbsentFact(line, locale) ? [] : [structuredClone(line)];
  });
}

function listKeyData(sections: readonly PageSection[], locale: Locale): readonly LabelledLine[] {
  const body = sections.find(({ anchor }) => anchor === "core")?.body ?? [];
  const heading = body.findIndex(
    (node) =>
      node.type === "heading" && node.depth === 3 && sectionName(node, locale) === "keyFigures",
  );
  const list = body[heading + 1];
  if (heading === -1 || list?.type !== "list") return [];
  return list.children.flatMap(({ children: [first] }) => {
    const line = first?.type === "paragraph" ? parseLabelledLine(first.children) : undefined;
    return line ?? [];
  });
}
