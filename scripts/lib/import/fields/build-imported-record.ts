import type { Finding } from "../../finding.ts";
import { paperRecordSchema } from "../../record/schema/paper-record.ts";
import { documentationAt } from "../../record/schema/schema-walk.ts";
import { describePlaceholder, isPlaceholder } from "../../record/validate/placeholders.ts";
import { parseDoi } from "../../record/values/doi.ts";
import { parsePmcid } from "../../record/values/pmcid.ts";
import { parsePmid } from "../../record/values/pmid.ts";
import { revealValue, spaceAfterHan } from "../../reveal.ts";
import { describeInFile, importRules, nameField } from "../import-rules.ts";
import type { ImportedRecord, SourceEntry, SourceField } from "../imported-record.ts";
import { type FieldPart, multilineText, plainText } from "./built-field.ts";
import { type Destination, type Mapping, splitDestination } from "./destination.ts";
import { fieldBuilders } from "./field-builders.ts";

/**
 * The fields of a record that an entry gives, by the mapping of its format. Whatever stands in the entry, blanks aside,
 * is in a field or among what has no place.
 */
export function buildImportedRecord(
  file: string,
  entry: SourceEntry,
  mapping: Mapping,
): ImportedRecord {
  const given = entry.fields.filter(({ value }) => !isBlank(value));
  const { parts, left, findings } = sortFields(file, given, mapping);
  const fields: Record<string, unknown> = {};
  const fieldLines = new Map<string, number>();
  for (const [field, build] of Object.entries(fieldBuilders)) {
    const own = parts.get(field);
    if (own === undefined) continue;
    const built = build(own);
    const line = own[0]?.source.line ?? entry.line;
    if (built.value !== undefined) fields[field] = built.value;
    if (line !== entry.line) fieldLines.set(field, line);
    left.push(...(built.left ?? []), ...(built.unread ?? []));
    for (const source of built.unread ?? []) findings.push(describeUnread(file, source, field));
  }
  return {
    file,
    line: entry.line,
    fields,
    fieldLines,
    leftovers: left
      .toSorted((a, b) => a.line - b.line)
      .map(({ name, value, line }) => ({ field: name, value, line })),
    findings: [...(entry.findings ?? []), ...findings],
  };
}

type SortedFields = {
  readonly parts: ReadonlyMap<string, readonly FieldPart[]>;
  readonly left: SourceField[];
  readonly findings: Finding[];
};

/** What is for each field of the record, in the order of the mapping. */
function sortFields(file: string, given: readonly SourceField[], mapping: Mapping): SortedFields {
  const ranks = new Map(Object.keys(mapping).map((name, rank) => [name, rank]));
  const rankOf = ({ name }: SourceField) => ranks.get(name) ?? Number.POSITIVE_INFINITY;
  const parts = new Map<string, FieldPart[]>();
  const left: SourceField[] = [];
  const findings: Finding[] = [];
  const add = (destination: Destination, source: SourceField) => {
    const { field, part } = splitDestination(destination);
    parts.set(field, [...(parts.get(field) ?? []), { part, source }]);
  };
  for (const source of given.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const mapped = Object.hasOwn(mapping, source.name) ? mapping[source.name] : undefined;
    const destination = mapped && findKind(mapped, source);
    if (destination === undefined || source.isBroken) left.push(source);
    else if (destination === "identifiers") {
      const { found, rest } = findIdentifiers(source);
      left.push(...rest);
      for (const identifier of found) add(identifier.destination, identifier.source);
    } else if (destination === "citation") {
      for (const part of readCitation(source)) add(part.destination, part.source);
    } else if (isPlaceholder(source.value)) {
      left.push(source);
      findings.push(describeAbsent(file, source, destination));
    } else add(destination, source);
  }
  return { parts, left, findings };
}

function describeAbsent(file: string, { value, line }: SourceField, to: Destination): Finding {
  const { field } = splitDestination(to);
  const absent = documentationAt(paperRecordSchema, [field])?.absent;
  const place = { file, line, column: 1, pointer: `/${field}` };
  return nameField(describePlaceholder(place, value, absent));
}

function describeUnread(file: string, { name, value, line }: SourceField, field: string): Finding {
  const expected = documentationAt(paperRecordSchema, [field])?.expects;
  const [received, column] = [revealValue(value), revealValue(name)];
  return describeInFile(
    importRules.valueNotRead,
    { file, line, pointer: `/${field}` },
    {
      en: `Received ${received} in ${column} for ${field}${expected === undefined ? "" : `; expected ${expected.en}`}.`,
      "zh-Hant": `${column} 的值 ${received} 無法填入 ${field}${expected === undefined ? "" : `；應為${spaceAfterHan(expected["zh-Hant"])}`}。`,
    },
  );
}

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (typeof value !== "object") return value === undefined;
  return value === null || Object.values(value).every(isBlank);
}

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
function findIdentifiers(source: SourceField): FoundIdentifiers {
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

const identifierParsers: Readonly<Record<string, (text: string) => string | undefined>> = {
  pmid: parsePmid,
  doi: parseDoi,
  pmcid: parsePmcid,
};

/** The field of an identifier in the place of another kind, such as a PMCID under PMID; else the one it is meant for. */
function findKind(destination: Destination, { value }: SourceField): Destination {
  const parse = identifierParsers[destination];
  const text = parse && plainText(value);
  if (text === undefined || parse?.(text) !== undefined) return destination;
  return readIdentifier(text)?.destination ?? destination;
}

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
function readCitation(
  source: SourceField,
): readonly { readonly destination: Destination; readonly source: SourceField }[] {
  const parts = embase.exec(`${plainText(source.value)?.replace(/\.?$/, ".")}`)?.groups;
  if (parts === undefined) return [{ destination: "journal", source }];
  return Object.entries(destinations).flatMap(([name, destination]) =>
    parts[name] === undefined ? [] : [{ destination, source: { ...source, value: parts[name] } }],
  );
}
