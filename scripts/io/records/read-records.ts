import { buildSurvey, type Reading } from "../../lib/check/build-survey.ts";
import type { AreaCheck } from "../../lib/check/check-vocabulary.ts";
import type { RecordFacts } from "../../lib/check/facts/record-facts.ts";
import { withoutAccepted } from "../../lib/check/rules/accepts-nothing.ts";
import { findLinkTarget, type IsReachable } from "../../lib/check/rules/addresses.ts";
import { compareFindings, type Finding, type Severity } from "../../lib/finding.ts";
import { formatDay } from "../../lib/format-day.ts";
import type { Collection, PaperEntry, Survey } from "../../lib/record/survey.ts";
import { isPathPart } from "../../lib/record/values/path-part.ts";
import { workAhead } from "../process/work-ahead.ts";
import { readKeptFile, readStatusChecked } from "./kept-answers.ts";
import { areasFile, listRecords, type RecordsEntry } from "./list-records.ts";
import { type BoundRead, type ReadPiece, type ReadRecord, readEntry } from "./read-entry.ts";
import { readLinkTargets } from "./read-link-targets.ts";
import { type RecordOrigin, readPapers } from "./read-papers.ts";
import { readAreas, readSynonyms, readTerms } from "./read-vocabulary.ts";

/** How a records folder is surveyed. */
export type SurveyOptions = {
  /** What findings call the folder; its path as given otherwise. */
  readonly shownAs?: string;
  /**
   * Folder of the site, whose synonyms are checked and which links within Markdown fields lead into;
   * without it neither is looked at.
   */
  readonly siteFolder?: string;
  /** Lesser findings are not kept. */
  readonly leastSeverity?: Severity;
  /** The areas of the site, where they were read already. */
  readonly areas?: AreaCheck;
  /** Told of each record that by itself has no error, as soon as it was read. */
  readonly onRight?: (origin: RecordOrigin) => void;
};

/** A survey and what it was made of. */
export type RecordsReading = {
  readonly survey: Survey;
  /** What is known of each record, in the order of the files. */
  readonly facts: readonly RecordFacts[];
  /** Of every record whose text could be read, by `<collection>/<id>`; of several of one name the last. */
  readonly origins: ReadonlyMap<string, RecordOrigin>;
  /** Whether a link within the site leads somewhere; where no site was named, every one does. */
  readonly isReachable: IsReachable;
};

const ranks: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/**
 * Everything that is known of a records folder, each record read once, with what it was made of.
 * Throws the error of the file system where the folder, or one of its folders, can't be read.
 * @param read what makes a piece of a record's bytes
 */
export async function surveyWithFacts(
  recordsFolder: string,
  read: ReadRecord,
  {
    shownAs = recordsFolder,
    siteFolder,
    leastSeverity = "note",
    areas = readAreas(recordsFolder, showRecordPath(shownAs, areasFile)),
    onRight,
  }: SurveyOptions = {},
): Promise<RecordsReading> {
  const isWanted = ({ severity }: Finding) => ranks[severity] >= ranks[leastSeverity];
  const terms = readTerms(recordsFolder, showRecordPath(shownAs, "_terms.json"));
  const context = {
    readKept: (pmid: string) => readKeptFile(recordsFolder, pmid),
    glossary: terms.glossary,
    areas: areas.areas,
    isForErrors: leastSeverity === "error",
  };
  const { origins, ...reading } = await readAll(recordsFolder, shownAs, isWanted, {
    read: (bytes, source, name) => read(bytes, source, name, context),
    onRight,
  });
  const statusChecked = readStatusChecked(recordsFolder);
  const findingsSoFar = [...reading.findings, ...areas.findings];
  const survey = buildSurvey(
    { ...reading, findings: findingsSoFar, areas: areas.areas, statusChecked },
    formatDay(new Date()),
  );
  const isReachable =
    siteFolder === undefined
      ? () => true
      : await readLinkTargets(siteFolder, survey, reading.facts, (papers) =>
          readPapers(recordsFolder, findOrigins(papers, origins)),
        );
  const deadLinks = findLinkTarget(reading.facts, isReachable);
  const synonyms = siteFolder === undefined ? [] : readSynonyms(siteFolder).findings;
  const found = [
    ...survey.findings,
    ...deadLinks.map(({ finding }) => finding),
    ...synonyms,
    ...terms.findings,
  ];
  const findings = withoutAccepted(found, reading.facts).filter(isWanted).sort(compareFindings);
  return { survey: { ...survey, findings }, facts: reading.facts, origins, isReachable };
}

/** Where the records of papers lie, in the same order; those whose text could not be read are left out. */
export function findOrigins(
  papers: readonly Pick<PaperEntry, "collection" | "id">[],
  origins: RecordsReading["origins"],
): readonly RecordOrigin[] {
  return papers.flatMap(({ collection, id }) => origins.get(`${collection}/${id}`) ?? []);
}

async function readAll(
  recordsFolder: string,
  shownAs: string,
  isWanted: (finding: Finding) => boolean,
  { read, onRight }: { readonly read: BoundRead; readonly onRight: SurveyOptions["onRight"] },
): Promise<Omit<Reading, "areas"> & Pick<RecordsReading, "origins">> {
  const facts: RecordFacts[] = [];
  const findings: Finding[] = [];
  const collections = new Map<string, Collection>();
  const unreadable = new Set<string>();
  const origins = new Map<string, RecordOrigin>();
  const pieces = workAhead(listWork(recordsFolder, shownAs, read), async ({ entry, work }) => ({
    entry,
    piece: await work(),
  }));
  for await (const { entry, piece } of pieces) {
    for (const finding of piece.findings ?? []) if (isWanted(finding)) findings.push(finding);
    if (piece.facts !== undefined) facts.push(piece.facts);
    const origin = findOrigin(entry, piece);
    if (origin !== undefined) {
      origins.set(`${origin.collection}/${origin.id}`, origin);
      if (piece.facts?.isRight) onRight?.(origin);
    }
    if (piece.isUnreadable) unreadable.add(entry.collection);
    const { collection } = piece;
    if (collection && isPathPart(collection.name)) collections.set(collection.name, collection);
  }
  return { facts, findings, collections: [...collections.values()], unreadable, origins };
}

async function* listWork(recordsFolder: string, shownAs: string, read: BoundRead) {
  for await (const entry of listRecords(recordsFolder)) {
    const file = showRecordPath(shownAs, entry.shown);
    for await (const work of readEntry(entry, file, read)) yield { entry, work };
  }
}

function findOrigin(
  { kind, shown }: RecordsEntry,
  { facts, hash }: ReadPiece,
): RecordOrigin | undefined {
  if (facts === undefined || hash === undefined) return undefined;
  const { collection, id, place } = facts;
  return { collection, id, path: shown, line: kind === "lines" ? place.line : 1, hash };
}

/**
 * A path in the records folder as the person who named the folder would write it.
 * @example showRecordPath("my/records/", "pubmed/pubmed-69.json") // "my/records/pubmed/pubmed-69.json"
 */
export function showRecordPath(shownAs: string, path: string): string {
  return shownAs === "" || shownAs === "."
    ? path
    : `${shownAs.replaceAll("\\", "/").replace(/\/+$/, "")}/${path}`;
}
