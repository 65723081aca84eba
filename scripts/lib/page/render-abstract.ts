import type { Locale } from "../locale.ts";
import type { LabelledPart } from "../record/schema.ts";
import { isWordPart } from "./character-class.ts";
import { escapeText } from "./escape-text.ts";
import { renderLabel } from "./render-labelled.ts";
import { blockContext } from "./text-context.ts";

/**
 * An abstract as one paragraph: in English `BACKGROUND: … METHODS: …`,
 * in Chinese `**背景**：…**方法**：…`.
 */
export function renderAbstract(parts: readonly LabelledPart[], locale: Locale): string {
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
