import type { Bilingual } from "../lib/locale.ts";
import { listDois, parseDoi } from "../lib/record/values/doi.ts";
import { isPathPart } from "../lib/record/values/path-part.ts";
import { parsePmid } from "../lib/record/values/pmid.ts";
import { type Session, say } from "./session.ts";

/** Something that `new` has to know. */
export type NewField = {
  readonly question: Bilingual;
  /** What a right answer looks like. */
  readonly expected: Bilingual;
  /** Whether a paper can do without. */
  readonly isOptional: boolean;
  /** The value in an answer; `undefined` where it is no right one. */
  readonly parse: (answer: string) => string | undefined;
};

/** What `new` asks for, by the name of the option that answers it. */
export const newFields = {
  collection: {
    question: { "zh-Hant": "館藏？", en: "Collection?" },
    expected: {
      "zh-Hant": "小寫英文字母與數字，中間可用 .、_、-，至多 60 個字元，例如 pubmed",
      en: "lower-case letters and digits, with . _ or - between them, at most 60 characters, such as pubmed",
    },
    isOptional: false,
    parse: (answer) => (isPathPart(answer) && answer.length <= 60 ? answer : undefined),
  },
  title: {
    question: { "zh-Hant": "論文的完整標題？", en: "The paper's full title?" },
    expected: { "zh-Hant": "論文的完整標題", en: "the paper's full title" },
    isOptional: false,
    parse: (answer) => answer.trim() || undefined,
  },
  pmid: {
    question: {
      "zh-Hant": "PMID？（沒有請直接按 Enter）",
      en: "PMID? (Enter if there is none)",
    },
    expected: {
      "zh-Hant": "1–8 位數字（不以 0 開頭），或 PubMed 網址",
      en: "1–8 digits that do not start with 0, or the paper's address at PubMed",
    },
    isOptional: true,
    parse: parsePmid,
  },
  doi: {
    question: {
      "zh-Hant": "DOI？（沒有請直接按 Enter）",
      en: "DOI? (Enter if there is none)",
    },
    expected: {
      "zh-Hant": "DOI，例如 10.5555/12345678",
      en: "a DOI such as 10.5555/12345678",
    },
    isOptional: true,
    // A citation is no DOI, but says one.
    parse: (answer) => parseDoi(answer) ?? listDois(answer).at(-1),
  },
} as const satisfies Readonly<Record<string, NewField>>;

/** Name of something that `new` has to know, and of its option. */
export type NewFieldName = keyof typeof newFields;

/** Says something of an option's value. */
export function sayOfOption(name: NewFieldName, text: Bilingual, session: Session): void {
  session.err(`--${name}: `);
  say(session, text);
}

/** What a right answer looks like, for one that is wrong. */
export function renderExpected({ expected }: NewField): Bilingual {
  return { "zh-Hant": `應為${expected["zh-Hant"]}。`, en: `Expected ${expected.en}.` };
}

/** What a right answer looks like, for one that is missing. */
export function renderMissing({ expected }: NewField): Bilingual {
  return { "zh-Hant": `必須提供${expected["zh-Hant"]}。`, en: `Needed: ${expected.en}.` };
}
