import { describePlaces, type Place } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import type { Bilingual } from "../../locale.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type {
  ComparedFinding,
  Identity,
  IdentityKind,
  RecordFacts,
} from "../facts/record-facts.ts";
import { describeVersionNotLinked, groupVersions } from "./version-not-linked.ts";

/** A kind of value that no two records should share, and the rule about it. */
type SharedKind = {
  readonly rule: Rule;
  readonly kind: IdentityKind;
  /** The kind as messages name it. */
  readonly name: Bilingual;
  /** What the records must have in common for it to count; nothing where absent. */
  readonly scope?: (record: RecordFacts) => string;
};

const position: SharedKind = {
  rule: {
    code: "duplicate-position",
    severity: "error",
    title: { en: "One position twice in a collection", "zh-Hant": "同一館藏中順序重複" },
    why: {
      en: "Two papers can't have one number; neither page is made until they differ.",
      "zh-Hant": "兩篇文獻不能使用同一個編號；修正前兩者都不會產生頁面。",
    },
    mend: {
      en: "Give one of them a free number; `cards new` takes the next one.",
      "zh-Hant": "請將其中一筆改為未使用的數字；`cards new` 會自動取下一個。",
    },
  },
  kind: "position",
  name: { en: "position", "zh-Hant": "順序" },
  scope: ({ collection }) => collection,
};

/** Why one paper should not have two records, and what to do with the other. */
const samePaper = {
  why: {
    en: "Readers find the same paper twice, and its score counts twice.",
    "zh-Hant": "讀者會看到同一篇文獻兩次，評分也會重複計算。",
  },
  mend: {
    en: "Keep one of the records, and give the address of the other in its formerPaths.",
    "zh-Hant": "請保留其中一筆紀錄，並將另一筆的位址填入 formerPaths。",
  },
};

/** Values of the paper itself; upper and lower case, width and white space make no difference. */
const ofPaper: readonly SharedKind[] = [
  {
    rule: {
      code: "duplicate-pmid",
      severity: "warning",
      title: { en: "Two records with one PMID", "zh-Hant": "PMID 重複" },
      ...samePaper,
    },
    kind: "pmid",
    name: { en: "PMID", "zh-Hant": " PMID " },
  },
  {
    rule: {
      code: "duplicate-doi",
      severity: "warning",
      title: { en: "Two records with one DOI", "zh-Hant": "DOI 重複" },
      ...samePaper,
    },
    kind: "doi",
    name: { en: "DOI", "zh-Hant": " DOI " },
  },
  {
    rule: {
      code: "duplicate-pmcid",
      severity: "warning",
      title: { en: "Two records with one PMCID", "zh-Hant": "PMCID 重複" },
      ...samePaper,
    },
    kind: "pmcid",
    name: { en: "PMCID", "zh-Hant": " PMCID " },
  },
  {
    rule: {
      code: "duplicate-title",
      severity: "warning",
      title: { en: "Two records with one title", "zh-Hant": "標題重複" },
      why: {
        en: "It may be the same paper twice, such as a preprint and its article; in lists nobody can tell them apart.",
        "zh-Hant": "可能是同一篇文獻收錄兩次，例如預印本與正式版本；在清單中無法分辨。",
      },
      mend: {
        en: "Keep one of the records, or make sure that they are two papers.",
        "zh-Hant": "請保留其中一筆紀錄，或確認確實是兩篇不同的文獻。",
      },
    },
    kind: "title",
    name: { en: "title", "zh-Hant": "標題" },
  },
];

/** One position twice in a collection: an error, for the position is the paper's number. */
export const duplicatePositionRule = position.rule;

/** One PMID, DOI, PMCID or title in two records of any collections: warnings. Of titles only letters and digits count. */
export const duplicatePaperRules: readonly Rule[] = ofPaper.map(({ rule }) => rule);

/** A finding at a value, and the first other record that has it too. */
type DuplicateFinding = ComparedFinding & { readonly other: RecordFacts };

/**
 * A finding at each of these values that two or more records share; each names the place of another. Records that
 * say of one another that they are versions of one work may share all but their position; a title that a preprint
 * shares is that of a version that is not linked.
 */
export function findDuplicateValue(records: readonly RecordFacts[]): DuplicateFinding[] {
  const works = groupVersions(records);
  const ownWork = (record: RecordFacts) => works.get(record) ?? record;
  return [position, ...ofPaper].flatMap((kind) =>
    listShared(records, kind, kind === position ? (record) => record : ownWork).map(
      ({ record, place, other, otherRecord, further }) => {
        if (kind.kind === "title" && (record.isPreprint || otherRecord.isPreprint)) {
          const finding = describeVersionNotLinked(place, record, otherRecord);
          return { record, other: otherRecord, finding };
        }
        const places = describePlaces(other, further);
        const message = {
          en: `The ${kind.name.en} is also that of ${places.en}.`,
          "zh-Hant": `此${kind.name["zh-Hant"]}與${places["zh-Hant"]}的相同。`,
        };
        return { record, other: otherRecord, finding: buildFinding(kind.rule, place, message) };
      },
    ),
  );
}

/** A value that other records have as well. */
type SharedIdentity = {
  readonly record: RecordFacts;
  readonly place: Place;
  /** The first place of it in another record. */
  readonly other: Place;
  readonly otherRecord: RecordFacts;
  /** How many further records have it. */
  readonly further: number;
};

/** Every value of one kind that two or more records share, once for each record, in the order of the records. */
function listShared(
  records: readonly RecordFacts[],
  { kind, scope = () => "" }: SharedKind,
  workOf: (record: RecordFacts) => RecordFacts,
): SharedIdentity[] {
  const holders = new Map<string, Map<RecordFacts, Identity>>();
  for (const record of records) {
    for (const identity of record.identities) {
      if (identity.kind !== kind) continue;
      const key = `${scope(record)}\n${identity.key}`;
      const group = holders.get(key) ?? new Map<RecordFacts, Identity>();
      if (!group.has(record)) group.set(record, identity);
      holders.set(key, group);
    }
  }
  return [...holders.values()].flatMap((group) => shareOut(group, workOf));
}

function shareOut(
  group: ReadonlyMap<RecordFacts, Identity>,
  workOf: (record: RecordFacts) => RecordFacts,
): SharedIdentity[] {
  const works = [...groupBy([...group], ([record]) => workOf(record)).values()];
  const [first, second] = works.flatMap(([leader]) => (leader === undefined ? [] : [leader]));
  if (first === undefined || second === undefined) return [];
  return works.flatMap((versions) => {
    const [otherRecord, other] = versions[0] === first ? second : first;
    const further = group.size - versions.length - 1;
    return versions.map(([record, { place }]) => ({
      ...{ record, place, otherRecord, further },
      other: other.place,
    }));
  });
}
