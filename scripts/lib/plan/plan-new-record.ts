import { isJsonObject } from "../record/json/json-value.ts";
import { scriptLocale } from "../record/schema/localized-text.ts";

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
function parsePositionInName(file: string, collection: string): number {
  const [id = ""] = file.split(".json");
  const number = id.startsWith(`${collection}-`) ? id.slice(collection.length + 1) : "";
  return /^\d{1,9}$/.test(number) ? Number(number) : 0;
}

/**
 * The positions that a record takes: its own, and the number in its file's name. Whole numbers from 1.
 * @param file name of its file in the collection's folder
 * @param value its JSON value, whether or not it is right
 */
export function listPositions(file: string, collection: string, value: unknown): number[] {
  const own = isJsonObject(value) ? Number(value.position) : 0;
  return [own, parsePositionInName(file, collection)].filter(
    (position) => Number.isSafeInteger(position) && position > 0,
  );
}

/**
 * Which identifier of a new record another record already has; `undefined` where none.
 * @param other its DOI in lower case
 */
export function findSharedIdentifier(
  { pmid, doi }: NewRecord,
  other: Pick<NewRecord, "pmid" | "doi">,
): string | undefined {
  if (pmid !== undefined && pmid === other.pmid) return `PMID ${pmid}`;
  return doi !== undefined && doi.toLowerCase() === other.doi ? `DOI ${doi}` : undefined;
}
