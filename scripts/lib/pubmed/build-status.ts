import { namesPreprintServer } from "../record/values/preprint-server.ts";
import type { PubmedArticle, PubmedLink } from "./pubmed-article.ts";

/** A notice about a paper, as far as PubMed tells it; the notice may have no PMID. */
type PubmedNotice = {
  readonly noticePmid?: string;
  readonly noticeDoi?: string;
  readonly date?: string;
};

/** What has become of a paper, as the field `status` of a record has it. */
export type PubmedStatus = {
  readonly retracted?: PubmedNotice;
  readonly concern?: PubmedNotice;
  readonly corrected?: PubmedNotice;
};

/** Another version of a work, as the field `versions` of a record has it. */
type PubmedVersion = {
  readonly relation: "preprint" | "article" | "update" | "comment";
  readonly pmid: string | undefined;
  readonly doi: string | undefined;
};

/** Links of a paper to the notices about it. A type that ends in `Of`, `For` or `From` is a notice's link to its paper. */
const noticesOf = {
  retracted: ["RetractionIn", "RetractedandRepublishedIn"],
  concern: ["ExpressionOfConcernIn"],
  corrected: ["ErratumIn", "CorrectedandRepublishedIn"],
} as const;

/** Publication types of papers that were retracted, whether the notice is known or not. */
const retractedTypes: readonly string[] = ["D016441"];
const preprintType = "D000076942";
const noticeLinks: ReadonlySet<string> = new Set([
  "RetractionOf",
  "RetractedandRepublishedFrom",
  "ExpressionOfConcernFor",
  "ErratumFor",
  "CorrectedandRepublishedFrom",
]);

/**
 * Retraction, concern and correction of the paper itself; `{}` where PubMed knows of none. Of several notices of a
 * kind the last one counts.
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html#cc
 */
export function buildStatus({
  links,
  types,
}: Pick<PubmedArticle, "links" | "types">): PubmedStatus {
  const find = (kinds: readonly string[]) => {
    const link = links.findLast(({ type }) => kinds.includes(type));
    return link && buildNotice(link);
  };
  const isRetracted = types.some(
    ({ ui, name }) => retractedTypes.includes(ui) || /^retracted publication$/i.test(name),
  );
  const retracted = find(noticesOf.retracted) ?? (isRetracted ? {} : undefined);
  const concern = find(noticesOf.concern);
  const corrected = find(noticesOf.corrected);
  return {
    ...(retracted && { retracted }),
    ...(concern && { concern }),
    ...(corrected && { corrected }),
  };
}

function buildNotice({ pmid, doi, date }: PubmedLink): PubmedNotice {
  return {
    ...(pmid !== undefined && { noticePmid: pmid }),
    ...(doi !== undefined && { noticeDoi: doi }),
    ...(date !== undefined && { date }),
  };
}

/** The links of a citation that is itself a notice, to the papers that it is about. */
export function listNoticeTargets(links: readonly PubmedLink[]): readonly PubmedLink[] {
  return links.filter(({ type }) => noticeLinks.has(type));
}

/** Whether PubMed has the paper as a preprint. */
export function isPreprint(types: PubmedArticle["types"]): boolean {
  return types.some(({ ui, name }) => ui === preprintType || /^preprint$/i.test(name));
}

/** The other versions of the work, and comments on it, that can be named by an identifier. */
export function listVersions({
  links,
  types,
}: Pick<PubmedArticle, "links" | "types">): PubmedVersion[] {
  return links.flatMap(({ type, pmid, doi, source }) => {
    const relation = relationOf(type, source, isPreprint(types));
    if (relation === undefined || (pmid === undefined && doi === undefined)) return [];
    return [{ relation, pmid, doi }];
  });
}

function relationOf(
  type: string,
  source: string,
  isOfPreprint: boolean,
): PubmedVersion["relation"] | undefined {
  if (type === "CommentIn" || type === "CommentOn") return "comment";
  if (type === "UpdateIn") return isOfPreprint ? "article" : "update";
  if (type === "UpdateOf") return namesPreprintServer(source) ? "preprint" : "update";
  return undefined;
}
