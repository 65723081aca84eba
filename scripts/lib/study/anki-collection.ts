/** The fields of a note in Anki, in their order, which stays for ever: learners' notes have them. */
const ankiFields = ["Question", "Answer", "Evidence", "Source"] as const;

/**
 * The tables of a collection, in the form (schema 11) that every version of Anki since 2.1 imports.
 * @see https://github.com/ankidroid/Anki-Android/wiki/Database-Structure
 */
export const ankiTables = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
  ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
  models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
  flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL,
  left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
  ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
  type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
`;

/** When the note type was made, in seconds: it and the collection are as old as that in every file. */
const ankiEpoch = Date.UTC(2026, 10, 29) / 1000;

/** The note type's id, which stays for ever. */
export const ankiNoteType = ankiEpoch * 1000;

/** A deck of a file: its id stays while its collection has its name. */
export type AnkiDeck = { readonly id: number; readonly name: string };

/** The one row of the table `col`, its columns in their order; the JSON within has the keys that Anki asks for. */
export function buildAnkiCollection(decks: readonly AnkiDeck[]): readonly (string | number)[] {
  const all = [{ id: 1, name: "Default" }, ...decks].map((deck) => [deck.id, buildDeck(deck)]);
  return [
    ...[1, ankiEpoch, ankiEpoch * 1000, ankiEpoch * 1000, 11, 0, 0, 0],
    ...[
      settings,
      { [ankiNoteType]: noteType },
      Object.fromEntries(all),
      { 1: deckOptions },
      {},
    ].map((value) => JSON.stringify(value)),
  ];
}

function buildDeck({ id, name }: AnkiDeck) {
  const nothing = [0, 0];
  return {
    ...{ id, name, mod: ankiEpoch, usn: -1, desc: "", dyn: 0, collapsed: false, conf: 1 },
    ...{ extendNew: 10, extendRev: 50 },
    ...{ newToday: nothing, revToday: nothing, lrnToday: nothing, timeToday: nothing },
  };
}

const noteType = {
  ...{ id: ankiNoteType, name: "Paper card question", type: 0, mod: ankiEpoch, usn: -1 },
  ...{ sortf: 0, did: 1, tags: [], vers: [], latexPre: "", latexPost: "", req: [[0, "any", [0]]] },
  css: `.card { font: 1.25rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 1rem auto; }
q, footer { display: block; margin-top: 1em; font-size: 0.85em; opacity: 0.8; }`,
  flds: ankiFields.map((name, ord) => ({
    ...{ name, ord, sticky: false, rtl: false, font: "Arial", size: 20, media: [] },
  })),
  tmpls: [
    {
      ...{ name: "Recall", ord: 0, did: null, bqfmt: "", bafmt: "", qfmt: "{{Question}}" },
      afmt: "{{FrontSide}}<hr id=answer>{{Answer}}{{Evidence}}<footer>{{Source}}</footer>",
    },
  ],
};

const settings = {
  ...{ nextPos: 1, curDeck: 1, activeDecks: [1], curModel: String(ankiNoteType) },
  ...{ estTimes: true, sortType: "noteFld", timeLim: 0, sortBackwards: false, addToCur: true },
  ...{ newBury: true, newSpread: 0, dueCounts: true, collapseTime: 1200 },
};

const deckOptions = {
  ...{
    id: 1,
    name: "Default",
    mod: 0,
    usn: 0,
    maxTaken: 60,
    timer: 0,
    autoplay: true,
    replayq: true,
  },
  new: {
    ...{ bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20 },
    separate: true,
  },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 100 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
};
