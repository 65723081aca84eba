import type { Paragraph, RootContent } from "mdast";
import type { CardName } from "../../card/card-set.ts";
import type { FactKey } from "../../card/needed-words.ts";
import type { Locale } from "../../locale.ts";
import { plainText } from "../../page/tree.ts";
import { cutStart, type FactLine, readFact } from "./fact-lines.ts";
import { findFactKey, findSectionName, type SectionName } from "./known-words.ts";
import { joinFields, localize, type PageFields } from "./page-fields.ts";
import { lineOf, type PageTree, sourceOf } from "./page-tree.ts";
import { readFactFields } from "./read-fact.ts";
import { joinPieces, joinText, readPieces } from "./read-pieces.ts";
import {
  readAbstract,
  readItems,
  readQuote,
  readStatement,
  readStatements,
} from "./read-statement.ts";
import { answerMark, type CardSection, questionMark } from "./tidy-card.ts";

/** Where a card is read. */
type CardPlace = { readonly locale: Locale; readonly tree: PageTree };

/** What a card gives: fields of the record, and its parts; a list for the questions. */
type ReadCard = {
  readonly fields: PageFields;
  readonly parts: PageFields | readonly unknown[];
};

type SectionParts = { readonly fields?: PageFields; readonly parts?: PageFields };
type PartReader = (blocks: readonly RootContent[], place: CardPlace) => SectionParts | undefined;

/** The sections of each card, in the order of the page. */
const sectionsOf: Readonly<Record<Exclude<CardName, "qa">, readonly SectionName[]>> = {
  core: ["finding", "abstractEn", "abstractZh", "keyFigures", "innovation"],
  paraphrase: ["purpose", "contribution", "features"],
  exceptions: ["limitations", "openQuestions", "critique"],
};

/**
 * The parts of a card that the generator would show with the same words in the same order;
 * `undefined` for a card that holds more than parts do, or in another order.
 * @param sections without what no curator wrote
 */
export function readCard(
  name: CardName,
  sections: readonly CardSection[],
  place: CardPlace,
): ReadCard | undefined {
  if (name === "qa") return readQuestions(sections, place);
  let fields: PageFields = {};
  let parts: PageFields = {};
  let next = 0;
  for (const { heading, blocks } of sections) {
    const section = heading && findSectionName(plainText(heading));
    const index = section === undefined ? -1 : sectionsOf[name].indexOf(section);
    const read = section && index >= next ? readers[section](blocks, place) : undefined;
    const joined = read && joinFields(fields, read.fields ?? {});
    if (read === undefined || joined === undefined) return undefined;
    fields = joined;
    parts = { ...parts, ...read.parts };
    next = index + 1;
  }
  return { fields, parts };
}

const readers: Readonly<Record<SectionName, PartReader>> = {
  finding: readFinding,
  abstractEn: abstractReader("en"),
  abstractZh: abstractReader("zh-Hant"),
  keyFigures: readKeyFigures,
  innovation: statementReader("innovation"),
  purpose: statementReader("purpose"),
  contribution: statementReader("contribution"),
  features: listReader("features"),
  limitations: listReader("limitations"),
  openQuestions: listReader("openQuestions"),
  critique: listReader("critique"),
};

function statementReader(part: string): PartReader {
  return (blocks, { locale, tree }) => {
    const statement = readStatement(blocks, locale, tree);
    return statement === undefined ? undefined : { parts: { [part]: statement } };
  };
}

function listReader(part: string): PartReader {
  return (blocks, { locale, tree }) => {
    const statements = readStatements(blocks, locale, tree);
    return statements === undefined ? undefined : { parts: { [part]: statements } };
  };
}

function readFinding(
  [paragraph, ...others]: readonly RootContent[],
  { locale, tree }: CardPlace,
): SectionParts | undefined {
  if (paragraph?.type !== "paragraph" || others.length > 0) return undefined;
  const pieces = readPieces(paragraph.children, tree);
  return pieces && { fields: { finding: localize(joinText(pieces, locale), locale) } };
}

function abstractReader(named: Locale): PartReader {
  return (blocks, { tree }) => {
    const abstract = readAbstract(blocks, named, tree);
    return abstract && { fields: { abstract: { [abstract.locale]: abstract.text } } };
  };
}

/** The facts that the generator shows. */
const keyFacts: readonly FactKey[] = ["studyType", "country", "year", "roi"];

/** Key data: the facts that the record has fields for, in any order, each the first time; the others are the curator's own figures. */
function readKeyFigures(
  blocks: readonly RootContent[],
  place: CardPlace,
): SectionParts | undefined {
  let fields: PageFields = {};
  const figures: unknown[] = [];
  const known = new Set(keyFacts);
  for (const item of readItems(blocks) ?? []) {
    const figure = readFigure(item.children, place);
    if (figure === undefined) return undefined;
    const key = findFactKey(figure.fact.label);
    const isFirst = key !== undefined && known.delete(key) && figure.quote === undefined;
    const read = isFirst ? readFactFields(key, figure.fact, place.locale) : undefined;
    const joined = read && joinFields(fields, read);
    if (joined === undefined) figures.push(buildFigure(figure, place));
    else fields = joined;
  }
  return (
    readItems(blocks) && { fields, ...(figures.length > 0 && { parts: { keyFigures: figures } }) }
  );
}

type Figure = { readonly fact: FactLine; readonly quote?: string };

function readFigure(
  [paragraph, quotation, ...others]: readonly RootContent[],
  { locale, tree }: CardPlace,
): Figure | undefined {
  if (paragraph?.type !== "paragraph" || others.length > 0) return undefined;
  const place = { source: sourceOf(paragraph, tree), line: lineOf(paragraph, tree) };
  const { fact } = readFact(paragraph.children, place, tree) ?? {};
  if (fact === undefined || !fact.isPlain) return undefined;
  if (quotation === undefined) return { fact };
  const quote = readQuote(quotation, locale, tree);
  return quote?.basis === "abstract" ? { fact, quote: quote.quote } : undefined;
}

function buildFigure({ fact, quote }: Figure, { locale }: CardPlace): unknown {
  const { label, labelLanguage: language = locale } = fact;
  return {
    label: localize({ text: label, language }, locale),
    value: joinPieces(fact.value),
    ...(quote !== undefined && { quote }),
  };
}

/** The questions of a card in which each heading is one, and what follows it its answer. */
function readQuestions(
  sections: readonly CardSection[],
  { locale, tree }: CardPlace,
): ReadCard | undefined {
  const questions = sections.map(({ heading, blocks: [answer, ...others] }) => {
    const asked = heading && cutStart(heading.children, questionMark);
    const question = asked && readPieces(asked, tree);
    if (question === undefined || answer?.type !== "paragraph") return undefined;
    const answered = cutAnswerMark(answer);
    const statement = answered && readStatement([answered, ...others], locale, tree);
    if (statement === undefined) return undefined;
    return { question: localize(joinText(question, locale), locale), answer: statement };
  });
  return questions.every((question) => question !== undefined)
    ? { fields: {}, parts: questions }
    : undefined;
}

/** An answer without the mark before it: `A: `, or `**A**: `. */
function cutAnswerMark(paragraph: Paragraph): Paragraph | undefined {
  const [first, ...rest] = paragraph.children;
  const isBold = first?.type === "strong" && answerMark.test(`${plainText(first)}:`);
  const children = isBold
    ? cutStart(rest, /[:：]\s*$/.test(plainText(first)) ? /^ ?/ : /^\s*[:：] ?/)
    : cutStart(paragraph.children, answerMark);
  return children && { ...paragraph, children: [...children] };
}
