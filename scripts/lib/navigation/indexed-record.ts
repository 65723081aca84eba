import type { PaperRecord } from "../record/schema.ts";

const indexedFields = [
  "title",
  "language",
  "pmid",
  "doi",
  "pmcid",
  "journal",
  "authors",
  "published",
  "score",
  "applicationArea",
  "finding",
  "studyType",
  "country",
  "roi",
  "importance",
  "innovation",
  "status",
] as const satisfies readonly (keyof PaperRecord)[];

/** What lists and the head of a page show of a record: all but its texts, which stay in the record. */
export type IndexedRecord = Pick<PaperRecord, (typeof indexedFields)[number]>;

/** The indexed fields of a record, in an order of their own. */
export function pickIndexed(record: PaperRecord): IndexedRecord {
  const fields = indexedFields.flatMap((name) =>
    record[name] === undefined ? [] : [[name, record[name]]],
  );
  return { title: record.title, ...Object.fromEntries(fields) };
}
