import { scriptLocale } from "../record/localized-text.ts";
import type { RecordIdentity } from "./record-identity.ts";

/** What is known of a paper when its record is begun. */
export type NewRecord = {
  readonly title: string;
  readonly pmid?: string;
  /** Without the resolver's address. */
  readonly doi?: string;
};

/**
 * The text of a new record: only what is known, in the order of the guide, with a final line break.
 * @param schema path from the record to the JSON Schema, with `/`
 */
export function renderNewRecord(record: NewRecord, position: number, schema: string): string {
  const { title, pmid, doi } = record;
  const content = {
    $schema: schema,
    position,
    title: { [scriptLocale(title)]: title },
    ...(pmid !== undefined && { pmid }),
    ...(doi !== undefined && { doi }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * The number in the name of a record's file, for names that `new` gives; 0 for all others.
 * @example parsePositionInName("pubmed-69.json", "pubmed") // 69
 */
export function parsePositionInName(file: string, collection: string): number {
  const [id = ""] = file.split(".json");
  const number = id.startsWith(`${collection}-`) ? id.slice(collection.length + 1) : "";
  return /^\d{1,9}$/.test(number) ? Number(number) : 0;
}

/** Which identifier of a new record another record already has; `undefined` where none. */
export function findSharedIdentifier(record: NewRecord, other: RecordIdentity): string | undefined {
  if (record.pmid !== undefined && record.pmid === other.pmid) return `PMID ${record.pmid}`;
  const isSameDoi = record.doi !== undefined && record.doi.toLowerCase() === other.doi;
  return isSameDoi ? `DOI ${record.doi}` : undefined;
}
