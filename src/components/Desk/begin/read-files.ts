import type { Finding } from "../../../../scripts/lib/finding.ts";
import type { ImportedRecord, Leftover } from "../../../../scripts/lib/import/imported-record.ts";
import type { PreparedRecord } from "../../../../scripts/lib/import/plan/prepare-record.ts";
import type { Areas } from "../../../../scripts/lib/record/schema/area.ts";

/** A paper of a file, in the fields of a record. */
export type FilePaper = {
  /** The file and the line that it begins in. */
  readonly place: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What of it has no place in a record. */
  readonly leftovers: readonly Leftover[];
};

/** What files give. */
export type FilePapers = {
  readonly papers: readonly FilePaper[];
  /** What is wrong with a file as a whole, or with an entry that gave no paper. */
  readonly findings: readonly Finding[];
};

/** The papers of files of every format that `cards import` reads; its readers are loaded here, when there is a file. */
export async function readFiles(files: readonly File[]): Promise<FilePapers> {
  const [{ parseImportBytes }, { prepareRecord }] = await Promise.all([
    import("../../../../scripts/lib/import/file/parse-import-bytes.ts"),
    import("../../../../scripts/lib/import/plan/prepare-record.ts"),
  ]);
  const parsed = await Promise.all(
    files.map(async (file) =>
      parseImportBytes(new Uint8Array(await file.arrayBuffer()), file.name, {}),
    ),
  );
  const areas: Areas = {};
  // The record's own place is chosen when it is made.
  const frame = { collection: "any", position: 1, schema: "schema.json", areas };
  return {
    papers: parsed.flatMap(({ records }) =>
      records.map((imported) => buildPaper(imported, prepareRecord(imported, frame))),
    ),
    findings: parsed.flatMap(({ findings }) => findings),
  };
}

function buildPaper(
  { file, line, leftovers }: ImportedRecord,
  { fields, dropped }: PreparedRecord,
): FilePaper {
  return { place: `${file}:${line}`, fields, leftovers: [...leftovers, ...dropped] };
}
