import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { Locale } from "../../lib/locale.ts";
import {
  type AnkiDeck,
  ankiNoteType,
  ankiTables,
  buildAnkiCollection,
} from "../../lib/study/anki-collection.ts";
import { listAnkiTags, renderAnkiFields } from "../../lib/study/anki-note.ts";
import { listStudyNotes, type StudyNote } from "../../lib/study/study-note.ts";
import type { LocatedPaper } from "../records/read-papers.ts";

/**
 * The questions of papers as a file of Anki's (`.apkg`), a deck a collection. Importing it again renews the notes
 * whose record was written since, and nobody loses what they have learnt. The questions of a retracted paper come
 * suspended.
 * @param labels the decks' names, by collection
 * @returns the same bytes for the same files of records
 */
export async function packAnkiDecks(
  recordsFolder: string,
  papers: AsyncIterable<LocatedPaper>,
  labels: ReadonlyMap<string, string>,
  locale: Locale,
): Promise<Uint8Array> {
  const { default: open } = await import("sql.js");
  const { Database } = await open();
  const database = new Database();
  database.run(ankiTables);
  database.run("BEGIN");
  const addNote = database.prepare(`INSERT INTO notes VALUES (${"?,".repeat(10)}?)`);
  const addCard = database.prepare(`INSERT INTO cards VALUES (${"?,".repeat(17)}?)`);
  const decks = new Map<string, AnkiDeck>();
  const taken = new Set<number>();
  for await (const { note, changed } of listNotes(recordsFolder, papers, locale)) {
    const { collection } = note;
    const deck = decks.get(collection) ?? nameDeck(collection, labels);
    decks.set(collection, deck);
    let id = numberOf(note.identity);
    while (taken.has(id)) id += 1;
    taken.add(id);
    const fields = renderAnkiFields(note, locale);
    addNote.run([
      ...[id, nameNote(note), ankiNoteType, changed, -1, ` ${listAnkiTags(note).join(" ")} `],
      ...[fields.join("\u001F"), note.question.text, sumText(note.question.text), 0, ""],
    ]);
    const queue = note.status === "retracted" ? suspended : 0;
    const unlearnt = [0, 0, 0, 0, 0, 0, 0, 0, ""];
    addCard.run([id, id, deck.id, 0, changed, -1, 0, queue, taken.size, ...unlearnt]);
  }
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
}

async function* listNotes(
  recordsFolder: string,
  papers: AsyncIterable<LocatedPaper>,
  locale: Locale,
): AsyncGenerator<{ readonly note: StudyNote; readonly changed: number }> {
  for await (const { paper, origin } of papers) {
    const notes = listStudyNotes(paper, locale);
    if (notes.length === 0) continue;
    const file = statSync(join(recordsFolder, origin.path), { throwIfNoEntry: false });
    const changed = Math.floor((file?.mtimeMs ?? 0) / 1000);
    for (const note of notes) yield { note, changed };
  }
}

const suspended = -1;

function nameDeck(collection: string, labels: ReadonlyMap<string, string>): AnkiDeck {
  // Two colons would make a deck within a deck.
  const name = (labels.get(collection) ?? collection).replaceAll("::", ":");
  return { id: numberOf(collection), name };
}

/** What Anki knows the note by when it is imported again. */
function nameNote({ identity }: StudyNote): string {
  return hash("sha256", identity).toString("base64url").slice(0, 20);
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
