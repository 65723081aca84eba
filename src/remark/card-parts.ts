import type { Heading, RootContent } from "mdast";
import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import type { PageFacts } from "../../scripts/lib/navigation/page-facts.ts";
import { questionPattern, sectionName } from "../../scripts/lib/page/page-sections.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import { buildFigures } from "./labelled-lines.ts";
import { type Markup, markup, splitPrefix, text } from "./markup.ts";

/** An abstract longer than this many characters is folded; a Chinese one carries twice as much in each. */
const longAbstract: Readonly<Record<string, number>> = { abstractEn: 600, abstractZh: 300 };
const abstractLanguage: Readonly<Record<string, string>> = {
  abstractEn: "en",
  abstractZh: "zh-Hant",
};

const unwritten: Bilingual = { "zh-Hant": "尚未撰寫", en: "Not written yet" };

/** A `###` heading and all that follows it up to the next one. */
type Part = { readonly heading: Heading; readonly body: readonly RootContent[] };

/**
 * The body of a card with each `###` heading and its text in an element of their own: questions
 * and long abstracts as disclosures, labelled lists as definition lists, abstracts with their
 * language, and sections that nobody has written marked as such. What stands before the first heading stays as it is.
 * @param facts what the record says; `undefined` where the card is a curator's own Markdown
 */
export function buildCardParts(
  body: readonly RootContent[],
  locale: Locale,
  facts: PageFacts | undefined,
): readonly RootContent[] {
  const starts = body.flatMap((node, index) => (isPartHeading(node) ? [index] : []));
  const parts = starts.flatMap((start, index) => {
    const heading = body[start];
    return heading?.type === "heading"
      ? [{ heading, body: body.slice(start + 1, starts[index + 1]) }]
      : [];
  });
  return [
    ...body.slice(0, starts[0] ?? body.length),
    ...parts.map((part) => buildPart(part, locale, facts)),
  ];
}

function isPartHeading(node: RootContent): boolean {
  return node.type === "heading" && node.depth === 3;
}

function buildPart(part: Part, locale: Locale, facts: PageFacts | undefined): Markup {
  const isQuestion = questionPattern.test(plainText(part.heading));
  const name = isQuestion ? "qa" : sectionName(part.heading, locale);
  const mark = facts?.unwritten.some((section) => section === name)
    ? [markup("p", { className: ["unwritten"] }, [text(unwritten[locale])])]
    : [];
  if (isQuestion) return buildQuestion(part, mark);
  if (name !== undefined && name in abstractLanguage) return buildAbstract(part, name);
  const keyData = name === "keyFigures" ? facts?.keyData : undefined;
  const content = [...mark, ...part.body.map((node) => buildFigures(node, locale, keyData))];
  return markup("div", { className: ["part"], ...(name && { dataPart: name }) }, [
    part.heading,
    markup("div", { className: ["part-body"] }, content),
  ]);
}

/** Open from the start: nothing is hidden from print, from search in the page or without scripts. */
function buildQuestion({ heading, body }: Part, mark: readonly RootContent[]): Markup {
  const [first, ...rest] = body;
  const answer =
    first?.type === "paragraph"
      ? { ...first, children: splitPrefix(first.children, /^A: /, { className: ["answer-mark"] }) }
      : first;
  const question = splitPrefix(heading.children, questionPattern, { className: ["question-mark"] });
  return markup("details", { className: ["part", "question"], open: true }, [
    markup("summary", {}, [{ ...heading, children: question }]),
    markup("div", { className: ["part-body"] }, [...mark, ...(answer ? [answer] : []), ...rest]),
  ]);
}

function buildAbstract({ heading, body }: Part, name: string): Markup {
  const lang = abstractLanguage[name] ?? "en";
  const content = markup("div", { className: ["part-body"], lang }, body);
  const length = plainText({ type: "root", children: [...body] }).length;
  const properties = { className: ["part", "abstract"], dataPart: name };
  return length > (longAbstract[name] ?? 0)
    ? markup("details", properties, [markup("summary", {}, [heading]), content])
    : markup("div", properties, [heading, content]);
}
