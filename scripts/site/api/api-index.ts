import type { ExportFormatName } from "../../lib/export/formats/export-format-names.ts";
import type { Standings, StatementCounts } from "../../lib/meaning/evidence/shown-standing.ts";
import type { PositionRange } from "../../lib/navigation/position-range.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import type { LocalizedText } from "../../lib/record/schema/localized-text.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";

/** A file of the API. */
export type ApiFile = {
  /** From the index on. */
  readonly path: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal digits: whoever has a file with this hash need not load it again. */
  readonly sha256: string;
};

/** A file with a list of papers, by position. */
export type ApiRange = PositionRange & ApiFile;

/** A whole record, with how each of its statements stands to abstract and figures. */
export type ApiPaper = { readonly id: string; readonly standings: Standings } & PaperRecord;

/** A record without its long texts, with how many of its statements stand in each way. */
export type ApiDigest = { readonly id: string; readonly statements: StatementCounts } & PaperRecord;

/** A collection as the API has it. */
export type ApiCollection = {
  readonly name: string;
  readonly label: LocalizedText;
  readonly description?: LocalizedText;
  readonly papers: number;
  /** Whole records, with the ids of their papers in the order of the list, and how many questions each has to learn. */
  readonly ranges: readonly (ApiRange & {
    readonly ids: readonly string[];
    readonly questions: readonly number[];
  })[];
  /** Records without their long texts, of three such files each. */
  readonly digests: readonly ApiRange[];
  /** The whole collection in each format; in several files where one would be too large for a host. */
  readonly files: readonly (ApiFile & {
    readonly format: ExportFormatName | "apkg";
    /** Only of formats that have words in a language. */
    readonly language?: string;
  })[];
};

/** All that the site has for programs, at `/api/index.json`. */
export type ApiIndex = {
  /** Rises when something that is here is taken away or means another thing. */
  readonly version: 1;
  /** The JSON Schema of each paper but for its `id`, `standings` and `statements`, from the index on. */
  readonly schema: string;
  readonly areas: Areas;
  readonly collections: readonly ApiCollection[];
};

/** Where it is, below the home page of the default language. */
export const apiIndexPath = "api/index.json";
