import type { ExistingPaper } from "../io/import/read-existing-papers.ts";
import { openRecordTexts } from "../io/import/record-texts.ts";
import { buildAnswer, openAnswers } from "../io/records/kept-answers.ts";
import { showRecordPath } from "../io/records/read-records.ts";
import { findOfPubmed } from "../lib/check/rules/pubmed-answer.ts";
import { describeLookup } from "../lib/enrich/enrich-rules.ts";
import { type LookedUp, readSourceFields } from "../lib/enrich/looked-up.ts";
import type { SoughtPaper } from "../lib/enrich/parse-sought.ts";
import { planEnrichment } from "../lib/enrich/plan-enrichment.ts";
import type { Finding } from "../lib/finding.ts";
import type { FilledField } from "../lib/plan/merge-fields.ts";
import { type DesignSuggestion, suggestDesign } from "../lib/pubmed/suggest-design.ts";
import { parseRecord } from "../lib/record/parse-record.ts";
import type { Session, ShownFolder } from "./session.ts";

/** A record that is looked up. */
export type EnrichTarget = SoughtPaper & {
  readonly paper: ExistingPaper;
  readonly value: Readonly<Record<string, unknown>>;
};

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
  /** Writes what is not yet written. */
  readonly finish: () => Promise<void>;
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
      const { place } = target.paper;
      const { line } = place;
      const source = {
        file: showRecordPath(records.shownAs, place.path),
        ...(line !== undefined && { line }),
      };
      const before = texts.read(place);
      const fields = readSourceFields(found);
      const plan = fields && planEnrichment(before, target.value, fields, line !== undefined, only);
      const facts = found.kind === "article" ? buildAnswer(found.fetched.article) : undefined;
      if (found.kind === "article" && facts && !isDry) await answers.keep(found.fetched, facts);
      const { after, filled, isOther } = plan ?? { after: before, filled: [], isOther: false };
      const isClear = plan !== undefined && !isOther;
      const { fields: known, locate } = parseRecord(after, source);
      const pointer = target.pmid === undefined ? "/doi" : "/pmid";
      const ofLookup = describeLookup(found, nameOf(target), isOther, locate(pointer));
      const differences =
        facts && isClear && only === undefined && known.pmid !== undefined
          ? findOfPubmed({ fields: known, locate }, facts)
          : [];
      if (filled.length > 0) {
        await texts.write({ kind: "filled", place, before, after, findings: [], leftovers: [] });
      }
      return {
        kind: filled.length > 0 ? "filled" : isClear ? "same" : "unclear",
        path: line === undefined ? source.file : `${source.file}:${line}`,
        before,
        after,
        filled,
        suggestion: found.kind === "article" ? suggestDesign(found.fetched.article) : undefined,
        findings: [...ofLookup, ...differences],
      };
    },
    finish: texts.finish,
  };
}

function nameOf({ pmid, doi, pmcid, title = "" }: EnrichTarget): string {
  return pmid === undefined ? (doi ?? pmcid ?? title) : `PMID ${pmid}`;
}
