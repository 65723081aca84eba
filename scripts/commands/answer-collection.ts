import { readCollectionNames } from "../io/records/list-records.ts";
import type { Bilingual } from "../lib/locale.ts";
import { closestName } from "../lib/record/values/closest-name.ts";
import { listDois, parseDoi } from "../lib/record/values/doi.ts";
import { isPathPart } from "../lib/record/values/path-part.ts";
import { parsePmid } from "../lib/record/values/pmid.ts";
import { revealCharacters } from "../lib/reveal.ts";
import type { Session, ShownFolder } from "./session.ts";

/**
 * The collection that papers are put into: the one named, the only one, or what a person at a terminal answers, by name
 * or by number, with the first one as what Enter means. A name that no collection has makes a new one, once the person
 * says that it was meant; without a terminal standard error says so. `undefined` where there is no answer.
 */
export async function answerCollection(
  given: string | undefined,
  records: ShownFolder,
  session: Session,
): Promise<string | undefined> {
  const names = await readCollectionNames(records.path);
  const [first] = names;
  const say = (text: Bilingual) => session.err(`${text[session.locale]}\n`);
  if (given !== undefined) {
    const name = newFields.collection.parse(given);
    if (name === undefined) session.err("--collection: ");
    if (name === undefined) say(renderExpected(newFields.collection));
    return name !== undefined && (await isMeant(name, names, session)) ? name : undefined;
  }
  if (names.length === 1) return first;
  if (!session.ask) {
    if (first !== undefined) return first;
    session.err("--collection: ");
    say(renderMissing(newFields.collection));
    return undefined;
  }
  const question = first === undefined ? firstCollection : renderChoice(names);
  for (;;) {
    const name = await session.ask(question[session.locale], (line) => {
      if (line === "" && first !== undefined) return first;
      const chosen = readChoice(line, names) ?? newFields.collection.parse(line);
      if (chosen === undefined) say(renderExpected(newFields.collection));
      return chosen;
    });
    if (name === undefined || (await isMeant(name, names, session))) return name;
  }
}

/** The collection with a number of the question, unless one is called that. */
function readChoice(line: string, names: readonly string[]): string | undefined {
  return names.includes(line) || !/^\d{1,4}$/.test(line) ? undefined : names[Number(line) - 1];
}

/** Whether a name is that of a collection, or the person wants a new one. The first one is always wanted. */
async function isMeant(
  name: string,
  names: readonly string[],
  { ask, err, locale }: Session,
): Promise<boolean> {
  if (names.includes(name) || names.length === 0) return true;
  const near = closestName(name, names);
  if (!ask) {
    err(`${renderNew(name, near)[locale]}\n`);
    return true;
  }
  const question = `${renderNew(name, near)[locale]} ${makeIt[locale]}`;
  return (await ask(question, readYesOrNo)) ?? false;
}

function readYesOrNo(line: string): boolean | undefined {
  if (/^(?:y|yes|是|好|要)$/i.test(line)) return true;
  return /^(?:|n|no|否|不|不要)$/i.test(line) ? false : undefined;
}

const makeIt: Bilingual = { "zh-Hant": "要建立嗎？（y／n）", en: "Make it? (y/n)" };

const firstCollection: Bilingual = {
  "zh-Hant": "館藏？（目前還沒有館藏；輸入名稱即建立第一個，例如 pubmed）",
  en: "Collection? (there is none yet; a name such as pubmed makes the first one)",
};

function renderNew(name: string, near: string | undefined): Bilingual {
  const meant = near === undefined ? undefined : revealCharacters(near);
  return {
    "zh-Hant": `沒有名為 ${name} 的館藏，將會新建${meant === undefined ? "。" : `；您是指 ${meant} 嗎？`}`,
    en: `There is no collection ${name} yet; it is a new one.${meant === undefined ? "" : ` Did you mean ${meant}?`}`,
  };
}

function renderChoice(names: readonly string[]): Bilingual {
  const list = names.map((name, index) => `${index + 1} ${revealCharacters(name)}`);
  const first = revealCharacters(names[0] ?? "");
  return {
    "zh-Hant": `館藏？（${list.join("、")}；輸入名稱或號碼，直接按 Enter 為 ${first}）`,
    en: `Collection? (${list.join(", ")}; a name or a number, Enter for ${first})`,
  };
}

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

/** What a right answer looks like, for one that is wrong. */
export function renderExpected({ expected }: NewField): Bilingual {
  return { "zh-Hant": `應為${expected["zh-Hant"]}。`, en: `Expected ${expected.en}.` };
}

/** What a right answer looks like, for one that is missing. */
export function renderMissing({ expected }: NewField): Bilingual {
  return { "zh-Hant": `必須提供${expected["zh-Hant"]}。`, en: `Needed: ${expected.en}.` };
}
