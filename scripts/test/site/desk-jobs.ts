import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { inventArticle } from "../services/invented-articles.ts";
import { findViolations } from "./find-violations.ts";

const sentences = [
  "Lamps were lit at night on 40 wards of one hospital.",
  "Staff counted falls for 12 months.",
  "Falls fell by 12%, from 250 to 220.",
  "Lamps cost 900 euros a ward.",
  "No ward was left without lamps.",
  "Falls by day were not counted.",
] as const;

/** What a curator writes of an invented paper: a part of a card, in both languages, and the sentence it rests on. */
const statements = [
  ["cards/core/innovation", "Lamps on 40 wards.", "40 個病房裝設夜燈。", sentences[0]],
  [
    "cards/paraphrase/purpose",
    "To see whether falls are fewer.",
    "探討跌倒是否減少。",
    sentences[1],
  ],
  ["cards/paraphrase/contribution", "Falls fell by 12%.", "跌倒減少 12%。", sentences[2]],
  ["cards/paraphrase/features/0", "900 euros a ward.", "每病房 900 歐元。", sentences[3]],
  ["cards/exceptions/limitations/0", "No ward for comparison.", "沒有對照病房。", sentences[4]],
  [
    "cards/exceptions/openQuestions/0",
    "What of falls by day?",
    "白天的跌倒情形為何？",
    sentences[5],
  ],
] as const;

const pmid = "90000010";

/** What PubMed knows of the paper, by its PMID. */
export const deskArticles: ReadonlyMap<string, string> = new Map([
  [
    pmid,
    inventArticle({
      pmid,
      title: "Lamps on wards.",
      article: `<Abstract><AbstractText Label="METHODS">${sentences.slice(0, 2).join(" ")}</AbstractText>
<AbstractText Label="RESULTS">${sentences.slice(2).join(" ")}</AbstractText></Abstract>`,
    }),
  ],
]);

/** A site's preview, and a folder of its records that is the desk's alone. */
type Desk = { readonly origin: string; readonly records: string };

/** Puts a record into the desk's collection; returns how to read it. */
function putRecord({ records }: Desk, id: string, fields: object): () => string {
  const path = join(records, "desk", `${id}.json`);
  mkdirSync(join(records, "desk"), { recursive: true });
  writeFileSync(path, `${JSON.stringify(fields, null, 2)}\n`);
  return () => readFileSync(path, "utf8");
}

const open = async (context: BrowserContext, { origin }: Desk, query: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${origin}/en/desk/?${query}`);
  return page;
};
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const field = (page: Page, path: string) => page.locator(`[id="field/${path}"]`);
const save = async (page: Page) => {
  await press(page, "Save");
  await page.getByText("Saved", { exact: true }).waitFor();
};

/** What the finished paper takes at the desk, and what writing the same JSON by hand would. */
type Effort = { readonly keys: number; readonly clicks: number; readonly byHand: number };

/** A paper from its PMID to four cards with six quotations, compared and signed; its window dies in the middle. */
export async function finishPaper(context: BrowserContext, desk: Desk): Promise<Effort> {
  let page = await open(context, desk, "");
  await page.getByLabel(/^PMID, DOI/).fill(pmid);
  await page.keyboard.press("Enter");
  const effort = { keys: pmid.length + 1, clicks: 1 };
  await press(page, "Make the record and write");
  await field(page, "score").waitFor();
  const paper = new URL(page.url()).searchParams.get("paper");
  const read = () => readFileSync(join(desk.records, `${paper}.json`), "utf8");
  const before = read().length;
  const type = async (path: string, language: string, text: string) => {
    await field(page, path).getByLabel(language).first().fill(text);
    effort.keys += [...text].length + 1;
  };
  for (const [index, [path, english, chinese, sentence]] of statements.entries()) {
    if (index === 3) {
      await page.close();
      page = await open(context, desk, `paper=${paper}`);
      await press(page, "Go on with them");
    }
    await type(path, "English", english);
    await type(path, "中文", chinese);
    await select(page, sentence);
    await press(page, "Take the selected words as evidence");
    effort.clicks += 3;
  }
  await type("finding", "English", "Falls fell by 12%");
  await type("finding", "中文", "跌倒減少 12%");
  await type("cards/qa/0/question", "English", "Where?");
  await type("cards/qa/0/question", "中文", "在何處？");
  await type("cards/qa/0/answer", "English", "On 40 wards.");
  await type("cards/qa/0/answer", "中文", "40 個病房。");
  await save(page);
  expect(await findViolations(page)).toEqual([]);
  const written = JSON.parse(read());
  const quotes = [...read().matchAll(/"quote": "(.*)"/g)].map(([, quote]) => quote);
  expect(quotes.toSorted()).toEqual([...sentences].toSorted());
  expect(written.cards.paraphrase.features[0].text.en).toBe("900 euros a ward.");
  await page.getByRole("link", { name: "Compare with the abstract" }).click();
  await page.getByRole("button", { name: "It agrees" }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  effort.clicks += 4 + (await compare(page));
  expect(JSON.parse(read()).provenance.verified.by).toBe("A. Curator");
  await page.getByRole("link", { name: "Back to writing" }).click();
  await type("finding", "English", "Falls fell by 13%");
  await save(page);
  expect(JSON.parse(read()).provenance).toBeUndefined();
  await page.getByRole("link", { name: "Compare with the abstract" }).click();
  await page.getByText(/^13%\s*✗ not in the abstract$/).waitFor();
  expect(await compare(page)).toBe(1);
  await page.close();
  return { ...effort, byHand: read().length - before };
}

/** Agrees to all that is open, and signs and saves; how many there were. */
async function compare(page: Page): Promise<number> {
  const agree = page.getByRole("button", { name: "It agrees" });
  await agree.waitFor();
  let count = 0;
  for (; await agree.isVisible(); count += 1) await agree.click();
  await page.getByLabel("Compared by").fill("A. Curator");
  await press(page, "I have compared these cards with the abstract");
  await save(page);
  return count;
}

async function select(page: Page, sentence: string): Promise<void> {
  await page.locator("[data-section]", { hasText: sentence }).evaluate((element, wanted) => {
    const text = element.firstChild;
    const start = text?.textContent?.indexOf(wanted) ?? -1;
    if (text) document.getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
  }, sentence);
}

/** Twenty corrections, made in a spreadsheet in another order, are pasted into the table and saved. */
export async function pasteCorrections(context: BrowserContext, desk: Desk): Promise<void> {
  const ids = Array.from({ length: 20 }, (_, index) => `row-${index + 1}`);
  const reads = ids.map((id, index) =>
    putRecord(desk, id, { position: index + 10, title: `Lamp ${index}`, score: 5, tags: ["a"] }),
  );
  const before = reads.map((read) => read());
  const page = await open(context, desk, "table=desk");
  const grid = page.getByRole("grid");
  await grid.focus();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.type("9");
  await page.keyboard.press("Escape");
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Save (1)" }).waitFor();
  await press(page, "Undo");
  await page.getByRole("button", { name: "Save (0)" }).waitFor();
  // A press on the cell that is chosen opens it, too.
  const chosen = page.locator("[role=gridcell][data-active=true]");
  await chosen.click();
  await chosen.locator("input:focus").waitFor();
  await page.keyboard.press("Escape");
  await typeAndClickAway(page);
  await grid.focus();
  const lines = ids.map((id, index) => `${id}\t${index % 10}.5`).toReversed();
  await grid.evaluate(
    (element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    ["id\tScore", ...lines, "row-1000\t7", ""].join("\n"),
  );
  await page.getByText("Cells that pasting changes: 20").waitFor();
  await page.getByText("No record has these ids: row-1000").waitFor();
  await press(page, "Apply");
  writeFileSync(join(desk.records, "desk", "row-3.json"), rescore(before[2], 6));
  await press(page, "Save (20)");
  await page.getByText("19 saved, 1 not.").waitFor();
  const corrected = before.map((text, index) =>
    rescore(text, index === 2 ? 6 : (index % 10) + 0.5),
  );
  expect(reads.map((read) => read())).toEqual(corrected);
  // The one that somebody else had changed is saved once that was seen.
  await press(page, "Save (1)");
  await page.getByText("1 saved, 0 not.").waitFor();
  expect(reads[2]?.()).toBe(rescore(before[2], 2.5));
  await page.close();
}

/** What is typed stays in the cell that it was typed in, whichever cell is pressed next. */
async function typeAndClickAway(page: Page): Promise<void> {
  const cellAt = (row: number, column: number) =>
    page.getByRole("row").nth(row).getByRole("gridcell").nth(column);
  const [score, area] = [cellAt(3, 1), cellAt(5, 3)];
  await score.click();
  await page.keyboard.type("3.5");
  await area.click();
  await page.getByRole("button", { name: "Save (1)" }).waitFor();
  expect([await score.innerText(), await area.innerText()]).toEqual(["3.5", ""]);
  await press(page, "Undo");
  await page.getByRole("button", { name: "Save (0)" }).waitFor();
}

function rescore(text: string | undefined, score: number): string {
  return text?.replace('"score": 5', `"score": ${score}`) ?? "";
}

/**
 * Two windows write one record, and one of them is left: whoever saves later is asked, part by part, and nothing is lost;
 * where the browser keeps nothing, that is said.
 */
export async function writeTwice(context: BrowserContext, desk: Desk): Promise<void> {
  const read = putRecord(desk, "twice", { position: 40, title: "Two lamps", score: 5 });
  const one = await open(context, desk, "paper=desk/twice");
  await field(one, "score").getByRole("textbox").fill("6");
  await one.getByText("kept in this browser").waitFor();
  const left = await open(context, desk, "paper=desk/twice");
  await left.getByText("Another window has changes of this record").waitFor();
  await field(left, "score").getByRole("textbox").fill("7");
  await field(left, "journal").locator("input").fill("Lamp Letters");
  await left.getByText("kept in this browser").waitFor();
  await save(one);
  // A page that was left, and that the browser keeps for the way back, writes nothing any more.
  await left.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  const other = await open(context, desk, "paper=desk/twice");
  await other.getByText("The file was changed since").waitFor();
  await press(other, "Go on with them");
  await press(other, "Save");
  await other.getByText("so nothing was saved yet").waitFor();
  expect(JSON.parse(read()).score).toBe(6);
  await other.getByRole("group", { name: "Score" }).getByLabel("Keep mine").uncheck();
  await press(other, "Merge and save");
  await other.getByText("Saved", { exact: true }).waitFor();
  expect(JSON.parse(read())).toEqual({
    ...{ position: 40, title: "Two lamps", journal: "Lamp Letters", score: 6 },
  });
  for (const page of [one, left, other]) await page.close();
  const full = await context.newPage();
  await full.addInitScript("indexedDB.open = () => { throw new DOMException('Full'); };");
  await full.goto(`${desk.origin}/en/desk/?paper=desk/twice`);
  await field(full, "score").getByRole("textbox").fill("9");
  await full.getByText("this browser can't keep them").waitFor();
  await save(full);
  await full.close();
}

const references = `TY  - JOUR
TI  - Moths at night
DO  - 10.5555/moths
N1  - read by A
AB  - Moths flew on 12 nights.
ER  -
TY  - JOUR
TI  - Clocks on wards
DO  - 10.5555/clocks
ER  -
`;

/** A file of references is read, and one of its papers begun; what is written is picked, moved, undone and formed by an input method. */
export async function writeByHand(context: BrowserContext, desk: Desk): Promise<void> {
  const limitations = ["One.", "Two.", "Three."];
  const begun = { position: 60, title: "Clocks", doi: "10.5555/clocks", journal: "Clock Letters" };
  const read = putRecord(desk, "clocks", { ...begun, cards: { exceptions: { limitations } } });
  const page = await open(context, desk, "");
  // An identifier is no title.
  await page.getByLabel(/^PMID, DOI/).fill("PMC1234567");
  expect(await page.getByRole("button", { name: "with this title" }).isDisabled()).toBe(true);
  const buffer = Buffer.from(references);
  const file = { name: "papers.ris", mimeType: "text/plain", buffer };
  await page.getByLabel(/^Or drop files/).setInputFiles(file);
  await press(page, "Moths at night");
  await page.getByText("the record will not have: 1").waitFor();
  const clocks = await page.getByRole("link", { name: "desk/clocks" }).getAttribute("href");
  // An abstract may not be the site's to publish: unless asked for, it stays beside the record.
  await press(page, "Make the record and write");
  await page.getByText("Moths flew on 12 nights.").waitFor();
  await press(page, "Remove this abstract");
  await page.getByLabel("Paste the abstract here").waitFor();
  await page.goto(`${desk.origin}${clocks}`);
  await pickValues(page);
  await moveItems(page);
  await formWord(page);
  await pasteAbstract(page);
  await save(page);
  const written = JSON.parse(read());
  expect(written.cards.core.innovation.quote).toBe("Falls fell by 12%.");
  expect(written.abstract).toBeUndefined();
  await page.reload();
  await press(page, "Write the abstract into the record");
  await save(page);
  expect(JSON.parse(read()).abstract.en[1]).toEqual({
    label: "RESULTS",
    text: "Falls fell by 12%.",
  });
  expect(written).toMatchObject({ score: 8.5, design: "cohort", countries: ["TW"] });
  expect(written.finding).toEqual({ "zh-Hant": "燈" });
  expect(written.cards.exceptions.limitations).toEqual(["Three.", "Two.", "One."]);
  await page.close();
}

/** Of a paper whose abstract nobody here has; what is pasted is the browser's, and a sentence of it becomes evidence. */
async function pasteAbstract(page: Page): Promise<void> {
  const pasted = "METHODS: Clocks hung on 40 wards.\nRESULTS: Falls fell by 12%.";
  await page.getByLabel("Paste the abstract here").fill(pasted);
  await press(page, "Compare with this abstract");
  await field(page, "cards/core/innovation").getByLabel("English").first().fill("On 40 wards.");
  await page.getByText(/^40\s*✓ in the abstract$/).waitFor();
  await select(page, "Falls fell by 12%.");
  await press(page, "Take the selected words as evidence");
}

async function pickValues(page: Page): Promise<void> {
  const score = field(page, "score").getByRole("textbox");
  await score.fill("8");
  await press(page, "Undo");
  expect(await score.inputValue()).toBe("");
  await score.fill("８．５");
  await field(page, "design").getByRole("combobox").selectOption("cohort");
  const countries = field(page, "countries");
  await countries.getByRole("combobox").fill("Lampland");
  await page.keyboard.press("Enter");
  await countries.getByText("“Lampland” is not in the list").waitFor();
  await countries.getByRole("combobox").fill("Taiwan");
  await page.keyboard.press("Enter");
  await page.getByText(/^Still missing/).click();
  await press(page, "Chinese title");
  await page.keyboard.type("鐘");
  // Wherever one is, undoing leads to what it takes back, and says so.
  await score.focus();
  await page.keyboard.press("Control+z");
  await page.getByText("Undone: Title: 中文 (empty now)").waitFor();
  expect(await page.locator(":focus").inputValue()).toBe("");
  expect(await page.locator(":focus").getAttribute("lang")).toBe("zh-Hant");
}

/** By the keys, and by dragging. */
async function moveItems(page: Page): Promise<void> {
  const list = field(page, "cards/exceptions/limitations");
  const handles = list.getByRole("button", { name: /^Move/ });
  await handles.first().press("ArrowDown");
  await list.getByText("Moved to place 2 of 3").waitFor();
  await handles.nth(2).hover();
  await page.mouse.down();
  await handles.nth(1).hover();
  await page.mouse.up();
  await handles.nth(1).press("ArrowUp");
}

/** A word is nobody's before it is one, and isn't saved; undoing takes it back, and nothing of the record. */
async function formWord(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await field(page, "finding").getByLabel("中文").click();
  const form = async () => {
    for (const text of ["d", "de", "deng"]) {
      const end = { selectionStart: text.length, selectionEnd: text.length };
      await session.send("Input.imeSetComposition", { text, ...end });
    }
  };
  await form();
  await page.keyboard.press("Control+z");
  expect(await field(page, "finding").getByLabel("中文").inputValue()).toBe("");
  await form();
  await page.keyboard.press("Control+s");
  await session.send("Input.insertText", { text: "燈" });
  expect(await field(page, "finding").getByLabel("中文").inputValue()).toBe("燈");
}
