import type { SourceField } from "../source-entry.ts";
import { plainText } from "./built-field.ts";
import type { Destination } from "./destination.ts";

/** `Journal (2014) 3:3 (152-160). Date of Publication: 25 Aug 2014`, as Embase has it. */
const embase =
  /^(?<journal>.+?) \((?<year>\d{4})\)(?: (?<volume>[^\s:()]+))?(?::(?<issue>[^\s()]+))?(?: \((?<pages>[^()]+)\))?(?: Article Number: (?<article>\S+?))?\.(?: Date of Publication: (?<date>.+?)\.?)?$/;

/** Where the parts of a citation go. */
const destinations: Readonly<Record<string, Destination>> = {
  journal: "journal",
  year: "published.year",
  volume: "volume",
  issue: "issue",
  pages: "pages",
  article: "pages",
  date: "published",
};

/** The parts of a field that has a journal, or one with its year, volume and pages. */
export function readCitation(
  source: SourceField,
): readonly { readonly destination: Destination; readonly source: SourceField }[] {
  const parts = embase.exec(`${plainText(source.value)?.replace(/\.?$/, ".")}`)?.groups;
  if (parts === undefined) return [{ destination: "journal", source }];
  return Object.entries(destinations).flatMap(([name, destination]) =>
    parts[name] === undefined ? [] : [{ destination, source: { ...source, value: parts[name] } }],
  );
}
