import { parseDoi } from "../../record/values/doi.ts";
import { parsePmcid } from "../../record/values/pmcid.ts";
import { parsePmid } from "../../record/values/pmid.ts";
import type { SourceField } from "../source-entry.ts";
import { multilineText } from "./built-field.ts";
import type { Destination } from "./destination.ts";

/** Identifiers that stand in a text, and what else it says. */
type FoundIdentifiers = {
  readonly found: readonly { readonly destination: Destination; readonly source: SourceField }[];
  readonly rest: readonly SourceField[];
};

/**
 * The identifiers in a field that may have one, such as an address or a note: a line each, and only where it says of
 * which kind it is.
 * @example of "PMID: 12345678\nread twice": the PMID, and the second line as the rest
 */
export function findIdentifiers(source: SourceField): FoundIdentifiers {
  const found: { destination: Destination; source: SourceField }[] = [];
  const rest: SourceField[] = [];
  for (const line of (multilineText(source.value) ?? "").split("\n")) {
    const identifier = readIdentifier(line.trim());
    if (identifier === undefined) rest.push({ ...source, value: line.trim() });
    else found.push({ ...identifier, source: { ...source, value: identifier.value } });
  }
  const isText = multilineText(source.value) !== undefined;
  return { found, rest: isText ? (found.length === 0 ? [source] : rest) : [source] };
}

function readIdentifier(line: string): { destination: Destination; value: string } | undefined {
  // A sentence that cites another paper is none of this paper's identifiers.
  if (/\s\S+\s\S+\s/.test(line)) return undefined;
  const pmcid = /\bpmc/i.test(line) ? parsePmcid(line.replace(/\s*\[pmcid\]$/i, "")) : undefined;
  if (pmcid !== undefined) return { destination: "pmcid", value: pmcid };
  const pmid = /pmid|pubmed/i.test(line) ? parsePmid(line) : undefined;
  if (pmid !== undefined) return { destination: "pmid", value: pmid };
  const doi = parseDoi(line.replace(/\s*\[doi\]$/i, ""));
  return doi === undefined ? undefined : { destination: "doi", value: doi };
}
