import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkRecord } from "../../lib/check/check-record.ts";
import { groupBy } from "../../lib/group-by.ts";
import { buildEvidence } from "../../lib/meaning/evidence/evidence.ts";
import { judgeStatements } from "../../lib/meaning/evidence/judge-figures.ts";
import { listLanguagePairs } from "../../lib/meaning/languages/compare-languages.ts";
import { keepFigures, parseFigures } from "../../lib/meaning/parse-figures.ts";
import { loadRecord } from "../../lib/record/parse-record.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import { buildSyntheticRecord } from "../invented/synthetic-record.ts";
import { processorSeconds } from "../measure/seconds.ts";
import { inventedAbstracts } from "./invented-abstracts.ts";
import {
  type Alarm,
  listPairAlarms,
  parseAbstracts,
  type Tallies,
  type TextPair,
  tallyPairs,
  tallyQuotes,
} from "./measure-truth.ts";

/**
 * `npm run bench:truth`: what the checks of figures and languages find of seeded changes, what they say of texts that
 * are as they should be, and what they cost, as Markdown on standard output.
 */
const { values } = parseArgs({
  options: {
    /** Records whose texts in both languages are tried; with `--abstracts`, whose statements too. */
    records: { type: "string", default: "records" },
    /** A JSON file of abstracts: an object with an array `CONTEXTS` of texts under each PMID, or a list with `pmid` and `abstract`. */
    abstracts: { type: "string" },
    /** Every alarm with its text. */
    alarms: { type: "boolean", default: false },
  },
});

/** Records whose sizes are compared: where the time is in proportion, so are the quotients. */
const sizes = [50_000, 100_000, 200_000];
const checkedRecords = 10_000;

const records = readRecords(values.records);
const abstracts: ReadonlyMap<string, string> =
  values.abstracts === undefined
    ? new Map<string, string>()
    : parseAbstracts(readFileSync(values.abstracts, "utf8"));

reportPairs("Invented abstracts", inventedAbstracts);
reportPairs("Their sentences", inventedAbstracts.flatMap(splitPair));
if (records.length > 0) reportPairs("Texts of records", records.flatMap(listLanguagePairs));
const english = inventedAbstracts.map((pair) => pair.english);
reportQuotes("Invented statements in English, with a quote", english);
if (abstracts.size > 0)
  reportQuotes("Statements of abstracts, with a quote", [...abstracts.values()]);
reportStatements();
reportTimes();

function readRecords(folder: string): PaperRecord[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^_].*\.json$/.test(entry.name))
    .flatMap((entry) => {
      const loaded = loadRecord(readFileSync(join(entry.parentPath, entry.name), "utf8"));
      return loaded ? [loaded.record] : [];
    });
}

/** The sentences of a pair, where both languages have as many. */
function splitPair({ english, chinese }: TextPair): TextPair[] {
  const [own, others] = [splitSentences(english), chinese.split(/(?<=。)/)];
  if (own.length !== others.length) return [];
  return own.map((sentence, index) => ({ english: sentence, chinese: others[index] ?? "" }));
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[a-z%)\d]\.) (?=[A-Z])/);
}

function reportPairs(title: string, pairs: readonly TextPair[]): void {
  reportTallies(`${title}: ${pairs.length} in both languages`, tallyPairs(pairs));
  reportAlarms(listPairAlarms(pairs), pairs.length);
}

function reportQuotes(title: string, texts: readonly string[]): void {
  const tallies: Tallies = new Map();
  const alarms: Alarm[] = [];
  let statements = 0;
  for (const text of texts) {
    const evidence = buildEvidence({ abstract: text });
    const sentences = splitSentences(text).filter((sentence) => /\d/.test(sentence));
    statements += sentences.length;
    tallyQuotes(sentences, evidence, tallies);
    alarms.push(
      ...listStatementAlarms(
        sentences.map((each) => ({
          position: 1,
          title: "",
          finding: { en: each },
          abstract: text,
        })),
      ),
    );
  }
  reportTallies(`${title}: ${statements}`, tallies);
  reportAlarms(alarms, statements);
}

function reportTallies(title: string, tallies: Tallies): void {
  console.log(`## ${title}\n`);
  const rows = Array.from(tallies, ([kind, { changes, found, warned }]) => [
    kind,
    String(changes),
    formatShare(found, changes),
    formatShare(warned, changes),
  ]);
  console.log(renderTable(["changed", "changes", "found", "with a warning"], rows));
}

function reportAlarms(alarms: readonly Alarm[], texts: number): void {
  const warned = new Set(alarms.filter(({ isWarning }) => isWarning).map(({ text }) => text)).size;
  const kinds = [...groupBy(alarms, ({ kind }) => kind)].map(
    ([kind, of]) => `${kind} ${of.length}`,
  );
  console.log(
    `Untouched: warnings on ${warned} of ${texts} (${formatShare(warned, texts)}); ${kinds.join(", ") || "no note"}.\n`,
  );
  if (!values.alarms) return;
  for (const { kind, text, isWarning } of alarms) if (isWarning) console.log(`- ${kind}: ${text}`);
}

/** What the statements of the records give, held against abstracts or, as where these can't be shipped, their figures. */
function reportStatements(): void {
  const known = records.flatMap((record) => {
    const abstract = record.pmid === undefined ? undefined : abstracts.get(record.pmid);
    return abstract === undefined || record.abstract !== undefined ? [] : [{ record, abstract }];
  });
  if (known.length === 0) return;
  const texts = known
    .flatMap(({ record }) => judgeStatements(record))
    .flatMap(({ claim }) => claim.texts);
  console.log(`## Statements of ${known.length} records held against their abstracts\n`);
  reportAlarms(
    listStatementAlarms(known.map(({ record, abstract }) => ({ ...record, abstract }))),
    texts.length,
  );
  console.log("And against the figures that would be kept of these:\n");
  reportAlarms(
    known.flatMap(({ record, abstract }) => judge(record, abstract)),
    texts.length,
  );
}

function listStatementAlarms(held: readonly PaperRecord[]): Alarm[] {
  return held.flatMap((record) => judge(record));
}

function judge(record: PaperRecord, keptAbstract?: string): Alarm[] {
  const kept = keptAbstract === undefined ? undefined : keepFigures(keptAbstract);
  return judgeStatements(record, kept).flatMap(({ claim, standing }) =>
    standing.missing.map(({ figure, words, pointer }) => ({
      kind: figure.kind,
      text: `${words} in ${claim.texts.find((text) => text.pointer === pointer)?.text}`,
      isWarning: figure.kind !== "word",
    })),
  );
}

function reportTimes(): void {
  const long = inventedAbstracts
    .map((pair) => `${pair.english} ${pair.chinese} `)
    .join("")
    .repeat(40);
  parseFigures(long);
  const times = sizes.map(
    (size) => processorSeconds(() => parseFigures(long.slice(0, size))) * 1000,
  );
  const rows = sizes.map((size, index) => [
    `${size / 1000} KB`,
    `${(times[index] ?? 0).toFixed(0)} ms`,
  ]);
  console.log(`## Time\n\n${renderTable(["figures of a text of", "processor"], rows)}`);
  const written = Array.from({ length: checkedRecords }, (_, index) =>
    JSON.stringify(buildSyntheticRecord(index + 1)),
  );
  const checked = processorSeconds(() => {
    for (const text of written) checkRecord(text, { file: "a.json" }, { collection: "a", id: "b" });
  });
  console.log(
    `${checkedRecords} records of their kind checked, one after the other: ${checked.toFixed(1)} s.`,
  );
}

function formatShare(part: number, whole: number): string {
  return whole === 0 ? "" : `${((100 * part) / whole).toFixed(1)} %`;
}
