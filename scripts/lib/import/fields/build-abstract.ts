import type { LabelledPart } from "../../record/schema/abstract.ts";

/** Headings that Europe PMC and Crossref put into abstracts, with the text after each. */
const heading = /<(h[1-6]|jats:title|title|b|strong)>\s*([^<>]{1,60}?)\s*:?\s*<\/\1>/i;
const headings = new RegExp(heading.source, "gi");
const paragraph = /<\/?(?:jats:)?(?:p|sec|br|div)(?:\s[^<>]*)?\/?>/gi;
/** Labels as PubMed writes them before the parts of an abstract, in capitals, and the usual ones in any case. */
const usual =
  "background|introduction|context|importance|rationale|objectives?|aims?|purpose|design|setting|participants|patients|interventions?|measurements?|materials? and methods?|methods?|findings|main results|results?|discussion|conclusions?|interpretation|significance|limitations|trial registration|funding|背景|前言|目的|方法|材料與方法|研究方法|結果|討論|結論";
const label = new RegExp(
  String.raw`(?:^|(?<=[.!?)\]%"”。！？]\s{0,3}))(\p{Lu}[\p{Lu}\d /&,'()-]{2,60}?|${usual
    .split("|")
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join("|")})[:：]\s*(?=\S)`,
  "gu",
);

/**
 * An abstract as a text, or as its parts where it has labels: headings in tags, or words in capitals before a colon, of
 * which one begins it. Tags of paragraphs become line breaks.
 * @example buildAbstract("AIM: To read. METHODS: We read.") // [{ label: "AIM", text: "To read." }, …]
 */
export function buildAbstract(text: string): string | readonly LabelledPart[] {
  const parts = heading.test(text) ? splitAt(text, headings, 2) : splitAt(text, label, 1);
  const [first] = parts;
  const isLabelled = parts.length > 1 && (first?.label !== undefined || heading.test(text));
  return isLabelled ? parts : withoutParagraphs(text);
}

function splitAt(text: string, pattern: RegExp, group: number): LabelledPart[] {
  const found = [...text.matchAll(pattern)];
  const before = withoutParagraphs(text.slice(0, found[0]?.index));
  const parts = found.map((match, index) => ({
    label: (match[group] ?? "").replace(/\s+/g, " "),
    text: withoutParagraphs(text.slice(match.index + match[0].length, found[index + 1]?.index)),
  }));
  // A heading that nothing follows, such as “Abstract”, is no part.
  const whole = parts.filter((part) => part.text !== "");
  const isTitleOnly = parts[0]?.text === "" && /^(?:abstract|summary)$/i.test(parts[0].label);
  if (whole.length < parts.length && !isTitleOnly) return [];
  return before === "" ? whole : [{ text: before }, ...whole];
}

function withoutParagraphs(text: string): string {
  const lines = text.replace(paragraph, "\n").split("\n");
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
