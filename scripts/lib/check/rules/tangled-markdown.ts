import type { Finding, Place } from "../../finding.ts";
import { formatCount } from "../../format-count.ts";
import { type Bilingual, type Locale, locales } from "../../locale.ts";
import {
  fieldDepth,
  isDeepSource,
  measureEffort,
  mostEffort,
  parseMarkdown,
} from "../../page/parse-markdown.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import type { LocalizedText } from "../../record/schema/localized-text.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { buildFinding, type Rule } from "../../rule.ts";

export const tangledMarkdownRule: Rule = {
  code: "tangled-markdown",
  severity: "error",
  title: { en: "Markdown too deep or too tangled", "zh-Hant": "Markdown 層數過多或過於複雜" },
  why: {
    en: "Readers could not follow it, and it would hold up every page of the site.",
    "zh-Hant": "讀者無法閱讀這樣的內容，整個網站的產生也會因此停頓。",
  },
  mend: {
    en: "Look for marks that something repeated or left open, and put blank lines between paragraphs and lists.",
    "zh-Hant": "請檢查是否有重複或未關閉的標記，並以空行分隔段落與清單。",
  },
};

/** Markdown of less effort than this can't have too many levels: each takes a mark or a line. */
const leastOfDeep = 100;

/**
 * An error at the first Markdown field whose depth, or whose marks together with those of the fields
 * before it, would take parsers long; none is parsed that has too many.
 */
export function findTangledMarkdown(
  fields: RecordFields,
  locate: (pointer: string) => Place,
): Finding[] {
  let effort = 0;
  for (const { text, pointer } of listMarkdown(fields)) {
    const own = measureEffort(text);
    effort += own;
    const message = describeMarks(text) ?? describeEffort(effort) ?? describeLevels(text, own);
    if (message !== undefined) return [buildFinding(tangledMarkdownRule, locate(pointer), message)];
  }
  return [];
}

function describeMarks(text: string): Bilingual | undefined {
  if (!isDeepSource(text, fieldDepth)) return undefined;
  return {
    en: `A line begins with more than ${fieldDepth.marks} marks of quotations or lists.`,
    "zh-Hant": `有一行以超過 ${fieldDepth.marks} 個引用或清單標記開頭。`,
  };
}

function describeEffort(effort: number): Bilingual | undefined {
  if (effort <= mostEffort) return undefined;
  const [received, most] = [effort, mostEffort].map(formatCount);
  return {
    en: `Up to here, the Markdown of the record has marks, lines and cells that count for ${received}; at most ${most} are read.`,
    "zh-Hant": `到此為止，紀錄中 Markdown 的標記、行與儲存格合計 ${received}；最多可讀取 ${most}。`,
  };
}

function describeLevels(text: string, effort: number): Bilingual | undefined {
  if (effort < leastOfDeep || parseMarkdown(text) !== undefined) return undefined;
  return {
    en: `Lists, quotations or emphasis lie within each other more than ${fieldDepth.levels} levels deep.`,
    "zh-Hant": `清單、引用或強調的巢狀超過 ${fieldDepth.levels} 層。`,
  };
}

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
