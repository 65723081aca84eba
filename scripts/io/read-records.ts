import { readFileSync } from "node:fs";
import { buildSurvey, type Reading } from "../lib/check/build-survey.ts";
import type { RecordFacts } from "../lib/check/record-facts.ts";
import { isPathPart } from "../lib/check/rules/invalid-name.ts";
import { findLinkTarget } from "../lib/check/rules/link-target.ts";
import { largestRecord } from "../lib/check/rules/too-large.ts";
import { compareFindings, type Finding, type Severity } from "../lib/finding.ts";
import { loadRecord } from "../lib/record/parse-record.ts";
import type { Paper } from "../lib/record/schema.ts";
import type { Collection, Survey } from "../lib/record/survey.ts";
import { listRecords, type RecordsEntry } from "./list-records.ts";
import { readEntry } from "./read-entry.ts";
import { readLines } from "./read-lines.ts";
import { readLinkTargets } from "./read-link-targets.ts";
import { readSynonyms } from "./read-synonyms.ts";

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
};

const ranks: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/**
 * Everything that is known of a records folder, each record read once.
 * Throws the error of the file system where the folder, or one of its folders, can't be read.
 */
export async function surveyRecords(
  recordsFolder: string,
  options: SurveyOptions = {},
): Promise<Survey> {
  return (await surveyWithFacts(recordsFolder, options)).survey;
}

/** The survey, and the facts of each record that it was made of, in the order of the files. */
export async function surveyWithFacts(
  recordsFolder: string,
  { shownAs = recordsFolder, siteFolder, leastSeverity = "note" }: SurveyOptions = {},
): Promise<{ survey: Survey; facts: readonly RecordFacts[] }> {
  const isWanted = ({ severity }: Finding) => ranks[severity] >= ranks[leastSeverity];
  const reading = await readAll(recordsFolder, shownAs, isWanted);
  const survey = buildSurvey(reading);
  const deadLinks =
    siteFolder === undefined
      ? []
      : findLinkTarget(reading.facts, await readLinkTargets(siteFolder, survey));
  const synonyms = siteFolder === undefined ? [] : readSynonyms(siteFolder).findings;
  const findings = [...survey.findings, ...deadLinks.map(({ finding }) => finding), ...synonyms]
    .filter(isWanted)
    .sort(compareFindings);
  return { survey: { ...survey, findings }, facts: reading.facts };
}

/**
 * The papers of a survey and no others, in the order of the files, one at a time.
 * A record that was changed since and can't be read any more is left out.
 */
export async function* readPapers(recordsFolder: string, survey: Survey): AsyncGenerator<Paper> {
  const wanted = new Set(survey.papers.map(({ collection, id }) => `${collection}/${id}`));
  for await (const entry of listRecords(recordsFolder)) {
    const { collection } = entry;
    for await (const { id, text } of readTexts(entry)) {
      const loaded =
        id === undefined || wanted.has(`${collection}/${id}`) ? loadRecord(text) : undefined;
      const ownId = id ?? loaded?.id;
      if (loaded === undefined || ownId === undefined) continue;
      if (wanted.has(`${collection}/${ownId}`))
        yield { collection, id: ownId, record: loaded.record };
    }
  }
}

async function readAll(
  recordsFolder: string,
  shownAs: string,
  isWanted: (finding: Finding) => boolean,
): Promise<Reading> {
  const facts: RecordFacts[] = [];
  const findings: Finding[] = [];
  const collections = new Map<string, Collection>();
  const unreadable = new Set<string>();
  for await (const entry of listRecords(recordsFolder)) {
    for await (const piece of readEntry(entry, showPath(shownAs, entry.shown))) {
      for (const finding of piece.findings ?? []) if (isWanted(finding)) findings.push(finding);
      if (piece.facts !== undefined) facts.push(piece.facts);
      if (piece.isUnreadable) unreadable.add(entry.collection);
      const { collection } = piece;
      if (collection && isPathPart(collection.name)) collections.set(collection.name, collection);
    }
  }
  return { facts, findings, collections: [...collections.values()], unreadable };
}

/** A path in the records folder as the person who named the folder would write it. */
function showPath(shownAs: string, path: string): string {
  return shownAs === "" || shownAs === "."
    ? path
    : `${shownAs.replaceAll("\\", "/").replace(/\/+$/, "")}/${path}`;
}

/** The records of a file as text; the id only where the file's name gives it. */
async function* readTexts(entry: RecordsEntry): AsyncGenerator<{ id?: string; text: string }> {
  if (entry.kind === "record" && entry.size <= largestRecord) {
    yield { id: entry.name.replace(/\.json$/, ""), text: readFileSync(entry.path, "utf8") };
  }
  if (entry.kind !== "lines") return;
  for await (const { bytes } of readLines(entry.path, largestRecord)) {
    if (bytes !== undefined && bytes.length > 0) yield { text: bytes.toString("utf8") };
  }
}
