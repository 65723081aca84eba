import { type Locale, locales } from "../../scripts/lib/locale.ts";
import type { Paper } from "../../scripts/lib/record/schema/paper-record.ts";
import { listStudyNotes, type StudyNote } from "../../scripts/lib/study/study-note.ts";
import { sum } from "../../scripts/lib/sum.ts";
import type { ApiIndex } from "../../scripts/site/api/api-index.ts";
import { loadApiIndex } from "../paper-data/load-api.ts";
import { loadPapers } from "../paper-data/load-papers.ts";
import { hashTerm } from "../search/stored/hash-term.ts";
import { buildSchedule, isDue } from "./schedule.ts";
import type { StudyLog } from "./study-log.ts";

/** A question to learn. */
export type StudyCard = StudyNote & {
  /** The hash of its words in this language, and after it those of the others. */
  readonly texts: readonly number[];
};

/** A paper whose cards nobody is to learn any more. */
export type SetAside = {
  readonly collection: string;
  readonly id: string;
  /** The paper in a line, which ends with what became of it. */
  readonly citation: string;
  readonly cards: number;
  /** The day of the notice, as its record has it. */
  readonly since?: string;
};

/** What a day's work on some papers takes. */
export type Deck = {
  /** By identity, in the order of the papers. */
  readonly cards: ReadonlyMap<string, StudyCard>;
  readonly setAside: readonly SetAside[];
  /** Cards that were learnt and are due, and that the site has no more. */
  readonly gone: number;
  /** How many questions the papers have. */
  readonly questions: number;
  /** Whether there are new ones beyond those that today has room for. */
  readonly hasUnbegun: boolean;
};

/**
 * The cards that are due, and as many new ones as there is room for: of a large collection, only the files that have
 * some of them are loaded. Rejects where a file can't be had.
 * @param names papers as `<collection>/<id>`, in the order in which new cards are asked
 */
export async function loadDeck(
  names: readonly string[],
  log: StudyLog,
  { today, room }: { readonly today: number; readonly room: number },
  locale: Locale,
): Promise<Deck> {
  const counts = countQuestions(await loadApiIndex());
  const learnt = listLearnt(names, log);
  const due = learnt.filter(({ schedule }) => isDue(schedule, today));
  const begun = new Map<string, number>();
  for (const { paper } of learnt) begun.set(paper, (begun.get(paper) ?? 0) + 1);
  const unbegun = names.filter((name) => (counts.get(name) ?? 0) > (begun.get(name) ?? 0));
  let found = await loadPapers([...new Set(due.map(({ paper }) => paper))], "records");
  let deck = dealCards(found.papers, locale);
  // Each has a new question at least; but its paper may have been retracted.
  while (unbegun.length > 0 && countFresh(deck.cards, log) < room) {
    const wanted = new Set(unbegun.splice(0, room));
    for (const { collection, id } of found.papers) wanted.add(`${collection}/${id}`);
    found = await loadPapers(
      names.filter((name) => wanted.has(name)),
      "records",
    );
    deck = dealCards(found.papers, locale);
  }
  const isGone = ({ card }: { readonly card: string }) =>
    !deck.cards.has(card) && !deck.suspended.has(card);
  return {
    ...deck,
    gone: due.filter(isGone).length,
    questions: sum(names.map((name) => counts.get(name) ?? 0)),
    hasUnbegun: unbegun.length > 0 || countFresh(deck.cards, log) > Math.max(0, room),
  };
}

function countFresh(cards: Deck["cards"], log: StudyLog): number {
  return [...cards.keys()].filter((card) => !log.has(card)).length;
}

/** The cards of papers, those of retracted ones apart. */
function dealCards(papers: readonly Paper[], locale: Locale) {
  const cards = papers.map((paper) => ({ paper, cards: listCards(paper, locale) }));
  const aside = cards.filter(({ paper }) => paper.record.status?.retracted !== undefined);
  const asked = cards.filter((dealt) => !aside.includes(dealt)).flatMap((dealt) => dealt.cards);
  return {
    cards: new Map(asked.map((card) => [card.identity, card])),
    suspended: new Set(aside.flatMap((dealt) => dealt.cards.map(({ identity }) => identity))),
    setAside: aside.flatMap(describeAside),
  };
}

/** How many questions each paper of the site has, by its name. */
function countQuestions({ collections }: ApiIndex): ReadonlyMap<string, number> {
  return new Map(
    collections.flatMap(({ name, ranges }) =>
      ranges.flatMap(({ ids, questions }) =>
        ids.map((id, place) => [`${name}/${id}`, questions[place] ?? 0] as const),
      ),
    ),
  );
}

/** The cards of these papers that have an answer, and when they are asked again. */
function listLearnt(names: readonly string[], log: StudyLog) {
  const wanted = new Set(names);
  return [...log].flatMap(([card, entries]) => {
    const paper = card.slice(0, card.indexOf("#"));
    const schedule = wanted.has(paper) ? buildSchedule(entries) : undefined;
    return schedule === undefined ? [] : [{ card, paper, entries, schedule }];
  });
}

function listCards(paper: Paper, locale: Locale): readonly StudyCard[] {
  const others = locales.filter((other) => other !== locale);
  const translated = others.map((other) => listStudyNotes(paper, other));
  return listStudyNotes(paper, locale).map((note, place) => ({
    ...note,
    texts: [note, ...translated.flatMap((notes) => notes[place] ?? [])].map(hashWords),
  }));
}

function hashWords({ question, answer }: StudyNote): number {
  return hashTerm(`${question.text}\n${answer.text}`);
}

function describeAside(dealt: { readonly paper: Paper; readonly cards: readonly StudyCard[] }) {
  const [first] = dealt.cards;
  if (first === undefined) return [];
  const since = dealt.paper.record.status?.retracted?.date;
  const { collection, paper: id, citation } = first;
  const cards = dealt.cards.length;
  return [{ collection, id, citation, cards, ...(since !== undefined && { since }) }];
}
