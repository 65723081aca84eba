import { mkdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { namingPath } from "../io/files/disk-error.ts";
import { readIfThere } from "../io/files/read-if-there.ts";
import { relativePath } from "../io/files/relative-path.ts";
import { writeNewFile } from "../io/files/write-file.ts";
import { type OpenImport, openImport } from "../io/import/open-import.ts";
import { openLeftoverFile } from "../io/import/open-leftover-file.ts";
import { readImportFile } from "../io/import/read-import-file.ts";
import { openProgress } from "../io/process/terminal.ts";
import { renderFinding } from "../lib/check/render-findings.ts";
import { findColumnsShifted, type ShiftFacts } from "../lib/check/rules/columns-shifted.ts";
import { compareFindings, type Finding } from "../lib/finding.ts";
import type { Mapping } from "../lib/import/fields/destination.ts";
import type { TableMapping } from "../lib/import/file/parse-import-text.ts";
import type { ImportedRecord } from "../lib/import/imported-record.ts";
import type { ImportStep } from "../lib/import/plan/plan-import.ts";
import { findIdentifier } from "../lib/import/render-new-command.ts";
import { parseMapping, renderMapping } from "../lib/import/table/mapping-file.ts";
import { renderDiff } from "../lib/plan/render-diff.ts";
import { revealCharacters } from "../lib/reveal.ts";
import { answerCollection } from "./answer-collection.ts";
import { holdLock } from "./hold-lock.ts";
import {
  renderImportCounts,
  renderLeftovers,
  renderProgress,
  renderTableMapping,
  renderToFetch,
  importWords as words,
} from "./import-words.ts";
import { findRecordsFolder, type Session, say } from "./session.ts";

/** The options of `import`, as the person wrote them. */
export type ImportCommandOptions = {
  readonly files: readonly string[];
  readonly records?: string;
  readonly collection?: string;
  /** File with what the columns of tables are; written where it isn't there. */
  readonly mapping?: string;
  readonly encoding?: string;
  readonly dryRun?: boolean;
};

/**
 * `cards import`: papers of files in other formats become records of a collection, one after the other. The paths of
 * records that are written, or with `dryRun` the plan as a diff, and every finding go to standard output.
 * @returns 0, 1 where a finding is an error, or 2 where a file is not there or an option is wrong
 * @throws errors of the file system
 */
export async function runImport(
  options: ImportCommandOptions,
  session: Session,
): Promise<0 | 1 | 2> {
  if (options.encoding !== undefined && !isEncoding(options.encoding)) {
    session.err(`${words.unknownEncoding[session.locale]} ${revealCharacters(options.encoding)}\n`);
    return 2;
  }
  for (const file of options.files) {
    const found = await stat(resolve(session.cwd, file)).catch(() => undefined);
    if (found?.isFile()) continue;
    const problem = found === undefined ? words.noFile : words.noSingleFile;
    session.err(`${problem[session.locale]} ${revealCharacters(file)}\n`);
    return 2;
  }
  const given = await readMapping(options.mapping, session);
  if (given === "wrong") return 2;
  const records = findRecordsFolder(options.records, session);
  if (options.dryRun !== true) await mkdir(records.path, { recursive: true });
  const collection = await answerCollection(options.collection, records, session);
  if (collection === undefined) return 2;
  const found: FoundOnTheWay = { findings: [], facts: [], hasAbstract: false, isChanged: false };
  say(session, words.rule);
  const bringIn = async () => {
    const isDry = options.dryRun === true;
    const target = await openImport(records, collection, { isDry }, session.repository);
    for (const file of options.files)
      await importFile(file, target, { ...options, given }, found, session);
    found.findings.push(...(await target.finish()));
  };
  // What another one brings in meanwhile would come in twice.
  await (options.dryRun ? bringIn() : holdLock("adding", session, bringIn));
  return report(found, options, session);
}

/** What is said once all files are in. */
type FoundOnTheWay = {
  findings: Finding[];
  /** Of new records, for what shows only between records. */
  facts: ShiftFacts[];
  hasAbstract: boolean;
  isChanged: boolean;
};

type FileOptions = ImportCommandOptions & { readonly given: Mapping | undefined };

async function importFile(
  file: string,
  target: OpenImport,
  { encoding, mapping, dryRun = false, given }: FileOptions,
  found: FoundOnTheWay,
  session: Session,
): Promise<void> {
  const shown = file.replaceAll("\\", "/");
  const path = resolve(session.cwd, file);
  const counts = { new: 0, filled: 0, unchanged: 0, refused: 0 };
  const beside = `${path}.leftover.json`;
  const leftovers = dryRun
    ? openLeftoverFile()
    : openLeftoverFile(beside, join(session.cwd, basename(beside)));
  const progress = openProgress();
  const untitled: ImportedRecord[] = [];
  const take = async (record: ImportedRecord) => {
    const step = await target.take(record);
    counts[step.kind] += 1;
    leftovers.add(step.leftovers);
    found.findings.push(...step.findings.filter(isListed));
    if (step.facts !== undefined) found.facts.push(step.facts);
    found.hasAbstract ||= step.kind === "new" && "abstract" in record.fields;
    found.isChanged ||= step.before !== step.after;
    showStep(step, target, dryRun, session);
    progress.show(
      renderProgress(shown, counts.new + counts.filled + counts.unchanged, session.locale),
    );
    return step;
  };
  const read = readImportFile(path, shown, {
    ...(encoding !== undefined && { encoding }),
    ...(given !== undefined && { mapping: given }),
  });
  for await (const piece of read) {
    if ("table" in piece) await showMapping(shown, piece.table, mapping, given, session);
    else if ("finding" in piece) found.findings.push(piece.finding);
    else if ("leftover" in piece) leftovers.add([piece.leftover]);
    else if ("title" in piece.record.fields) await take(piece.record);
    else untitled.push(piece.record);
  }
  // The same paper may come later in the file, with its title.
  const wanted: string[] = [];
  for (const record of untitled) {
    const identifier = findIdentifier(record);
    const { kind } = await take(record);
    if (kind === "refused" && identifier !== undefined) wanted.push(identifier);
  }
  progress.end();
  session.err(renderImportCounts(shown, counts, dryRun, session.locale));
  if (wanted.length > 1) session.err(renderToFetch(wanted, session.locale));
  const keptIn = leftovers.finish();
  if (leftovers.fields.size === 0) return;
  const keptAt = keptIn && relativePath(session.cwd, keptIn);
  session.err(renderLeftovers(shown, leftovers.fields, keptAt, session.locale));
}

function showStep(step: ImportStep, { show }: OpenImport, dryRun: boolean, { out }: Session): void {
  if (step.place === undefined || step.before === step.after) return;
  const path = show(step.place);
  out(dryRun ? renderDiff(path, step.before, step.after) : `${path}\n`);
}

/** What a person said the columns are; `undefined` where the file isn't there yet, `"wrong"` where it says nothing sensible. */
async function readMapping(
  file: string | undefined,
  session: Session,
): Promise<Mapping | undefined | "wrong"> {
  if (file === undefined) return undefined;
  const path = resolve(session.cwd, file);
  const text = namingPath(path, () => readIfThere(path))?.toString("utf8");
  if (text === undefined) return undefined;
  const parsed = parseMapping(text);
  if ("mapping" in parsed) return parsed.mapping;
  session.err(`${revealCharacters(file)}: ${parsed.problem[session.locale]}\n`);
  return "wrong";
}

/** Says how a table is read, and saves it where the person wants it saved and has no such file. */
async function showMapping(
  file: string,
  table: TableMapping,
  mappingFile: string | undefined,
  given: Mapping | undefined,
  { locale, cwd, err }: Session,
): Promise<void> {
  err(renderTableMapping(file, table, locale));
  if (mappingFile === undefined || given !== undefined) return;
  const text = renderMapping(table.columns, table.mapping);
  const isSaved = writeNewFile(resolve(cwd, mappingFile), text);
  if (isSaved) err(`${words.mappingSaved[locale]} ${revealCharacters(mappingFile)}\n`);
}

/** Notes are left to `check`, which gives them anyway. */
function isListed({ severity }: Finding): boolean {
  return severity !== "note";
}

/** Every finding, in the order of the files. */
function report(
  { findings, facts, hasAbstract, isChanged }: FoundOnTheWay,
  { dryRun = false }: ImportCommandOptions,
  { locale, out, err }: Session,
): 0 | 1 {
  const all = [...findings, ...findColumnsShifted(facts).map(({ finding }) => finding)];
  const listed = all.filter(isListed).sort(compareFindings);
  for (const finding of listed) out(renderFinding(finding, locale, "text"));
  if (hasAbstract) err(`${words.abstracts[locale]}\n`);
  if (isChanged && !dryRun) err(`${words.nextStep[locale]}\n`);
  return listed.some(({ severity }) => severity === "error") ? 1 : 0;
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}
