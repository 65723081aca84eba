import type { Paragraph, RootContent } from "mdast";
import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import {
  classifyStanding,
  type ShownStanding,
} from "../../scripts/lib/meaning/evidence/shown-standing.ts";
import type { PageFacts } from "../../scripts/lib/navigation/page-facts.ts";
import { readText } from "../../scripts/lib/record/schema/localized-text.ts";
import { type Markup, markup } from "./markup.ts";
import { readVerification, separator } from "./trust.ts";

const partWords: Readonly<
  Record<"quote" | "figures", Readonly<Record<"found" | "not-found", Bilingual>>>
> = {
  quote: {
    found: { "zh-Hant": "引文相符", en: "quote found" },
    "not-found": { "zh-Hant": "引文不在摘要中", en: "quote not found" },
  },
  figures: {
    found: { "zh-Hant": "數字相符", en: "figures found" },
    "not-found": { "zh-Hant": "數字不在摘要中", en: "figures not found" },
  },
};
const notCheckable: Readonly<Record<"full-text" | "no-abstract", Bilingual>> = {
  "full-text": {
    "zh-Hant": "無法在此核對：依據全文",
    en: "not checkable here: rests on the full text",
  },
  "no-abstract": { "zh-Hant": "無法核對：沒有摘要", en: "not checkable: no abstract" },
};
const nothing: Bilingual = {
  "zh-Hant": "沒有引文或數字可核對",
  en: "no quote or figure to check",
};
const accepted: Readonly<Record<Locale, (reason: string) => string>> = {
  "zh-Hant": (reason) => `已接受：${reason}`,
  en: (reason) => `accepted: ${reason}`,
};
const checkedByPerson: Readonly<Record<Locale, (date: string) => string>> = {
  "zh-Hant": (date) => `${date} 由人核對`,
  en: (date) => `checked by a person on ${date}`,
};

/** What of a page says how its statements stand. */
type StandingFacts = Pick<PageFacts, "standings" | "provenance">;

/**
 * The body of a section whose statements, a paragraph or the items of a list, each end with how it stands.
 * @param name of the section
 * @param first the place of its first statement among those of that name
 */
export function markStandings(
  body: readonly RootContent[],
  name: string,
  first: number,
  facts: StandingFacts,
  locale: Locale,
): readonly RootContent[] {
  const [statement, ...rest] = body;
  const mark = <Block extends RootContent>(block: Block, place: number): Block | Paragraph =>
    block.type === "paragraph"
      ? { ...block, children: [...block.children, ...buildStanding(name, place, facts, locale)] }
      : block;
  if (statement?.type !== "list") return statement ? [mark(statement, first), ...rest] : [];
  const children = statement.children.map((item, index) => {
    const [line, ...others] = item.children;
    return line ? { ...item, children: [mark(line, first + index), ...others] } : item;
  });
  return [{ ...statement, children }, ...rest];
}

/**
 * How a statement stands, as a mark with words; nothing where that isn't known. The words are the mark's name and no
 * text, so that the text of a statement stays what its record says, to compare and to copy.
 * @param place of the statement in its section
 */
export function buildStanding(
  name: string,
  place: number,
  { standings, provenance }: StandingFacts,
  locale: Locale,
): Markup[] {
  const standing = standings[name]?.[place];
  if (standing === undefined) return [];
  const kind = classifyStanding(standing);
  const { date } = readVerification(provenance);
  const words = [
    ...describeStanding(standing, locale),
    ...(date === undefined ? [] : [checkedByPerson[locale](date)]),
  ];
  const className = kind === "nothing" && date === undefined ? "quiet" : kind;
  const reason = readText(standing.accepted, locale);
  return [
    buildMark(className, words.join(separator[locale])),
    ...(reason
      ? [buildMark("reason", accepted[locale](reason.text), reason.language, locale)]
      : []),
  ];
}

function buildMark(kind: string, words: string, language?: string, locale?: Locale): Markup {
  const lang = language === locale ? {} : { lang: language };
  return markup("span", {
    className: ["standing", `is-${kind}`],
    role: "img",
    ariaLabel: words,
    ...lang,
  });
}

/** The parts of a standing in words, the worst first. */
function describeStanding(standing: ShownStanding, locale: Locale): readonly string[] {
  const say = (state: "not-found" | "found") =>
    (["quote", "figures"] as const)
      .filter((part) => standing[part] === state)
      .map((part) => partWords[part][state][locale]);
  const parts = [...say("not-found"), ...say("found")];
  const open = standing.reason === undefined ? [] : [notCheckable[standing.reason][locale]];
  const all = [...parts, ...open];
  return all.length === 0 ? [nothing[locale]] : all;
}
