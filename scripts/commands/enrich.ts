import { type ExistingPaper, readExistingPapers } from "../io/import/read-existing-papers.ts";
import { lookUpPapers, openServices } from "../io/network/look-up-papers.ts";
import { explainNetworkError } from "../io/network/network-error.ts";
import { openProgress } from "../io/process/terminal.ts";
import { workAhead } from "../io/process/work-ahead.ts";
import { writeStatusDate } from "../io/records/kept-answers.ts";
import { renderFinding } from "../lib/check/render-findings.ts";
import type { LookedUp } from "../lib/enrich/looked-up.ts";
import { compareFindings, type Finding } from "../lib/finding.ts";
import { listKeys } from "../lib/import/plan/paper-keys.ts";
import type { Bilingual } from "../lib/locale.ts";
import { renderDiff } from "../lib/plan/render-diff.ts";
import { isJsonObject } from "../lib/record/json/json-value.ts";
import { revealCharacters } from "../lib/reveal.ts";
import {
  enrichWords,
  renderFilled,
  renderLookedUp,
  renderNoRecord,
  renderOutcome,
} from "./enrich-words.ts";
import {
  type EnrichStep,
  type EnrichTarget,
  type OpenEnrichment,
  openEnrichment,
} from "./open-enrichment.ts";
import { findRecordsFolder, type Session, type ShownFolder, say } from "./session.ts";

/** The options of `enrich`, as the person wrote them. */
export type EnrichOptions = {
  readonly records?: string;
  /** Whether only kept answers are used. */
  readonly offline?: boolean;
  /** Whether what is kept is asked for again. */
  readonly refresh?: boolean;
  /** Whether only retractions, concerns and corrections are asked about. */
  readonly status?: boolean;
  readonly dryRun?: boolean;
  /** Ids, PMIDs, DOIs or PMCIDs of records; all records where there are none. */
  readonly ids: readonly string[];
};

/**
 * `cards enrich`: fills what records lack from PubMed and Crossref, keeps PubMed's answers, and reports what records
 * say otherwise. A line a record that was filled, or with `dryRun` its diff, and the findings go to standard output.
 * @returns 0, or 2 where a service gave no answer for some, or an id is no record's
 * @throws errors of the file system
 */
export async function runEnrich(options: EnrichOptions, session: Session): Promise<0 | 2> {
  const records = findRecordsFolder(options.records, session);
  const targets = await readTargets(records, options.ids, session);
  if (targets === undefined) return 2;
  const enrichment = openEnrichment(records, options, session);
  const counts = { total: targets.length, filled: 0, same: 0, unclear: 0 };
  const findings: Finding[] = [];
  const unanswered: string[] = [];
  let done = 0;
  const progress = openProgress();
  let failure: Bilingual | undefined;
  try {
    const steps = workAhead(lookUp(targets, options, enrichment), async ({ target, found }) => ({
      target,
      step: await enrichment.take(target, found),
    }));
    for await (const { target, step } of steps) {
      done += 1;
      // What is kept of a paper may be older than its retraction.
      const isStale = options.status && options.offline && step.kind === "same";
      if (!isStale) counts[step.kind] += 1;
      findings.push(...step.findings);
      if (step.kind === "unclear" && target.pmid !== undefined) unanswered.push(target.pmid);
      showStep(step, options, session);
      progress.show(renderLookedUp(done, counts.total)[session.locale]);
    }
    const isWhole = options.ids.length === 0 && !options.dryRun && !options.offline;
    if (options.status && isWhole) await writeStatusDate(records.path, unanswered);
  } catch (error) {
    failure = explainNetworkError(error);
    if (failure === undefined) throw error;
  } finally {
    progress.end();
    findings.push(...(await enrichment.finish()));
  }
  for (const finding of findings.filter(isListed).sort(compareFindings)) {
    session.out(renderFinding(finding, session.locale, "text"));
  }
  if (failure) say(session, failure);
  say(session, renderOutcome(counts, options.dryRun === true));
  if (counts.filled > 0 && !options.dryRun) say(session, enrichWords.nextStep);
  return failure ? 2 : 0;
}

/** Notes are for `check`, but that nobody could be asked has to be seen. */
function isListed({ severity, code }: Finding): boolean {
  return severity !== "note" || code === "not-asked";
}

function showStep(step: EnrichStep, { dryRun }: EnrichOptions, { out, locale }: Session): void {
  if (step.kind !== "filled") return;
  if (dryRun) out(renderDiff(step.path, step.before, step.after));
  else out(`${renderFilled(step.path, step.filled, step.suggestion)[locale]}\n`);
}

/** The records that are asked about; `undefined` where an id is none of theirs, which standard error says. */
async function readTargets(
  records: ShownFolder,
  ids: readonly string[],
  session: Session,
): Promise<EnrichTarget[] | undefined> {
  const targets: EnrichTarget[] = [];
  const wanted = new Set(ids);
  for await (const paper of readExistingPapers(records.path)) {
    const { value } = paper;
    if (!isJsonObject(value)) continue;
    const target = buildTarget(paper, value);
    const named = ids.filter((id) => isNamed(target, id));
    for (const id of named) wanted.delete(id);
    if (ids.length === 0 || named.length > 0) targets.push(target);
  }
  for (const id of wanted) {
    say(session, renderNoRecord(revealCharacters(id)));
  }
  return wanted.size > 0 ? undefined : targets;
}

function buildTarget(paper: ExistingPaper, value: Readonly<Record<string, unknown>>): EnrichTarget {
  const { pmid, doi, pmcid } = listKeys(value);
  const { title } = value;
  const english = isJsonObject(title) ? title.en : title;
  return {
    paper,
    pmid,
    doi,
    pmcid,
    title: typeof english === "string" ? english : undefined,
  };
}

function isNamed({ paper, pmid, doi, pmcid }: EnrichTarget, id: string): boolean {
  const { path } = paper.place;
  const name = path.replace(/^.*\//, "").replace(/\.json$/, "");
  const names = [pmid, doi, pmcid, name, `${paper.collection}/${name}`, path];
  return names.includes(id) || names.includes(id.toLowerCase()) || path.endsWith(`/${id}`);
}

type TargetFound = { readonly target: EnrichTarget; readonly found: LookedUp };

/** What is known of each target: what is kept of it first, then what the services say. */
async function* lookUp(
  targets: readonly EnrichTarget[],
  { offline, refresh, status }: EnrichOptions,
  enrichment: OpenEnrichment,
): AsyncGenerator<TargetFound> {
  const asked: EnrichTarget[] = [];
  for (const target of targets) {
    const isAsked = !offline && (refresh || status);
    const kept = isAsked ? undefined : await enrichment.recall(target, offline === true);
    if (kept !== undefined) yield { target, found: kept };
    else if (offline || nothingToAsk(target)) yield { target, found: { kind: "unasked" } };
    else asked.push(target);
  }
  for await (const { sought, found } of lookUpPapers(asked, openServices())) {
    yield { target: sought, found };
  }
}

function nothingToAsk({ pmid, doi, pmcid, title }: EnrichTarget): boolean {
  return [pmid, doi, pmcid, title].every((key) => key === undefined);
}
