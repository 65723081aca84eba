import { readCollectionNames } from "../io/records/list-records.ts";
import type { Bilingual } from "../lib/locale.ts";
import { closestName } from "../lib/record/values/closest-name.ts";
import { revealCharacters } from "../lib/reveal.ts";
import { newFields, renderExpected, renderMissing, sayOfOption } from "./new-fields.ts";
import { type Session, type ShownFolder, say } from "./session.ts";

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
  if (given !== undefined) {
    const name = newFields.collection.parse(given);
    if (name === undefined)
      sayOfOption("collection", renderExpected(newFields.collection), session);
    return name !== undefined && (await isMeant(name, names, session)) ? name : undefined;
  }
  if (names.length === 1) return first;
  if (!session.ask) {
    if (first !== undefined) return first;
    sayOfOption("collection", renderMissing(newFields.collection), session);
    return undefined;
  }
  const question = first === undefined ? firstCollection : renderChoice(names);
  for (;;) {
    const name = await session.ask(question[session.locale], (line) => {
      if (line === "" && first !== undefined) return first;
      const chosen = readChoice(line, names) ?? newFields.collection.parse(line);
      if (chosen === undefined) say(session, renderExpected(newFields.collection));
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
