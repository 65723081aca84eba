import { describePlaces, type Finding, type Place } from "../../finding.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { RecordFacts } from "../facts/record-facts.ts";

export const versionNotLinkedRule: Rule = {
  code: "version-not-linked",
  severity: "warning",
  title: {
    en: "A preprint and another version of it that don't know each other",
    "zh-Hant": "預印本與其他版本未互相連結",
  },
  why: {
    en: "Readers find one work twice, and don't learn which version is the last.",
    "zh-Hant": "讀者會看到同一研究兩次，也不知道哪個版本較新。",
  },
  mend: {
    en: "Name the other in versions, with its relation and its PMID or DOI; where they are two works, accept the finding.",
    "zh-Hant":
      "請在 versions 填入另一版本的關係與 PMID 或 DOI；若為兩項不同研究，請在 accepted 註明。",
  },
};

/** Prefixes of DOIs that only servers of preprints give. */
const preprintDoi =
  /^10\.(?:1101\/(?:\d{4}\.)|21203\/|2139\/ssrn|48550\/|20944\/preprints|26434\/|31234\/|31219\/|36227\/|2196\/preprints|64898\/)/;

/** Whether a record is of a preprint, by its type or its DOI. */
export function isPreprintRecord(type: string | undefined, doi: string | undefined): boolean {
  return type === "article" || (doi !== undefined && preprintDoi.test(doi));
}

/** The warning at a title that a record shares with another version of it: its article, or a preprint elsewhere. */
export function describeVersionNotLinked(
  place: Place,
  record: RecordFacts,
  other: RecordFacts,
): Finding {
  const relation = other.isPreprint ? "preprint" : "article";
  const identity = other.identities.find(({ kind }) => kind === "doi" || kind === "pmid");
  const entry = JSON.stringify({ relation, ...(identity && { [identity.kind]: identity.key }) });
  const places = describePlaces(other.place);
  const what =
    record.isPreprint && other.isPreprint
      ? { en: "a preprint on two servers", "zh-Hant": "同一預印本刊登於兩個平台" }
      : { en: "a preprint and its article", "zh-Hant": "預印本與正式發表的論文" };
  return buildFinding(versionNotLinkedRule, place, {
    en: `The title is also that of ${places.en}: ${what.en}; expected ${entry} in versions.`,
    "zh-Hant": `此標題與${places["zh-Hant"]}的相同：${what["zh-Hant"]}；應在 versions 填入 ${entry}。`,
  });
}

/**
 * The records that are versions of one work because some of them name others by PMID or DOI, each with the one that
 * stands for the work; records that name none and are named by none are left out.
 */
export function groupVersions(
  records: readonly RecordFacts[],
): ReadonlyMap<RecordFacts, RecordFacts> {
  const naming = records.filter(({ versions }) => versions.length > 0);
  const works = new Map<RecordFacts, RecordFacts>();
  if (naming.length === 0) return works;
  const holders = new Map(
    records.flatMap((record) =>
      record.identities.map(({ kind, key }) => [`${kind} ${key}`, record] as const),
    ),
  );
  const workOf = (record: RecordFacts): RecordFacts => {
    const next = works.get(record) ?? record;
    return next === record ? record : workOf(next);
  };
  for (const record of naming) {
    for (const { kind, key } of record.versions) {
      const other = holders.get(`${kind} ${key}`);
      if (other !== undefined) works.set(workOf(other), workOf(record));
    }
  }
  for (const record of [...works.keys()]) works.set(record, workOf(record));
  return works;
}
