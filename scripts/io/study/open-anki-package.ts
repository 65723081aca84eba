import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import type { Locale } from "../../lib/locale.ts";
import { type LocalizedText, readText } from "../../lib/record/schema/localized-text.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import {
  type AnkiDeck,
  ankiNoteType,
  ankiTables,
  buildAnkiCollection,
} from "../../lib/study/anki-collection.ts";
import { listAnkiTags, nameAnkiNote, renderAnkiFields } from "../../lib/study/anki-note.ts";
import { listStudyNotes, type StudyNote } from "../../lib/study/study-note.ts";

/** A file of Anki's (`.apkg`) in the making. */
type AnkiPackage = {
  /**
   * Takes the questions of a paper; those of a retracted one come suspended.
   * @param changed when its record was last changed, in seconds since 1970
   */
  readonly add: (paper: Paper, changed: number) => void;
  /** How many questions it has. */
  readonly count: () => number;
  /** Ends it; gives the same bytes for the same papers, changed at the same times. */
  readonly close: () => Uint8Array;
};

/**
 * Opens a file for the questions of papers, a deck a collection. Importing it again renews the notes whose record was
 * changed since, and nobody loses what they have learnt.
 * @param collections with the decks' names
 */
export async function openAnkiPackage(
  collections: readonly { readonly name: string; readonly label: LocalizedText }[],
  locale: Locale,
): Promise<AnkiPackage> {
  const { default: open } = await import("sql.js");
  const { Database } = await open();
  const database = new Database();
  database.run(ankiTables);
  database.run("BEGIN");
  const addNote = database.prepare(`INSERT INTO notes VALUES (${"?,".repeat(10)}?)`);
  const addCard = database.prepare(`INSERT INTO cards VALUES (${"?,".repeat(17)}?)`);
  const labels = new Map(collections.map(({ name, label }) => [name, readText(label, locale)]));
  const decks = new Map<string, AnkiDeck>();
  const taken = new Set<number>();
  const add = (note: StudyNote, changed: number) => {
    const { collection, question, status } = note;
    const deck = decks.get(collection) ?? nameDeck(collection, labels.get(collection)?.text);
    decks.set(collection, deck);
    let id = numberOf(note.identity);
    while (taken.has(id)) id += 1;
    taken.add(id);
    const fields = renderAnkiFields(note, locale).join("\u001F");
    addNote.run([
      ...[id, nameAnkiNote(note), ankiNoteType, changed, -1, ` ${listAnkiTags(note).join(" ")} `],
      ...[fields, question.text, sumText(question.text), 0, ""],
    ]);
    const queue = status === "retracted" ? suspended : 0;
    const unlearnt = [0, 0, 0, 0, 0, 0, 0, 0, ""];
    addCard.run([id, id, deck.id, 0, changed, -1, 0, queue, taken.size, ...unlearnt]);
  };
  return {
    add(paper, changed) {
      for (const note of listStudyNotes(paper, locale)) add(note, changed);
    },
    count: () => taken.size,
    close() {
      addNote.free();
      addCard.free();
      const row = [...buildAnkiCollection([...decks.values()])];
      database.run(`INSERT INTO col VALUES (${"?,".repeat(12)}?)`, row);
      database.run("COMMIT");
      const collection = database.export();
      database.close();
      const media = new TextEncoder().encode("{}");
      // The earliest day that a zip can name, in the machine's own time, as zips have it.
      return zipSync({ "collection.anki2": collection, media }, { mtime: new Date(1980, 0, 1) });
    },
  };
}

const suspended = -1;

function nameDeck(collection: string, label = collection): AnkiDeck {
  // Two colons would make a deck within a deck.
  return { id: numberOf(collection), name: label.replaceAll("::", ":") };
}

/** A number of Anki's kind, milliseconds since 1970: as stable as the text that it is made of. */
function numberOf(text: string): number {
  return 1e12 + (hash("sha256", text).readUIntBE(0, 6) % 5e11);
}

/** By the text of the first field Anki finds doublets: half of its SHA-1. */
function sumText(text: string): number {
  return hash("sha1", text).readUInt32BE(0);
}

function hash(algorithm: "sha1" | "sha256", text: string): Buffer {
  return createHash(algorithm).update(text).digest();
}
