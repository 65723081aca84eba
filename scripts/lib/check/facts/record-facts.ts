import type { Finding, Place } from "../../finding.ts";
import type { Locale } from "../../locale.ts";
import type { JudgedStatement } from "../../meaning/evidence/shown-standing.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import type { Areas } from "../../record/schema/area.ts";
import type { PaperRecord, RecordFields } from "../../record/schema/paper-record.ts";

/** What must not be the same in two records. */
export type IdentityKind = "pmid" | "doi" | "pmcid" | "title" | "position";

/** A value by which two records can be told to be the same, and its place. */
export type Identity = {
  readonly kind: IdentityKind;
  /** The value, folded so that equal means the same; of a title only the hash. */
  readonly key: string;
  readonly place: Place;
};

/** An address in a record, and its place. */
type Address = { readonly target: string; readonly place: Place };

/** A link or image of a Markdown field, and the locales of the pages that show it. */
export type RecordLink = Address & { readonly locales: readonly Locale[] };

/** An address that was once the page's own, as it was written. */
export type FormerAddress = {
  readonly received: string;
  /** The same without locale and final slash; absent where it can't be redirected. */
  readonly address?: string;
  readonly place: Place;
};

/** A name for something that has several names in Taiwan. */
export type Translation = {
  readonly word: string;
  /** What the thing is called in English. */
  readonly en: string;
  /** The first text with it. */
  readonly place: Place;
};

/** A finding that the record accepts, and where it says so. */
export type AcceptedPlace = {
  readonly code: string;
  /** The value that it is about; any where absent. */
  readonly pointer?: string;
  readonly place: Place;
};

/**
 * What is kept of a record until all of them have been read: enough to compare it with the others, and of its text
 * only the title of one with an error, so that a hundred thousand fit into memory.
 */
export type RecordFacts = {
  readonly collection: string;
  readonly id: string;
  /** The record itself. */
  readonly place: Place;
  readonly position?: number;
  /** The year of publication, and the place of its date. */
  readonly published?: { readonly year: number; readonly place: Place };
  readonly identities: readonly Identity[];
  /** Whether the record is of a preprint. */
  readonly isPreprint: boolean;
  /** The day on which the status of the paper was last checked, as the record says. */
  readonly statusChecked?: string;
  /** Links and images of its Markdown fields. */
  readonly links: readonly RecordLink[];
  readonly formerAddresses: readonly FormerAddress[];
  /** The identities of other versions of the same work, folded as its own are. */
  readonly versions: readonly Pick<Identity, "kind" | "key">[];
  readonly accepted: readonly AcceptedPlace[];
  readonly translations: readonly Translation[];
  /** Where its columns look shifted: the warnings of its own, which give way to one for the whole run. */
  readonly shiftWarnings?: readonly Finding[];
  /** Whether it has no error of its own. */
  readonly isRight: boolean;
  /** Of a record with an error, by which a report can name it; absent where it can't be read. */
  readonly title?: PaperRecord["title"];
};

/** A finding that came of comparing records, and the record that it is about. */
export type ComparedFinding = { readonly record: RecordFacts; readonly finding: Finding };

/** What a rule sees of one record. */
export type CheckedRecord = {
  /** The fields that have no error of their own. */
  readonly fields: RecordFields;
  /** The texts that may be of interest to the rules about characters; as written, with their pointers. */
  readonly suspiciousTexts: readonly TextValue[];
  /** What the record says of its paper, and how it stands to its evidence. */
  readonly statements: readonly JudgedStatement[];
  /** The areas of the site; `undefined` where the record is checked by itself. */
  readonly areas: Areas | undefined;
  /** The place of the value at a pointer. */
  readonly locate: (pointer: string) => Place;
};

/** What reading a record by itself gives: its facts, and what was found in it. */
export type RecordReading = { readonly facts: RecordFacts; readonly findings: readonly Finding[] };

/**
 * The same reading of a record that lies elsewhere.
 * @param file the file it lies in, as the reader should see it
 * @param lines how many lines further down it lies
 */
export function moveReading(
  { facts, findings }: RecordReading,
  file: string,
  lines: number,
): RecordReading {
  const move = <Placed extends Place>(placed: Placed): Placed => ({
    ...placed,
    file,
    line: placed.line + lines,
  });
  const movePlace = <Placed extends { readonly place: Place }>(placed: Placed): Placed => ({
    ...placed,
    place: move(placed.place),
  });
  const { published, shiftWarnings } = facts;
  return {
    findings: findings.map(move),
    facts: {
      ...facts,
      place: move(facts.place),
      identities: facts.identities.map(movePlace),
      links: facts.links.map(movePlace),
      formerAddresses: facts.formerAddresses.map(movePlace),
      accepted: facts.accepted.map(movePlace),
      translations: facts.translations.map(movePlace),
      ...(published && { published: movePlace(published) }),
      ...(shiftWarnings && { shiftWarnings: shiftWarnings.map(move) }),
    },
  };
}
