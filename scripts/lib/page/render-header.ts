import type { CardSet, Fact, StatusNotice } from "../card/card-set.ts";
import { words } from "../card/words.ts";
import type { Locale } from "../locale.ts";
import { renderLine } from "./render-labelled.ts";
import { renderValue } from "./render-value.ts";

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
