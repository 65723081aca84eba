import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { writePieces } from "../io/files/write-file.ts";
import type { ReadRecord } from "../io/records/read-entry.ts";
import { type LocatedPaper, readPapers } from "../io/records/read-papers.ts";
import { readRecord } from "../io/records/read-record.ts";
import { findOrigins, type RecordsReading, surveyWithFacts } from "../io/records/read-records.ts";
import { readSynonyms } from "../io/records/read-vocabulary.ts";
import { openAnkiPackage } from "../io/study/open-anki-package.ts";
import type { ExportFormatName } from "../lib/export/formats/export-format-names.ts";
import { type ExportFormat, exportFormats } from "../lib/export/formats/export-formats.ts";
import type { CountedPaper } from "../lib/export/formats/render-csv.ts";
import { formatCount } from "../lib/format-count.ts";
import type { Bilingual, Locale } from "../lib/locale.ts";
import { countStandings, type StatementCounts } from "../lib/meaning/evidence/shown-standing.ts";
import { revealCharacters } from "../lib/reveal.ts";
import { findPapers } from "../site/search/find-papers.ts";
import { findRecordsFolder, refuse, type Session, say } from "./session.ts";

/** The options of `export`, as the person wrote them. */
export type ExportOptions = {
  readonly format: ExportFormatName | "apkg";
  readonly records?: string;
  /** Only papers of this collection. */
  readonly collection?: string;
  /** Only papers that the site's search finds for this, the best first. */
  readonly query?: string;
  /** The file to write; standard output without it. */
  readonly out?: string;
};

/**
 * `cards export`: papers in a format that other programs read, in the order of the records or of the search's results.
 * Records with an error are left out, which standard error says.
 * @returns 0; 2 where there is no such collection, or no file is named for what isn't text
 * @throws errors of the file system
 */
export async function runExport(options: ExportOptions, session: Session): Promise<0 | 2> {
  const { path } = findRecordsFolder(options.records, session);
  const counts = new Map<string, StatementCounts>();
  const read: ReadRecord = (...of) => {
    const piece = readRecord(...of);
    const { facts, summary } = piece;
    const standings = summary?.outline.standings;
    if (facts && standings)
      counts.set(`${facts.collection}/${facts.id}`, countStandings(standings));
    return piece;
  };
  const reading = await surveyWithFacts(path, read, { leastSeverity: "error" });
  const { collection } = options;
  if (
    collection !== undefined &&
    !reading.survey.collections.some(({ name }) => name === collection)
  ) {
    return refuse(session, renderUnknownCollection(collection));
  }
  const out = options.out === undefined ? undefined : resolve(session.cwd, options.out);
  const papers = await pickPapers(path, reading, options, session);
  let count = 0;
  const counted = async function* () {
    for await (const located of papers) {
      count += 1;
      yield located;
    }
  };
  if (options.format !== "apkg") {
    const withStatements = async function* () {
      for await (const { paper } of counted()) {
        const statements = counts.get(`${paper.collection}/${paper.id}`);
        yield { ...paper, ...(statements && { statements }) };
      }
    };
    const pieces = renderPieces(exportFormats[options.format], withStatements(), session.locale);
    if (out === undefined) for await (const piece of pieces) session.out(piece);
    else await writePieces(out, pieces);
  } else if (out === undefined) return refuse(session, noFile);
  else await writePieces(out, packDecks(path, counted(), reading, session.locale));
  say(session, renderSummary(count, reading.survey.withheld.size));
  return 0;
}

/** Results are gathered, for they stand in an order of their own; whole collections are passed on as they are read. */
async function pickPapers(
  recordsFolder: string,
  { survey, origins }: RecordsReading,
  { collection, query }: ExportOptions,
  session: Session,
): Promise<AsyncIterable<LocatedPaper> | readonly LocatedPaper[]> {
  const entries = survey.papers.filter(
    (entry) => collection === undefined || entry.collection === collection,
  );
  const read = () => readPapers(recordsFolder, findOrigins(entries, origins));
  if (query === undefined) return read();
  const { groups } = readSynonyms(session.repository);
  const papers = async function* () {
    for await (const { paper } of read()) yield paper;
  };
  const ranks = new Map(
    (await findPapers(query, papers(), groups, survey)).map((address, rank) => [address, rank]),
  );
  const found: { readonly located: LocatedPaper; readonly rank: number }[] = [];
  for await (const located of read()) {
    const rank = ranks.get(`${located.paper.collection}/${located.paper.id}`);
    if (rank !== undefined) found.push({ located, rank });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ located }) => located);
}

async function* packDecks(
  recordsFolder: string,
  papers: AsyncIterable<LocatedPaper>,
  { survey }: RecordsReading,
  locale: Locale,
): AsyncGenerator<Uint8Array> {
  const anki = await openAnkiPackage(survey.collections, locale);
  for await (const { paper, origin } of papers) {
    const file = statSync(join(recordsFolder, origin.path), { throwIfNoEntry: false });
    anki.add(paper, Math.floor((file?.mtimeMs ?? 0) / 1000));
  }
  yield anki.close();
}

async function* renderPieces(
  { open, between, close, renderPaper }: ExportFormat,
  papers: AsyncIterable<CountedPaper>,
  locale: Locale,
): AsyncGenerator<string> {
  yield open;
  let isFirst = true;
  for await (const paper of papers) {
    yield isFirst ? renderPaper(paper, locale) : between + renderPaper(paper, locale);
    isFirst = false;
  }
  yield close;
}

const noFile: Bilingual = {
  en: "An apkg is not text: name the file to write with --out FILE.apkg.",
  "zh-Hant": "apkg 不是文字檔，請以 --out 檔名.apkg 指定要寫入的檔案。",
};

function renderUnknownCollection(name: string): Bilingual {
  const shown = revealCharacters(name);
  return {
    en: `There is no collection ${shown}.`,
    "zh-Hant": `沒有 ${shown} 這個館藏。`,
  };
}

function renderSummary(count: number, withheld: number): Bilingual {
  const left: Bilingual = {
    en: withheld === 0 ? "" : ` ${withheld} with an error left out; see check.`,
    "zh-Hant": withheld === 0 ? "" : `另有 ${withheld} 筆紀錄有錯誤，未匯出；請見 check。`,
  };
  return {
    en: `${count === 1 ? "1 paper" : `${formatCount(count)} papers`} exported.${left.en}`,
    "zh-Hant": `已匯出 ${formatCount(count)} 篇文獻。${left["zh-Hant"]}`,
  };
}
