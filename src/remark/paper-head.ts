import type { Heading, RootContent } from "mdast";
import { words } from "../../scripts/lib/card/words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import { plainText } from "../../scripts/lib/page/plain-text.ts";
import { buildFactRow } from "./fact-row.ts";
import { type LabelledLine, parseLabelledLines } from "./labelled-lines.ts";
import { type Markup, markup, text } from "./markup.ts";
import { splitPrefix } from "./split-prefix.ts";

/**
 * Everything above the first card: the H1 with its number apart and its language marked, any
 * status banner, and the header lines as one definition list.
 */
export function buildPaperHead(nodes: readonly RootContent[], locale: Locale): Markup {
  const lines = nodes.flatMap((node) =>
    node.type === "paragraph" ? (parseLabelledLines(node) ?? []) : [],
  );
  const [heading, ...others] = nodes;
  const title = heading?.type === "heading" ? titleText(heading) : "";
  const rows = lines.map((line) => buildRow(line, title, locale));
  const rest = others.filter((node) => node.type !== "paragraph" || !parseLabelledLines(node));
  return markup("div", { className: ["paper-head"], dataLead: leadOf(lines, title, locale) }, [
    ...(heading?.type === "heading"
      ? [markup("header", {}, [markHeading(heading, lines, locale)])]
      : []),
    ...rest,
    markup("dl", { className: ["facts"] }, rows),
  ]);
}

/** The number that an H1 starts with in either locale, and the mark after it: `文獻 69：`, `Paper 69: `. */
const number = /^(?:文獻|Paper) \d+(?:：|: )/;

function titleText(heading: Heading): string {
  return plainText(heading).replace(number, "");
}

/** The H1 holds the English title, unless the paper has none. */
function markHeading(heading: Heading, lines: readonly LabelledLine[], locale: Locale): Heading {
  const isEnglish = valueUnder(lines, words[locale].labels.titleEn) === titleText(heading);
  const [prefix, ...title] = splitPrefix(heading.children, number, { className: ["paper-number"] });
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

/** The title's row says nothing new where it repeats the H1. */
function buildRow(line: LabelledLine, title: string, locale: Locale): Markup {
  const row = buildFactRow(line, locale);
  const { titleEn, titleZh } = words[locale].labels;
  const isTitle = line.label === titleEn || line.label === titleZh;
  if (isTitle && lineText(line) === title) row.data.hProperties.className = ["repeats-heading"];
  return row;
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

function lineText({ value }: LabelledLine): string {
  return plainText({ type: "paragraph", children: [...value] });
}
