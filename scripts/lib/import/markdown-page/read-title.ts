import type { Heading } from "mdast";
import { words } from "../../card/words.ts";
import { type Locale, locales } from "../../locale.ts";
import { isJsonObject } from "../../record/json/json-value.ts";
import { scriptLocale } from "../../record/schema/localized-text.ts";
import { isPlaceholder } from "../../record/validate/placeholders.ts";
import type { PageFields } from "./join-fields.ts";
import { foldWords } from "./known-words.ts";
import { localize } from "./localize.ts";
import type { PageTree } from "./page-tree.ts";
import { joinPieces, readPieces } from "./read-pieces.ts";

/** What stands before and after the number in a page's H1. */
const numberForms = locales.map((locale) => words[locale].pageTitle(1).split("1"));

/**
 * The fields with what the H1 adds: the number of the page as its `position`, and the words after it
 * as the title, where the page gives no other, or as the topic, where they are none of its titles.
 */
export function readTitle(
  heading: Heading | undefined,
  fields: PageFields,
  { locale, tree }: { locale: Locale; tree: PageTree },
): PageFields {
  const shown = heading && joinPieces(readPieces(heading.children, tree, { flattens: true }) ?? []);
  const { number, text } = splitNumber(shown ?? "");
  const own = tree.frontMatter.sidebar_position;
  const position = number ?? (Number.isSafeInteger(own) && Number(own) > 0 ? own : undefined);
  const titles = isJsonObject(fields.title) ? Object.values(fields.title) : [];
  const isTitle = titles.some((title) => foldWords(String(title)) === foldWords(text));
  const isOwn = !isTitle && !isPlaceholder(text);
  return {
    ...(position !== undefined && { position }),
    ...fields,
    ...(isOwn && titles.length === 0 && { title: { [scriptLocale(text)]: text } }),
    ...(isOwn && titles.length > 0 && { topic: localize({ text, language: locale }, locale) }),
  };
}

/** The number that the generator puts before a page's title, and the words after it. */
export function splitNumber(shown: string): { readonly number?: number; readonly text: string } {
  for (const [before = "", after = ""] of numberForms) {
    const start = before.trim();
    const [, digits, rest] = /^\s*(\d{1,9})\s*(.*)$/s.exec(shown.slice(start.length)) ?? [];
    if (!shown.startsWith(start) || digits === undefined || rest === undefined) continue;
    const mark = after.trim();
    const text = rest.startsWith(mark) ? rest.slice(mark.length) : rest.replace(/^[:：]/, "");
    const isMarked = text !== rest;
    if (isMarked && Number(digits) > 0) {
      const isSpaced = after.endsWith(" ") && text.startsWith(" ");
      return { number: Number(digits), text: isSpaced ? text.slice(1) : text };
    }
  }
  return { text: shown };
}
