import type { Locale } from "../locale.ts";
import type { Paper } from "../record/schema/paper-record.ts";
import { listAnkiTags, nameAnkiNote, renderAnkiFields } from "./anki-note.ts";
import { listStudyNotes } from "./study-note.ts";

/**
 * What a text begins with whose lines Anki (2.1.54 or later) takes in as notes: what they are known by, tags, front
 * and back. Anki asks for deck and note type, for any with two fields will do.
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export const ankiTextHeader = "#separator:Tab\n#html:true\n#guid column:1\n#tags column:2\n";

/** The questions of a paper, a line each; no cell begins with a quote, which Anki would take for its own. */
export function renderAnkiLines(paper: Paper, locale: Locale): string {
  const lines = listStudyNotes(paper, locale).map((note) => {
    const [question = "", ...back] = renderAnkiFields(note, locale);
    const tags = listAnkiTags(note).join(" ");
    const cells = [nameAnkiNote(note), tags, question, back.filter(Boolean).join("<br>")];
    return `${cells.join("\t")}\n`;
  });
  return lines.join("");
}
