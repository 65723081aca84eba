import type { Finding } from "../finding.ts";
import type { Areas } from "./schema/area.ts";
import type { LocalizedText } from "./schema/localized-text.ts";

/** A paper that pages are made of, without its text: small enough to keep for a hundred thousand. */
export type PaperEntry = {
  readonly collection: string;
  readonly id: string;
  readonly position: number;
};

/** A folder of records, as the navigation shows it. */
export type Collection = {
  readonly name: string;
  readonly label: LocalizedText;
  readonly description?: LocalizedText;
  /** Place in the navigation; collections without one come last, by name. */
  readonly position?: number;
};

/** All that is known of a records folder once every record has been read. */
export type Survey = {
  /** In report order. */
  readonly findings: readonly Finding[];
  readonly areas: Areas;
  /** Collections in the order of the navigation. */
  readonly collections: readonly Collection[];
  /** Papers without an error, by collection (code-point order), then position. */
  readonly papers: readonly PaperEntry[];
  /** `<collection>/<id>` of records with an error: their pages stay as they are. */
  readonly withheld: ReadonlySet<string>;
  /** Collections with a record that cannot be named: none of their pages is removed. */
  readonly unreadable: ReadonlySet<string>;
};
