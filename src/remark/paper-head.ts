import type { Heading, RootContent } from "mdast";
import { words } from "../../scripts/lib/card/words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import { plainText } from "../../scripts/lib/page/plain-text.ts";
import { buildFactRow, type Fact, factOf, lineText } from "./fact-row.ts";
import { type LabelledLine, parseLabelledLines } from "./labelled-lines.ts";
import { type Markup, markup, text } from "./markup.ts";
import { paperNumber } from "./paper-name.ts";
import { splitPrefix } from "./split-prefix.ts";

/** The facts in the order in which readers look for them; any others come after these. */
const factOrder: readonly Fact[] = [
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

/**
 * Everything above the first card: the H1 with its number apart and its language marked, any
 * status banner, and the header lines as one definition list.
 * @param keyFacts lines of the first card that stand among them as well
 */
export function buildPaperHead(
  nodes: readonly RootContent[],
  keyFacts: readonly LabelledLine[],
  locale: Locale,
): Markup {
  const lines = nodes.flatMap((node) =>
    node.type === "paragraph" ? (parseLabelledLines(node) ?? []) : [],
  );
  const [heading, ...others] = nodes;
  const title = heading?.type === "heading" ? titleText(heading) : "";
  const repetitionOf = (line: LabelledLine) => {
    if (keyFacts.includes(line)) return "repeats-card";
    return isTitle(line, locale) && lineText(line) === title ? "repeats-heading" : undefined;
  };
  const placeOf = ({ label }: LabelledLine) => placeOfFact(factOf(label, locale));
  const rows = [...lines, ...keyFacts]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((line) => buildRow(line, repetitionOf(line), locale));
  const rest = others.filter((node) => node.type !== "paragraph" || !parseLabelledLines(node));
  return markup("div", { className: ["paper-head"], dataLead: leadOf(lines, title, locale) }, [
    ...(heading?.type === "heading"
      ? [markup("header", {}, [markHeading(heading, lines, locale)])]
      : []),
    ...rest,
    markup("dl", { className: ["facts"] }, rows),
  ]);
}

function placeOfFact(fact: Fact | undefined): number {
  const place = fact === undefined ? -1 : factOrder.indexOf(fact);
  return place === -1 ? factOrder.length : place;
}

function titleText(heading: Heading): string {
  return plainText(heading).replace(paperNumber, "");
}

/** The H1 holds the English title, unless the paper has none. */
function markHeading(heading: Heading, lines: readonly LabelledLine[], locale: Locale): Heading {
  const isEnglish = valueUnder(lines, words[locale].labels.titleEn) === titleText(heading);
  const [prefix, ...title] = splitPrefix(heading.children, paperNumber, {
    className: ["paper-number"],
  });
  if (prefix?.type !== "markup") return heading;
  const language = { className: ["paper-title"], lang: isEnglish ? "en" : "zh-Hant" };
  return { ...heading, children: [hideMark(prefix), markup("span", language, title)] };
}

/** The mark after the number is for the running text; where the number stands alone, nobody need see it. */
function hideMark(prefix: Markup): Markup {
  const [name, mark = ""] = plainText(prefix).split(/(?=[：:])/);
  const hidden = markup("span", { className: ["mark"] }, [text(mark)]);
  return { ...prefix, children: [text(name ?? ""), hidden] };
}

/** @param repetition the row's class where it says nothing that doesn't stand elsewhere as well */
function buildRow(line: LabelledLine, repetition: string | undefined, locale: Locale): Markup {
  const row = buildFactRow(line, locale);
  if (repetition !== undefined) row.data.hProperties.className = [repetition];
  return row;
}

function isTitle({ label }: LabelledLine, locale: Locale): boolean {
  const { titleEn, titleZh } = words[locale].labels;
  return label === titleEn || label === titleZh;
}

/** Which title leads: the Chinese one on the Chinese page, where the H1 doesn't already hold it. */
function leadOf(lines: readonly LabelledLine[], title: string, locale: Locale): string {
  if (locale === "en") return "heading";
  const chinese = valueUnder(lines, words[locale].labels.titleZh);
  const hasOwn = chinese !== undefined && chinese !== words[locale].absent.title;
  return hasOwn && chinese !== title ? "titleZh" : "heading";
}

function valueUnder(lines: readonly LabelledLine[], label: string): string | undefined {
  const line = lines.find((candidate) => candidate.label === label);
  return line && lineText(line);
}
