import { openImport } from "../io/import/open-import.ts";
import { readExistingPapers } from "../io/import/read-existing-papers.ts";
import { lookUpPapers, openServices } from "../io/network/look-up-papers.ts";
import { explainNetworkError } from "../io/network/network-error.ts";
import { openProgress } from "../io/process/terminal.ts";
import { buildAnswer, openAnswers } from "../io/records/kept-answers.ts";
import { showRecordPath } from "../io/records/read-records.ts";
import { describeLookup } from "../lib/enrich/enrich-rules.ts";
import { type LookedUp, readSourceFields } from "../lib/enrich/looked-up.ts";
import { buildImported } from "../lib/import/imported-record.ts";
import { listKeys } from "../lib/import/plan/paper-keys.ts";
import { buildPaperMatcher, type PaperMatcher } from "../lib/import/plan/paper-matcher.ts";
import type { Bilingual } from "../lib/locale.ts";
import { listSought } from "../lib/record/values/list-sought.ts";
import { parseSought, type SoughtPaper } from "../lib/record/values/parse-sought.ts";
import { revealCharacters } from "../lib/reveal.ts";
import { renderLookedUp } from "./enrich-words.ts";
import { holdLock } from "./hold-lock.ts";
import { refuse, type Session, type ShownFolder, say } from "./session.ts";

/** A paper that a person named, and what was found for it. */
type NamedPaper = { readonly name: string; readonly found: LookedUp };

/**
 * Makes a record for each paper that a person names, one by one or in a list or letter, filled as `enrich` fills it, in
 * the order of the names. Papers that a record has already, or that are named twice, are said before anything is
 * written, and make none. The paths of the records go to standard output.
 * @returns 0; 1 where a name made no record; 2 where a service gave no answer
 * @throws errors of the file system
 */
export async function makeNewPapers(
  given: readonly string[],
  collection: string,
  records: ShownFolder,
  session: Session,
): Promise<0 | 1 | 2> {
  const names = given.flatMap(listSought);
  const found: NamedPaper[] = [];
  let failure: Bilingual | undefined;
  try {
    await lookUpAll(names, found, session);
  } catch (error) {
    failure = explainNetworkError(error);
    if (failure === undefined) throw error;
  }
  const inOrder = names.flatMap((name) => found.filter((paper) => paper.name === name));
  const made = await holdLock("adding", session, () =>
    writeRecords(inOrder, collection, records, session),
  );
  if (failure !== undefined) return refuse(session, failure);
  return made === names.length ? 0 : 1;
}

/**
 * Makes a record of each paper that no record has.
 * @returns how many of the names were of such papers
 */
async function writeRecords(
  found: readonly NamedPaper[],
  collection: string,
  records: ShownFolder,
  session: Session,
): Promise<number> {
  const isNew = await openDuplicates(records, session);
  const wanted = found.filter((paper) => isRight(paper, session) && isNew(paper));
  const target = await openImport(
    records,
    collection,
    { areVersionsApart: true },
    session.repository,
  );
  const answers = openAnswers(records.path, session.repository);
  for (const paper of wanted) {
    const step = await target.take(buildImported(paper.name, readSourceFields(paper.found) ?? {}));
    if (step.place === undefined) continue;
    if (paper.found.kind === "article") {
      const { fetched } = paper.found;
      await answers.keep(fetched, buildAnswer(fetched.article));
    }
    session.out(`${target.show(step.place)}\n`);
  }
  await target.finish();
  return wanted.length;
}

async function lookUpAll(
  names: readonly string[],
  found: NamedPaper[],
  { locale }: Session,
): Promise<void> {
  const unique = [...new Set(names)];
  const sought = unique.map((name): SoughtPaper & { name: string } => ({
    name,
    ...parseSought(name),
  }));
  const progress = openProgress();
  try {
    for await (const paper of lookUpPapers(sought, openServices())) {
      found.push({ name: paper.sought.name, found: paper.found });
      progress.show(renderLookedUp(found.length, unique.length)[locale]);
    }
  } finally {
    progress.end();
  }
}

/** Whether a paper was found; says of every other one what it came to. */
function isRight({ name, found }: NamedPaper, session: Session): boolean {
  const place = { file: name, line: 1, column: 1, pointer: "" };
  const shown = revealCharacters(name);
  const findings = describeLookup(found, shown, false, place);
  for (const { message, hint } of findings) {
    say(session, {
      "zh-Hant": `${shown}：${message["zh-Hant"]}${hint["zh-Hant"]}`,
      en: `${shown}: ${message.en} ${hint.en}`,
    });
  }
  return found.kind === "article" || found.kind === "work";
}

/** Tells papers that no record has yet, and that were not named before, from others, and says where those are. */
async function openDuplicates(records: ShownFolder, session: Session) {
  const index: PaperMatcher<string> = buildPaperMatcher();
  for await (const { place, value } of readExistingPapers(records.path)) {
    index.add(showRecordPath(records.shownAs, place.path), listKeys(value));
  }
  return ({ name, found }: NamedPaper): boolean => {
    const keys = listKeys(readSourceFields(found));
    const match = index.find(keys);
    const shown = revealCharacters(name);
    if (match === undefined || match.by === "version") {
      index.add(shown, keys);
      return true;
    }
    const other = revealCharacters(match.paper);
    say(session, {
      "zh-Hant": `${other} 與 ${shown} 是同一篇文獻；因此沒有為它建立紀錄。`,
      en: `${shown} is the paper of ${other}; no record is made for it.`,
    });
    return false;
  };
}
