import type { Content, Evidence, Item } from "../card/card-set.ts";
import type { Locale } from "../locale.ts";
import { renderAbstract } from "./render-abstract.ts";
import { renderFact } from "./render-header.ts";
import { renderLine } from "./render-labelled.ts";
import { renderPhrase } from "./render-phrase.ts";
import { blockContext, lineContext } from "./text-context.ts";

/** The body of a section as Markdown, without the line break after it. */
export function renderContent(content: Content, locale: Locale): string {
  switch (content.kind) {
    case "paragraph":
      return renderParagraph(content.item, locale);
    case "list":
      return content.items
        .map((item, index) => renderItem(item, content.isOrdered ? `${index + 1}. ` : "- ", locale))
        .join("\n");
    case "figures":
      return [
        ...content.facts.map((fact) => `- ${renderFact(fact, locale)}`),
        ...content.items.map((item) => renderItem(item, "- ", locale)),
      ].join("\n");
    case "abstract":
      return renderAbstract(content.parts, content.locale);
  }
}

function renderParagraph({ text, evidence }: Item, locale: Locale): string {
  const paragraph = renderPhrase(text, locale, blockContext);
  return evidence ? `${paragraph}\n\n${renderEvidence(evidence, locale)}` : paragraph;
}

function renderItem({ label, text, evidence }: Item, marker: string, locale: Locale): string {
  const line = label
    ? renderLine(label, renderPhrase(text, locale, lineContext), locale)
    : renderPhrase(text, locale, blockContext);
  if (!evidence) return marker + line;
  return `${marker}${line}\n${" ".repeat(marker.length)}${renderEvidence(evidence, locale)}`;
}

/** A quotation directly under what it vouches for. */
function renderEvidence({ label, quote }: Evidence, locale: Locale): string {
  return `> ${renderLine([label], renderPhrase(quote, locale, lineContext), locale)}`;
}
