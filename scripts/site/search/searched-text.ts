import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { formatName } from "../../lib/card/format-name.ts";
import { locales } from "../../lib/locale.ts";
import { parseMarkdown } from "../../lib/page/parse-markdown.ts";
import { type Areas, findArea, listAreaNames, withBroader } from "../../lib/record/schema/area.ts";
import type { Cards } from "../../lib/record/schema/cards-schema.ts";
import { type LocalizedText, readOwnText } from "../../lib/record/schema/localized-text.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { readStatement, type Statement } from "../../lib/record/schema/statement.ts";
import { countryNames } from "../../lib/record/values/country-names.ts";
import { designNames } from "../../lib/record/values/design.ts";

/** Parts of a record that are searched; those of one kind count alike. */
export type SearchedPart = "title" | "label" | "authors" | "curated" | "abstract";

/** A text of a record, as written, and the kind of part that it is. */
type SearchedText = { readonly part: SearchedPart; readonly text: string };

/**
 * Everything of a paper that can be searched for by words: what was written, never a template's text, and the names of
 * what it is classified by.
 * @param areas the areas of the site
 */
export function listSearchedTexts({ record }: Paper, areas: Areas): SearchedText[] {
  const { title, applicationArea, studyType, country, journal, published } = record;
  const labels = [
    ...listClassNames(record, areas),
    ...both(applicationArea),
    ...both(studyType),
    ...both(country),
    ...both(record.topic),
    ...(record.tags ?? []),
    ...(journal === undefined ? [] : [journal]),
    ...(published === undefined ? [] : [published.slice(0, 4)]),
    ...(record.keywords ?? []),
    ...(record.meshTerms ?? []),
  ];
  const titles =
    typeof title === "string" ? [title] : Object.values(title).filter((text) => text !== undefined);
  return [
    ...named("title", titles),
    ...named("label", [...new Set(labels)]),
    ...named("curated", [
      ...both(record.finding),
      ...listCards(record.cards),
      ...listSections(record),
    ]),
    ...named("abstract", listAbstracts(record)),
    ...named("authors", listNameForms(record)),
  ];
}

/** Every word for what a paper is classified by. */
function listClassNames({ areas: ids = [], design, countries = [] }: PaperRecord, areas: Areas) {
  const named = withBroader(areas, ids).flatMap((id) => findArea(areas, id) ?? []);
  const names = [
    ...(design ? [designNames[design]] : []),
    ...countries.map((code) => countryNames[code]),
  ];
  return [...named.flatMap(listAreaNames), ...names.flatMap((name) => Object.values(name))];
}

function named(part: SearchedPart, texts: readonly string[]): SearchedText[] {
  return texts.map((text) => ({ part, text }));
}

function both(field: LocalizedText | undefined): string[] {
  return locales.flatMap((locale) => readOwnText(field, locale)?.text ?? []);
}

function listAbstracts({ abstract }: PaperRecord): string[] {
  if (abstract === undefined) return [];
  if (typeof abstract === "string" || Array.isArray(abstract)) return both(abstract);
  return [abstract["zh-Hant"], abstract.en].flatMap((text) => {
    if (text === undefined) return [];
    const parts = typeof text === "string" ? [text] : text;
    return parts.map((part) =>
      typeof part === "string" ? part : [part.label, part.text].filter(Boolean).join(": "),
    );
  });
}

function listSections({ extraSections = [] }: PaperRecord): string[] {
  return extraSections.flatMap(({ heading, markdown }) => [
    ...both(heading),
    ...listMarkdown(markdown),
  ]);
}

function listCards(cards: Cards | undefined): string[] {
  if (cards === undefined) return [];
  const { core, paraphrase, qa, exceptions } = cards;
  return [core, paraphrase, qa, exceptions]
    .flatMap((card) =>
      card !== undefined && "markdown" in card ? listMarkdown(card.markdown) : [],
    )
    .concat(listParts(cards));
}

function listParts({ core, paraphrase, qa, exceptions }: Cards): string[] {
  const texts: string[] = [];
  const statements: Statement[] = [];
  if (core && !("markdown" in core)) {
    for (const { label, value } of core.keyFigures ?? []) texts.push(...both(label), value);
    if (core.innovation) statements.push(core.innovation);
  }
  if (paraphrase && !("markdown" in paraphrase)) {
    const { purpose, contribution, features = [] } = paraphrase;
    statements.push(...[purpose, contribution, ...features].filter((text) => text !== undefined));
  }
  if (qa && !("markdown" in qa)) {
    for (const { question, answer } of qa) {
      texts.push(...both(question));
      statements.push(answer);
    }
  }
  if (exceptions && !("markdown" in exceptions)) {
    const { limitations = [], openQuestions = [], critique = [] } = exceptions;
    statements.push(...limitations, ...openQuestions, ...critique);
  }
  return [...texts, ...statements.flatMap((statement) => both(readStatement(statement).text))];
}

/** The text of each block of Markdown, without its marks and addresses; its characters where the page shows these. */
function listMarkdown(field: LocalizedText): string[] {
  return locales.flatMap((locale) => {
    const markdown = readOwnText(field, locale, "\n\n")?.text;
    if (markdown === undefined) return [];
    const tree = parseMarkdown(markdown);
    if (tree === undefined) return [markdown];
    const texts: string[] = [];
    visit(tree, ["paragraph", "heading", "tableCell", "code"], (node) => {
      texts.push(plainText(node));
    });
    return texts;
  });
}

/**
 * The names of a paper's authors as they may be written: in full in either order, and with the
 * initials behind or before, as in `Tanaka KH`, `Tanaka K` and `K Tanaka`.
 */
export function listNameForms({ authors = [] }: PaperRecord): string[] {
  return authors.flatMap((name) => {
    if ("literal" in name) return [name.literal];
    const { family = "", given = "" } = name;
    const initials = given.match(/(?<=^|[\s.-])\p{Lu}/gu) ?? [];
    const [first] = initials;
    const short = first === undefined ? [] : [initials.join(""), first];
    return [
      formatName(name),
      `${family} ${given}`,
      ...new Set(short.flatMap((letters) => [`${family} ${letters}`, `${letters} ${family}`])),
    ];
  });
}
