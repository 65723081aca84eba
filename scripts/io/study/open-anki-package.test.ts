import { unzipSync } from "fflate";
import open from "sql.js";
import { expect, test } from "vitest";
import type { Locale } from "../../lib/locale.ts";
import { loadRecord } from "../../lib/record/parse-record.ts";
import { renderAnkiLines } from "../../lib/study/anki-note.ts";
import { openAnkiPackage } from "./open-anki-package.ts";

const lamp = {
  id: "lamp",
  question: { en: "Which lamp?", "zh-Hant": "哪一盞燈？" },
  answer: { text: { en: "The <b>second</b>\none.", "zh-Hant": "第二盞。" }, quote: "p < .05" },
};
const window = { question: "Any window?", answer: "None." };
const paper = (further: object) => ({
  position: 1,
  title: "Lamps",
  cards: { qa: [lamp, window] },
  ...further,
});

/** Packs a paper whose record was changed at a second; gives the package, and the rows within as they were asked for. */
async function pack(record: object, changed = 2e9, locale: Locale = "en") {
  const loaded = loadRecord(JSON.stringify(record))?.record;
  if (loaded === undefined) throw new Error("the record can't be read");
  const anki = await openAnkiPackage([{ name: "trials", label: "Trials::of lamps" }], locale);
  anki.add({ collection: "trials", id: "one", record: loaded }, changed);
  const bytes = anki.close();
  const { Database } = await open();
  const database = new Database(unzipSync(bytes)["collection.anki2"]);
  const select = (query: string) => database.exec(query)[0]?.values ?? [];
  return { bytes, select };
}

test("each question of the curator's is a note with the paper that it asks about, its answer, its evidence and its source, and no text is markup", async () => {
  const { select } = await pack(paper({}));
  expect(
    select("SELECT flds, tags FROM notes ORDER BY rowid")
      .map(([fields]) => String(fields).split("\u001F"))
      .toSorted(),
  ).toEqual([
    [
      '<small><span lang="en">Lamps</span></small><br><span lang="en">Any window?</span>',
      '<span lang="en">None.</span>',
      "",
      "[Authors not recorded]. Lamps.",
    ],
    [
      '<small><span lang="en">Lamps</span></small><br><span lang="en">Which lamp?</span>',
      '<span lang="en">The &#60;b&#62;second&#60;/b&#62;<br>one.</span>',
      "<q>p &#60; .05</q>",
      "[Authors not recorded]. Lamps.",
    ],
  ]);
  expect(select("SELECT DISTINCT tags FROM notes")).toEqual([[" collection::trials paper::one "]]);
  const decks = JSON.parse(String(select("SELECT decks FROM col")[0]?.[0]));
  const [deck] = select("SELECT DISTINCT did FROM cards")[0] ?? [];
  expect(decks[String(deck)].name).toBe("Trials:of lamps");
});

test("what Anki would play or set as a formula stays text, and other brackets stay as they are", async () => {
  const answer = "See [sound:a.mp3], [latex]x[/latex], [$]x[/$] and [1].";
  const { select } = await pack(paper({ cards: { qa: [{ question: "Which?", answer }] } }));
  expect(String(select("SELECT flds FROM notes")[0])).toContain(
    "See &#91;sound:a.mp3], &#91;latex]x[/latex], &#91;$]x[/$] and [1].",
  );
});

test("a note is known again when its words, its place and its language change, and is then the newer", async () => {
  const known = async (...of: Parameters<typeof pack>) => {
    const { select } = await pack(...of);
    return new Map(select("SELECT guid, mod FROM notes").map(([guid, changed]) => [guid, changed]));
  };
  const before = await known(paper({}));
  const mended = { ...lamp, question: { ...lamp.question, en: "Which of the lamps?" } };
  const after = await known(paper({ cards: { qa: [window, mended] } }), 2e9 + 60, "zh-Hant");
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  expect([...before.values(), ...after.values()]).toEqual([2e9, 2e9, 2e9 + 60, 2e9 + 60]);
});

test("two questions in the same words are two notes", async () => {
  const { select } = await pack(paper({ cards: { qa: [window, { ...window, answer: "One." }] } }));
  expect(select("SELECT COUNT(DISTINCT guid) FROM notes")).toEqual([[2]]);
});

test("the questions of a retracted paper come suspended, and say why", async () => {
  const { select } = await pack(paper({ status: { retracted: { date: "2026-01-05" } } }));
  expect(select("SELECT DISTINCT queue FROM cards")).toEqual([[-1]]);
  expect(
    select("SELECT flds FROM notes").every(([fields]) =>
      /<strong>Retracted<\/strong>/.test(String(fields)),
    ),
  ).toBe(true);
});

test("the same records give the same bytes, and default questions are nobody's", async () => {
  expect(await pack(paper({})).then(({ bytes }) => bytes)).toEqual((await pack(paper({}))).bytes);
  expect((await pack(paper({ cards: undefined }))).select("SELECT * FROM notes")).toEqual([]);
});

test("a line of the text for Anki is the note that the package has", async () => {
  const { select } = await pack(paper({}));
  const loaded = loadRecord(JSON.stringify(paper({})))?.record;
  if (loaded === undefined) throw new Error("the record can't be read");
  const text = renderAnkiLines({ collection: "trials", id: "one", record: loaded }, "en");
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  expect(lines.map(([guid]) => guid).toSorted()).toEqual(
    select("SELECT guid FROM notes").flat().toSorted(),
  );
  expect(lines[0]?.slice(1)).toEqual([
    "collection::trials paper::one",
    '<small><span lang="en">Lamps</span></small><br><span lang="en">Which lamp?</span>',
    '<span lang="en">The &#60;b&#62;second&#60;/b&#62;<br>one.</span><br><q>p &#60; .05</q><br>[Authors not recorded]. Lamps.',
  ]);
});
