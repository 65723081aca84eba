import { escapeHtml } from "../escape-markup.ts";
import type { Locale } from "../locale.ts";
import { statusNames } from "../navigation/paper-status.ts";
import type { LanguageText } from "../record/schema/localized-text.ts";
import type { Paper } from "../record/schema/paper-record.ts";
import { listStudyNotes, type StudyNote } from "./study-note.ts";

/**
 * What Anki knows a note by when it is imported again: 64 bits, as many as Anki's own, that depend on the note's
 * identity alone.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a)
 */
export function nameAnkiNote({ identity }: StudyNote): string {
  const bytes = new TextEncoder().encode(identity);
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}

/** The fields as HTML, in the order of `ankiFields`; whatever a record says stays text. */
export function renderAnkiFields(note: StudyNote, locale: Locale): readonly string[] {
  const { title, question, answer, quote, citation, status } = note;
  const mark = status === undefined ? "" : `<strong>${statusNames[status][locale]}</strong><br>`;
  return [
    `<small>${renderText(title)}</small><br>${renderText(question)}`,
    renderText(answer),
    quote === undefined ? "" : `<q>${renderLines(quote)}</q>`,
    mark + renderLines(citation),
  ];
}

/** The tags of a note: its collection, its paper and what is known of it. Anki parts tags by blanks: none has one. */
export function listAnkiTags({ collection, paper, status }: StudyNote): readonly string[] {
  return [`collection::${collection}`, `paper::${paper}`, ...(status ? [`status::${status}`] : [])];
}

function renderText({ text, language }: LanguageText): string {
  return `<span lang="${escapeHtml(language)}">${renderLines(text)}</span>`;
}

/**
 * Anki parts fields by a control character: none of them is anything to see. Its own marks in brackets, which play a
 * sound or have a formula set, are text, too.
 * @see https://docs.ankiweb.net/math.html
 */
function renderLines(text: string): string {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) =>
      escapeHtml(line.replace(/\p{Cc}/gu, " ")).replace(/\[(?=sound:|anki:|latex\]|\$)/gi, "&#91;"),
    );
  return lines.join("<br>");
}

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
