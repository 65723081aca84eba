import { findNodeAtLocation, getNodeValue, type Node, parseTree } from "jsonc-parser";
import { scriptLocale } from "../record/schema/localized-text.ts";
import { parseDoi } from "../record/values/doi.ts";
import { parsePmid } from "../record/values/pmid.ts";

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

/** What tells a paper apart from others, as far as its record says it. */
export type RecordIdentity = {
  readonly position?: number;
  readonly pmid?: string;
  /** Without the resolver's address, in lower case. */
  readonly doi?: string;
};

/** What tells a paper apart, read out of a record's text even where the record is broken. */
export function parseRecordIdentity(text: string): RecordIdentity {
  const root = parseTree(text);
  const position = root && readValue(root, "position");
  const pmid = root && readValue(root, "pmid");
  const doi = root && readValue(root, "doi");
  const bareDoi = typeof doi === "string" ? parseDoi(doi) : undefined;
  const barePmid = typeof pmid === "string" ? parsePmid(pmid) : undefined;
  return {
    ...(Number.isSafeInteger(position) && { position: Number(position) }),
    ...(barePmid !== undefined && { pmid: barePmid }),
    ...(bareDoi !== undefined && { doi: bareDoi.toLowerCase() }),
  };
}

function readValue(root: Node, key: string): unknown {
  const node = findNodeAtLocation(root, [key]);
  return node && getNodeValue(node);
}
