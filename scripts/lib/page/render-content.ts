import type {
  CardSet,
  Content,
  Evidence,
  Fact,
  Item,
  StatusNotice,
  Value,
} from "../card/card-set.ts";
import type { Phrase } from "../card/phrase.ts";
import { words } from "../card/words.ts";
import type { Locale } from "../locale.ts";
import type { LabelledPart } from "../record/schema/abstract.ts";
import { blockContext, escapeText, lineContext, type TextContext } from "./escape-text.ts";
import { addressPmc, addressPmid, renderDoi } from "./render-identifier.ts";
import { renderPhrase } from "./render-phrase.ts";
import { isWordPart } from "./web-address.ts";

const admonitions = { retracted: "danger", concern: "warning", corrected: "info" } as const;

/** The header lines: the English title in a paragraph of its own, then one line each. */
export function renderHeader({ header: [first, ...rest], locale }: CardSet): string {
  const lines = rest.map((fact) => renderFact(fact, locale));
  return `${renderFact(first, locale)}\n\n${lines.join("\n")}`;
}

/** A label and its value on one line. */
export function renderFact({ key, value }: Fact, locale: Locale): string {
  return renderLine([words[locale].labels[key]], renderValue(value, locale), locale);
}

/** What the page says of a retraction, concern or correction, as a block that Docusaurus dresses. */
export function renderNotice(notice: StatusNotice, locale: Locale): string {
  const lines = notice.facts.map((fact) => `- ${renderFact(fact, locale)}`);
  const body = lines.length > 0 ? lines.join("\n") : notice.advice;
  return `:::${admonitions[notice.kind]}[${notice.heading}]\n\n${body}\n\n:::`;
}

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

/**
 * An abstract as one paragraph: in English `BACKGROUND: … METHODS: …`,
 * in Chinese `**背景**：…**方法**：…`.
 */
function renderAbstract(parts: readonly LabelledPart[], locale: Locale): string {
  if (locale === "zh-Hant" && parts.some((part) => part.label)) return renderChinese(parts);
  const text = parts.map((part) => (part.label ? `${part.label}: ${part.text}` : part.text));
  return escapeText(text.join(locale === "en" ? " " : ""), blockContext);
}

function renderChinese(parts: readonly LabelledPart[]): string {
  let source = "";
  for (const [index, { label, text }] of parts.entries()) {
    if (label) source += `${separateMarks(source, renderLabel([label], "zh-Hant"))}：`;
    const after = index === parts.length - 1 ? "\n" : "*";
    source += escapeText(text, { before: source.slice(-1) || "\n", after, isShared: true });
  }
  return source;
}

/** Bold type that begins with punctuation begins only after punctuation or white space. */
function separateMarks(source: string, label: string): string {
  const isStuck = isWordPart(source.slice(-1)) && !isWordPart(label.charAt(2));
  return isStuck ? `<span></span>${label}` : label;
}

const labelContext: TextContext = { before: "*", after: "*", isShared: true };

/**
 * A label in bold type. Marks next to white space are no marks, so an
 * element without content stands between.
 * @example renderLabel(["期刊"], "zh-Hant") // "**期刊**"
 */
function renderLabel(label: Phrase, locale: Locale): string {
  const source = renderPhrase(label, locale, labelContext);
  return `**${source.replace(/^(?=\s)|(?<=\s)$/g, "<span></span>")}**`;
}

/** A line of a label and what it says, the latter in Markdown already. */
function renderLine(label: Phrase, value: string, locale: Locale): string {
  return `${renderLabel(label, locale)}: ${value}`;
}

/** A value as Markdown, up to the end of its line; an identifier is a link. */
function renderValue(value: Value, locale: Locale): string {
  switch (value.kind) {
    case "text":
      return renderPhrase(value.text, locale, lineContext);
    case "doi":
      return renderDoi(value.identifier);
    case "pmid":
      return `[${value.identifier}](${addressPmid(value.identifier)})`;
    case "pmcid":
      return `[${value.identifier}](${addressPmc(value.identifier)})`;
  }
}
