import { checkRecord } from "../lib/check/check-record.ts";
import { locales } from "../lib/locale.ts";
import { parseFrontMatter } from "../lib/page/front-matter.ts";
import { listAnchors } from "../lib/page/page-sections.ts";
import { renderPage } from "../lib/page/render-page.ts";
import type { PaperRecord } from "../lib/record/schema/paper-record.ts";
import { renderTable } from "../lib/reference/render-table.ts";
import { renderBody } from "../site/papers/render-body.ts";
import { type HostileField, hostileFields } from "../test/hostile-fields.ts";
import { processorSeconds } from "./measure/seconds.ts";
import { renderMachine } from "./report/render-machine.ts";

/**
 * `npm run bench:hostile`: seconds that records take whose texts cost a careless reader much, as
 * Markdown on standard output. Each is an abstract, and a Markdown card, of as many bytes as may be,
 * and a Markdown card as large as `check` lets it be. Seconds are of the processor, which other
 * programs on the machine don't take.
 */
const largest = 100_000;
const only = process.argv.slice(2);

type Measured = {
  readonly size: number;
  readonly check: number;
  readonly generate: number;
  readonly show: number;
};

console.log(renderMachine(undefined, "en"));
const rows = hostileFields
  .filter(({ name }) => only.length === 0 || only.includes(name))
  .map((field) => {
    console.error(field.name);
    const abstract = measure(buildAbstract(field, largest), largest);
    const refused = measureCheck(buildCard(field, largest));
    const size = findLargest(field);
    const card = measure(buildCard(field, size), size);
    const seconds = [
      abstract.check,
      abstract.generate,
      abstract.show,
      refused,
      card.check,
      card.generate,
      card.show,
    ];
    const shown = seconds.map((value) => value.toFixed(2));
    return [
      { code: JSON.stringify(field.name).slice(1, -1).replaceAll("`", "'") },
      ...shown.slice(0, 4),
      (size / 1000).toFixed(1),
      ...shown.slice(4),
    ];
  });
console.log(
  renderTable(
    [
      "text",
      "abstract of 100 KB: check, s",
      "generate, s",
      "HTML, s",
      "Markdown of 100 KB: check, s",
      "largest Markdown that is read, KB",
      "check, s",
      "generate, s",
      "HTML, s",
    ],
    rows,
  ),
);

/** The largest of a text that `check` finds nothing wrong with as a Markdown card. */
function findLargest(field: HostileField): number {
  let [low, high] = [0, largest + 1];
  while (high - low > 100) {
    const middle = Math.floor((low + high) / 2);
    if (isRight(buildCard(field, middle))) low = middle;
    else high = middle;
  }
  return low;
}

function isRight(record: PaperRecord): boolean {
  return check(record).record !== undefined;
}

function check(record: PaperRecord) {
  return checkRecord(JSON.stringify(record), { file: "a.json" }, { collection: "a", id: "b" });
}

function measure(written: PaperRecord, size: number): Measured {
  const checkTime = measureCheck(written);
  const { record = { position: 1, title: "x" } } = check(written);
  let pages: string[] = [];
  const generate = processorSeconds(() => {
    pages = locales.map((locale) =>
      renderPage({ collection: "a", id: "b", record }, locale, () => true),
    );
  });
  const show = processorSeconds(() => {
    for (const page of pages) {
      listAnchors(page, "en");
      renderBody(parseFrontMatter(page).content, undefined, "en", "/");
    }
  });
  return { size, check: checkTime, generate, show };
}

function measureCheck(record: PaperRecord): number {
  return processorSeconds(() => check(record));
}

function buildAbstract({ make }: HostileField, size: number): PaperRecord {
  return { position: 1, title: "x", abstract: { en: `x${make(size).slice(0, size - 1)}` } };
}

function buildCard({ make }: HostileField, size: number): PaperRecord {
  return {
    position: 1,
    title: "x",
    cards: { core: { markdown: { en: make(size).slice(0, size) } } },
  };
}
