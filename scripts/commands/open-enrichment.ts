import { type ExistingPaper, readRecordValue } from "../io/import/read-existing-papers.ts";
import { finishTexts, openRecordTexts } from "../io/import/record-texts.ts";
import { buildAnswer, openAnswers } from "../io/records/kept-answers.ts";
import { showRecordPath } from "../io/records/read-records.ts";
import { findOfPubmed } from "../lib/check/rules/pubmed-answer.ts";
import { describeLookup } from "../lib/enrich/enrich-rules.ts";
import { type LookedUp, readSourceFields } from "../lib/enrich/looked-up.ts";
import { planEnrichment } from "../lib/enrich/plan-enrichment.ts";
import type { Finding } from "../lib/finding.ts";
import { describeChangedMeanwhile } from "../lib/import/import-rules.ts";
import { listKeys } from "../lib/import/plan/paper-keys.ts";
import type { FilledField } from "../lib/plan/merge-fields.ts";
import type { KeptAnswer } from "../lib/pubmed/kept-answer.ts";
import { type DesignSuggestion, suggestDesign } from "../lib/pubmed/suggest-design.ts";
import { isJsonObject } from "../lib/record/json/json-value.ts";
import { parseRecord } from "../lib/record/parse-record.ts";
import type { SoughtPaper } from "../lib/record/values/parse-sought.ts";
import type { Session, ShownFolder } from "./session.ts";

/** A record that is looked up. */
export type EnrichTarget = SoughtPaper & { readonly paper: ExistingPaper };

/** What was done with a record. */
export type EnrichStep = {
  /** `unclear` where nobody could say anything of its paper. */
  readonly kind: "filled" | "same" | "unclear";
  /** The record's place as the reader should see it. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly filled: readonly FilledField[];
  readonly suggestion?: DesignSuggestion | undefined;
  readonly findings: readonly Finding[];
};

/** The records of a folder while they are filled. */
export type OpenEnrichment = {
  /**
   * What earlier answers say of a paper; `undefined` where it has to be asked for.
   * @param isEnough whether the facts beside the records do, where the answer itself isn't here
   */
  readonly recall: (target: EnrichTarget, isEnough: boolean) => Promise<LookedUp | undefined>;
  /** Fills a record with what was found, keeps the answer, and says what differs. */
  readonly take: (target: EnrichTarget, found: LookedUp) => Promise<EnrichStep>;
  /** Writes what is not yet written; a finding for each record that somebody else has changed meanwhile, and that stays so. */
  readonly finish: () => Promise<readonly Finding[]>;
};

/** @param options of `enrich`: whether nothing is written, and whether only `status` is filled */
export function openEnrichment(
  records: ShownFolder,
  options: { readonly dryRun?: boolean; readonly status?: boolean },
  { repository }: Session,
): OpenEnrichment {
  const isDry = options.dryRun === true;
  const texts = openRecordTexts(records.path, isDry);
  const answers = openAnswers(records.path, repository);
  const only = options.status ? new Set(["status"]) : undefined;
  return {
    recall: async ({ pmid }, isEnough) => {
      const fetched = pmid === undefined ? undefined : await answers.recall(pmid, isEnough);
      return fetched && { kind: "article", fetched };
    },
    take: async (target, found) => {
      const facts = found.kind === "article" ? buildAnswer(found.fetched.article) : undefined;
      if (found.kind === "article" && facts && !isDry) await answers.keep(found.fetched, facts);
      for (;;) {
        const { place } = target.paper;
        const step = planStep(target, texts.read(place), found, facts);
        const kind = step.filled.length > 0 ? "filled" : "unchanged";
        // What somebody has changed since it was read is planned anew.
        if (await texts.write({ ...step, kind, place })) return step;
      }
    },
    finish: () => finishTexts(texts, records.shownAs),
  };

  /** What is to be done with a record as it reads now, which may be otherwise than when it was looked up. */
  function planStep(
    target: EnrichTarget,
    text: string | undefined,
    found: LookedUp,
    facts: KeptAnswer | undefined,
  ): EnrichStep {
    const { path: own, line } = target.paper.place;
    const isLine = line !== undefined;
    const file = showRecordPath(records.shownAs, own);
    const source = { file, ...(isLine && { line }) };
    const path = isLine ? `${file}:${line}` : file;
    const before = text ?? "";
    const value = readRecordValue(before);
    if (!isJsonObject(value) || !isSamePaper(target, value)) {
      const findings = [describeChangedMeanwhile(file, line)];
      return { kind: "unclear", path, before, after: before, filled: [], findings };
    }
    const fields = readSourceFields(found);
    const plan = fields && planEnrichment(before, value, fields, isLine, only);
    const { after, filled, isOther } = plan ?? { after: before, filled: [], isOther: false };
    const isClear = plan !== undefined && !isOther;
    const { fields: known, locate } = parseRecord(after, source);
    const pointer = target.pmid === undefined ? "/doi" : "/pmid";
    const ofLookup = describeLookup(found, nameOf(target), isOther, locate(pointer));
    const differences =
      facts && isClear && only === undefined && known.pmid !== undefined
        ? findOfPubmed({ fields: known, locate }, facts)
        : [];
    return {
      kind: filled.length > 0 ? "filled" : isClear ? "same" : "unclear",
      path,
      before,
      after,
      filled,
      suggestion: found.kind === "article" ? suggestDesign(found.fetched.article) : undefined,
      findings: [...ofLookup, ...differences],
    };
  }
}

/** Whether a record still has the identifiers that its paper was looked up by. */
function isSamePaper({ pmid, doi, pmcid }: EnrichTarget, value: unknown): boolean {
  const now = listKeys(value);
  return (
    (pmid ?? now.pmid) === now.pmid &&
    (doi ?? now.doi) === now.doi &&
    (pmcid ?? now.pmcid) === now.pmcid
  );
}

function nameOf({ pmid, doi, pmcid, title = "" }: EnrichTarget): string {
  return pmid === undefined ? (doi ?? pmcid ?? title) : `PMID ${pmid}`;
}
