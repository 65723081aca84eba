import type { Heading, RootContent } from "mdast";
import type { Fact } from "../../scripts/lib/card/card-set.ts";
import type { FactKey } from "../../scripts/lib/card/needed-words.ts";
import { words } from "../../scripts/lib/card/words.ts";
import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import type { PageFacts } from "../../scripts/lib/navigation/page-facts.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import { absentWords } from "../../scripts/lib/record/schema/absent-words.ts";
import { type LanguageText, scriptLocale } from "../../scripts/lib/record/schema/localized-text.ts";
import { buildAuthors } from "./authors.ts";
import {
  breakLines,
  buildFactRow,
  buildFactValue,
  buildRecordRow,
  markLanguage,
} from "./fact-row.ts";
import { parseLabelledLines } from "./labelled-lines.ts";
import { join, keepAnchors, type Markup, markup, text } from "./markup.ts";
import { buildStatusNotice } from "./notices.ts";
import { splitPaperName } from "./paper-name.ts";
import { buildStanding } from "./standings.ts";
import { describeStandings, describeTrust } from "./trust.ts";

/** The facts of the one line, in its order. */
export const lineFacts: readonly FactKey[] = ["journal", "year", "studyType", "area", "score"];

/** The titles; the one that readers know the paper by is the H1. */
export const titleFacts: readonly FactKey[] = ["titleEn", "titleZh", "titleOriginal"];

const notWritten: Bilingual = { "zh-Hant": "卡片尚未撰寫", en: "The cards are not written yet" };

/** Where the page's controls stand once it has come to life; without scripts none of them would work. */
const actions = markup("div", { className: ["paper-actions"] });

/** What the head of a page shows. */
type Head = {
  readonly facts: PageFacts;
  /** The heading that the Markdown page has the finding under, where it has one. */
  readonly finding: Heading | undefined;
  /** Whether a curator has written anything of the paper. */
  readonly isWritten: boolean;
};

/**
 * Everything above the first card of a paper with a record, in the order in which it answers: the
 * title in the reader's language and under it the others, any status, the facts in a line, who
 * vouches for the cards, what was found, how all that is said stands, and where the paper itself is.
 * @param heading the H1 of the page
 */
export function buildPaperHead(
  heading: RootContent,
  { facts, finding, isWritten }: Head,
  locale: Locale,
): Markup {
  const { number, title } = splitPaperName(plainText(heading));
  const name = pickTitle(title, facts, locale);
  return markup("div", { className: ["paper-head"] }, [
    markup("header", {}, [
      ...facts.header.filter(({ key }) => key === "topic").map((fact) => buildTopic(fact, locale)),
      buildTitle(number, name),
      ...listTitles(facts.header)
        .filter((other) => other.text !== name.text)
        .map(buildOtherTitle),
    ]),
    ...facts.notices.map((notice) => buildStatusNotice(notice, locale)),
    ...buildLine([...facts.header, ...facts.keyData], locale),
    markup("p", { className: ["trust"] }, [
      text(isWritten ? describeTrust(facts.provenance, locale) : notWritten[locale]),
    ]),
    ...(facts.finding
      ? [buildFinding(facts.finding, finding, facts, locale)]
      : keepAnchors(finding ? [finding] : [])),
    ...buildStandingsLine(facts, locale),
    ...buildSources(facts, locale),
    actions,
  ]);
}

/** The curators' own heading, for whoever reads many papers of one topic. */
function buildTopic(topic: Fact, locale: Locale): Markup {
  const label = [text(`${words[locale].labels.topic}: `)];
  return markup("div", { className: ["paper-topic"] }, [
    markup("span", { className: ["visually-hidden"] }, label),
    ...buildFactValue(topic, locale),
  ]);
}

/** The title in the reader's language, where the H1 has one of the record's; somebody's own H1 stays. */
function pickTitle(heading: string, { title, header }: PageFacts, locale: Locale): LanguageText {
  const isOfRecord =
    heading === absentWords.title[locale] ||
    listTitles(header).some(({ text }) => text.replace(/[\r\n]/g, "") === heading);
  return title !== undefined && isOfRecord
    ? title
    : { text: heading, language: scriptLocale(heading) };
}

/** The titles that a record has, with their languages. */
function listTitles(header: readonly Fact[]): readonly LanguageText[] {
  return header
    .filter(({ key, isAbsent }) => titleFacts.includes(key) && !isAbsent)
    .flatMap(({ key, value }) => {
      const [piece] = value.kind === "text" ? value.text : [];
      const language = key === "titleZh" ? "zh-Hant" : "en";
      return typeof piece === "string" ? [{ text: piece, language }] : (piece ?? []);
    });
}

/** The number stands above; the mark after it is for the running text, and nobody need see it. */
function buildTitle(number: string, { text: title, language }: LanguageText): RootContent {
  const [name = "", mark = ""] = number.split(/(?=[：:])/);
  const hidden = markup("span", { className: ["mark"] }, [text(mark)]);
  const className = ["paper-title", ...listLengths(title)];
  return {
    type: "heading",
    depth: 1,
    children: [
      markup("span", { className: ["paper-number"] }, [text(name), hidden]),
      markup("span", { className, lang: language }, breakLines(title)),
    ],
  };
}

/** The longer a title, the smaller its type, so that the answer stays in view. */
function listLengths(title: string): string[] {
  const length = measure(title);
  if (length <= 80) return [];
  return [length <= 150 ? "is-long" : "is-very-long"];
}

/** The length of a title in Latin letters; a phone has room for some forty in a line. */
function measure(title: string): number {
  return title.length + (title.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** A title in another language: two lines of it until it is opened. */
function buildOtherTitle({ text: title, language }: LanguageText): Markup {
  const properties = { className: ["other-title"], lang: language };
  return measure(title) > 80
    ? markup("details", properties, [markup("summary", {}, breakLines(title))])
    : markup("p", properties, breakLines(title));
}

/** What readers ask first, on one line; nothing that the paper doesn't have. */
function buildLine(facts: readonly Fact[], locale: Locale): Markup[] {
  const rows = lineFacts
    .flatMap((key) => facts.find((fact) => fact.key === key && !fact.isAbsent) ?? [])
    .map((fact) => buildRecordRow(fact, locale));
  return buildRunningList("fact-line", rows);
}

/** How the statements stand together; nothing where nobody has written any. */
function buildStandingsLine({ standings }: PageFacts, locale: Locale): Markup[] {
  const sentence = describeStandings(standings, locale);
  return sentence === "" ? [] : [markup("p", { className: ["trust"] }, [text(sentence)])];
}

function buildFinding(
  finding: LanguageText,
  heading: Heading | undefined,
  facts: PageFacts,
  locale: Locale,
): Markup {
  const properties = { id: heading?.data?.hProperties?.id, className: ["visually-hidden"] };
  return markup("div", { className: ["lead-finding"] }, [
    markup("h2", properties, heading?.children ?? [text(words[locale].sections.finding)]),
    {
      type: "paragraph",
      children: [...markLanguage(finding, locale), ...buildStanding("finding", 0, facts, locale)],
    },
  ]);
}

/** Who wrote the paper, and where it is found. */
function buildSources({ authors, identifiers }: PageFacts, locale: Locale): Markup[] {
  const rows = [
    ...buildAuthors(authors, locale),
    ...identifiers.map((fact) => buildRecordRow(fact, locale)),
  ];
  return buildRunningList("sources", rows);
}

/** Rows one after the other in running lines, apart in a copy as well; nothing where there are none. */
function buildRunningList(name: string, rows: readonly Markup[]): Markup[] {
  if (rows.length === 0) return [];
  const apart = rows.map((row) => ({ ...row, children: join(row.children, " ") }));
  return [markup("dl", { className: ["facts", name] }, join(apart, " "))];
}

/** The head of a page that has no record: the lines that it was written with. */
export function buildWrittenHead(nodes: readonly RootContent[], locale: Locale): Markup {
  const rows = nodes
    .flatMap((node) => (node.type === "paragraph" ? (parseLabelledLines(node) ?? []) : []))
    .map((line) => buildFactRow(line, locale));
  const rest = nodes.filter((node) => node.type !== "paragraph" || !parseLabelledLines(node));
  return markup("div", { className: ["paper-head"] }, [
    ...rest,
    ...(rows.length > 0 ? [markup("dl", { className: ["facts"] }, rows)] : []),
    actions,
  ]);
}
