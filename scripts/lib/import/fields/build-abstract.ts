import type { LabelledPart } from "../../record/schema/abstract.ts";

/** Headings that Europe PMC and Crossref put into abstracts, with the text after each. */
const heading =
  /<(h[1-6]|jats:title|title|b|strong)>\s*([^<>]{1,60}?)\s*([:：]?)\s*<\/\1>\s{0,9}([:：]?)/gi;
/** What stands at the end of a sentence, a paragraph or a tag. */
const sentenceEnds = /[.!?)\]%"”。！？>]/;
/** What a sentence or a paragraph begins with. */
const sentenceBegins = /^\s*(?:$|<\/?[a-z]|[\p{Lu}\p{Lo}\p{N}"“‘「([])/u;
const paragraph = /<\/?(?:jats:)?(?:p|sec|br|div|title|h[1-6])(?:\s[^<>]*)?\/?>/gi;
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
 * which one begins it. Tags of paragraphs become line breaks; a heading that only says what the text is goes.
 * @example buildAbstract("AIM: To read. METHODS: We read.") // [{ label: "AIM", text: "To read." }, …]
 */
export function buildAbstract(text: string): string | readonly LabelledPart[] {
  const headings = [...text.matchAll(heading)].filter((match) => isHeading(match, text));
  if (headings.length > 0) return splitAtHeadings(text, headings);
  const parts = splitAt(text, [...text.matchAll(label)], 1);
  const isLabelled = parts.length > 1 && parts[0]?.label !== undefined;
  return isLabelled && parts.every(hasText) ? parts : withoutParagraphs(text);
}

function splitAtHeadings(
  text: string,
  headings: readonly RegExpExecArray[],
): string | readonly LabelledPart[] {
  const [first, ...rest] = splitAt(text, headings, 2);
  if (first === undefined) return withoutParagraphs(text);
  const isName = /^(?:abstract|summary|摘要)$/i.test(first.label ?? "");
  if (isName && rest.length === 0) return first.text || withoutParagraphs(text);
  const named = isName ? { text: first.text } : first;
  const parts = isName && !hasText(named) ? rest : [named, ...rest];
  // Of a heading over headings no part can be made: the words stay as lines.
  return parts.every(hasText) ? parts : withoutParagraphs(text);
}

/** Bold words are a heading only between sentences; within one they are its words, such as the name of a gene. */
function isHeading(match: RegExpExecArray, text: string): boolean {
  const [whole, tag = "", , colonWithin, colonAfter] = match;
  if (!/^(?:b|strong)$/i.test(tag)) return true;
  const before = text.slice(0, match.index);
  const kept = before.trimEnd();
  const isFirst = kept === "" || before.slice(kept.length).includes("\n");
  if (!isFirst && !sentenceEnds.test(kept.slice(-1))) return false;
  const end = match.index + whole.length;
  return `${colonWithin}${colonAfter}` !== "" || sentenceBegins.test(text.slice(end, end + 10));
}

function splitAt(text: string, found: readonly RegExpExecArray[], group: number): LabelledPart[] {
  const before = withoutParagraphs(text.slice(0, found[0]?.index));
  const parts = found.map((match, index) => ({
    label: (match[group] ?? "").replace(/\s+/g, " "),
    text: withoutParagraphs(text.slice(match.index + match[0].length, found[index + 1]?.index)),
  }));
  return before === "" ? parts : [{ text: before }, ...parts];
}

function hasText({ text }: LabelledPart): boolean {
  return text !== "";
}

function withoutParagraphs(text: string): string {
  const lines = text.replace(paragraph, "\n").split("\n");
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
