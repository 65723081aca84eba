import type { Heading, RootContent } from "mdast";
import type { Fact } from "../../scripts/lib/card/card-set.ts";
import { phraseText } from "../../scripts/lib/card/phrase.ts";
import { type FactKey, words } from "../../scripts/lib/card/words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import type { PageFacts } from "../../scripts/lib/navigation/page-facts.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import { buildFactRow, buildFactValue } from "./fact-row.ts";
import { parseLabelledLines } from "./labelled-lines.ts";
import { type Markup, markup, splitPrefix, text } from "./markup.ts";
import { paperNumber, splitPaperName } from "./paper-name.ts";

/** The facts in the order in which readers look for them; any others come after these. */
const factOrder: readonly FactKey[] = [
  "titleEn",
  "titleZh",
  "titleOriginal",
  "authors",
  "journal",
  "year",
  "studyType",
  "country",
  "area",
  "score",
  "pmid",
  "doi",
  "pmcid",
];

/** What readers look for at once although it stands in the first card, where there is one. */
const keyFacts: readonly FactKey[] = ["year", "studyType", "country"];

/**
 * Everything above the first card: the H1 with its number apart and its language marked, any
 * status banner, and the facts of the record as one definition list. A page without a record has
 * the lines that it was written with.
 */
export function buildPaperHead(
  nodes: readonly RootContent[],
  facts: PageFacts | undefined,
  locale: Locale,
): Markup {
  const [heading, ...others] = nodes;
  const title = heading?.type === "heading" ? splitPaperName(plainText(heading)).title : "";
  const rest = others.filter((node) => node.type !== "paragraph" || !parseLabelledLines(node));
  const rows = facts ? buildRows(facts, title, locale) : buildWrittenRows(others, locale);
  const lead = facts && leadOf(facts.header, title, locale);
  return markup("div", { className: ["paper-head"], dataLead: lead ?? "heading" }, [
    ...(heading?.type === "heading"
      ? [markup("header", {}, [markHeading(heading, facts?.header)])]
      : []),
    ...rest,
    markup("dl", { className: ["facts"] }, rows),
  ]);
}

function buildRows({ header, keyData }: PageFacts, title: string, locale: Locale): Markup[] {
  const repeated = keyData.filter(({ key, isAbsent }) => keyFacts.includes(key) && !isAbsent);
  return [...header, ...repeated]
    .toSorted((a, b) => placeOf(a.key) - placeOf(b.key))
    .map((fact) => {
      const label = [text(words[locale].labels[fact.key])];
      const row = buildFactRow({ ...fact, label, value: buildFactValue(fact, locale) }, locale);
      if (repeated.includes(fact)) row.data.hProperties.className = ["repeats-card"];
      else if (isTitle(fact) && titleText(fact) === title)
        row.data.hProperties.className = ["repeats-heading"];
      return row;
    });
}

function buildWrittenRows(nodes: readonly RootContent[], locale: Locale): Markup[] {
  return nodes
    .flatMap((node) => (node.type === "paragraph" ? (parseLabelledLines(node) ?? []) : []))
    .map((line) => buildFactRow(line, locale));
}

function placeOf(key: FactKey): number {
  const place = factOrder.indexOf(key);
  return place === -1 ? factOrder.length : place;
}

/** The H1 holds the English title, unless the paper has none. */
function markHeading(heading: Heading, header: readonly Fact[] | undefined): Heading {
  const [prefix, ...title] = splitPrefix(heading.children, paperNumber, {
    className: ["paper-number"],
  });
  if (prefix?.type !== "markup") return heading;
  const lang = header ? languageOfHeading(header) : splitPaperName(plainText(heading)).language;
  return {
    ...heading,
    children: [hideMark(prefix), markup("span", { className: ["paper-title"], lang }, title)],
  };
}

function languageOfHeading(header: readonly Fact[]): Locale {
  return findTitle(header, "titleEn") === undefined ? "zh-Hant" : "en";
}

/** The mark after the number is for the running text; where the number stands alone, nobody need see it. */
function hideMark(prefix: Markup): Markup {
  const [name, mark = ""] = plainText(prefix).split(/(?=[：:])/);
  const hidden = markup("span", { className: ["mark"] }, [text(mark)]);
  return { ...prefix, children: [text(name ?? ""), hidden] };
}

/** Which title leads: the Chinese one on the Chinese page, where the H1 doesn't already hold it. */
function leadOf(header: readonly Fact[], title: string, locale: Locale): string {
  const chinese = locale === "en" ? undefined : findTitle(header, "titleZh");
  return chinese !== undefined && chinese !== title ? "titleZh" : "heading";
}

function findTitle(header: readonly Fact[], key: FactKey): string | undefined {
  const fact = header.find((candidate) => candidate.key === key && !candidate.isAbsent);
  return fact && titleText(fact);
}

function isTitle({ key }: Fact): boolean {
  return key === "titleEn" || key === "titleZh";
}

/** A title as the H1 shows it: its line breaks are elements. */
function titleText(fact: Fact): string {
  return fact.value.kind === "text" ? phraseText(fact.value.text).replace(/[\r\n]/g, "") : "";
}
