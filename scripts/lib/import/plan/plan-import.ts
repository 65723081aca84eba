import { checkRecord } from "../../check/check-record.ts";
import type { ShiftFacts } from "../../check/rules/columns-shifted.ts";
import type { Finding } from "../../finding.ts";
import { type FieldDifference, mergeFields } from "../../plan/merge-fields.ts";
import { fillRecord } from "../../plan/write-record.ts";
import { parseJsonObject } from "../../record/json/json-value.ts";
import { revealValue } from "../../reveal.ts";
import { describeInFile, importRules, nameField } from "../import-rules.ts";
import type { ImportedRecord, Leftover } from "../imported-record.ts";
import { findIdentifier, renderNewCommand } from "../render-new-command.ts";
import { linkVersion, listKeys } from "./paper-keys.ts";
import type { MatchedBy, PaperMatcher } from "./paper-matcher.ts";
import { lineOf, type PreparedRecord, prepareRecord, type RecordFrame } from "./prepare-record.ts";

/** Where a record lies. */
export type RecordPlace = {
  /** Path in the records folder, with `/`. */
  readonly path: string;
  /** Its line in a `.jsonl` file, from 1; absent for a file of its own. */
  readonly line?: number;
  /** That of its line, by which it is found where lines have come or gone. */
  readonly id?: string;
};

/** What is to be done for one imported paper. */
export type ImportStep = {
  readonly kind: "new" | "filled" | "unchanged" | "refused";
  /** The record that the paper is in, or is put into; absent where it is refused. */
  readonly place?: RecordPlace;
  /** How it was recognised, where it was. */
  readonly by?: MatchedBy;
  /** The record's text before (`""` for a new one) and after; both the same where nothing is to be done. */
  readonly before: string;
  readonly after: string;
  readonly findings: readonly Finding[];
  readonly leftovers: readonly Leftover[];
  /** What is known of a new record, for what shows only between records. */
  readonly facts?: ShiftFacts;
};

/** The collection that papers are imported into, as far as it is known. */
type ImportTarget = RecordFrame & {
  /** Of every record of every collection; new ones are added as they are planned. */
  readonly index: PaperMatcher<RecordPlace>;
  /** The text of a record; `undefined` for one that is gone, or not UTF-8. */
  readonly readText: (place: RecordPlace) => string | undefined;
  /** A place as the reader should see it. */
  readonly show: (place: RecordPlace) => string;
  /** Whether another version of a paper gets a record of its own; else it goes into the paper's. */
  readonly areVersionsApart: boolean;
};

/** What is to be done for an imported paper: a new record, values put into an old one, or nothing. */
export function planImport(imported: ImportedRecord, target: ImportTarget): ImportStep {
  const prepared = prepareRecord(imported, target);
  const match = target.index.find(listKeys(prepared.fields));
  if (match === undefined) return planNew(imported, prepared, target);
  if (match.by === "version" && target.areVersionsApart) {
    const other = parseJsonObject(target.readText(match.paper) ?? "") ?? {};
    const linked = { ...imported, fields: linkVersion(imported.fields, other) };
    return planNew(linked, prepareRecord(linked, target), target);
  }
  if (match.other === undefined) return planMerge(imported, prepared, target, match);
  return refuse(imported, describeTwo(imported, target, match));
}

function planNew(
  imported: ImportedRecord,
  { text, fields, dropped, findings, facts }: PreparedRecord,
  { collection, position }: ImportTarget,
): ImportStep {
  if (fields.title === undefined) return refuse(imported, [describeUntitled(imported)]);
  if (findings.some(({ severity }) => severity === "error")) return refuse(imported, findings);
  return {
    kind: "new",
    place: { path: `${collection}/${collection}-${position}.json` },
    before: "",
    after: text,
    findings: [...imported.findings, ...findings],
    leftovers: [...imported.leftovers, ...dropped],
    ...(facts !== undefined && { facts }),
  };
}

/** Fields that belong to one version of a work, and not to the others. */
const versionFields = new Set([
  ...["title", "type", "language", "pmid", "doi", "pmcid", "journal", "authors", "published"],
  ...["volume", "issue", "pages", "abstract", "status", "versions"],
]);

function planMerge(
  imported: ImportedRecord,
  prepared: PreparedRecord,
  target: ImportTarget,
  { paper: place, by }: { readonly paper: RecordPlace; readonly by: MatchedBy },
): ImportStep {
  const before = target.readText(place);
  const record = parseJsonObject(before ?? "");
  if (before === undefined || record === undefined)
    return refuse(imported, [describeInTheWay(imported, target, place)]);
  // Other programs call any paper a document whose type they don't know.
  const offered = Object.entries(prepared.fields).filter(([, value]) => value !== "document");
  const isOwn = ([field]: readonly [string, unknown]) =>
    by !== "version" || !versionFields.has(field);
  const { filled, differences } = mergeFields(record, Object.fromEntries(offered.filter(isOwn)));
  const after = fillRecord(before, filled, place.line !== undefined);
  const errors = findNewErrors(before, after, imported);
  if (errors.length > 0) return refuse(imported, errors);
  const left = [
    ...offered.filter((entry) => !isOwn(entry)),
    ...differences.map(({ path, offered: value }) => [path.join("."), value] as const),
  ];
  return {
    kind: filled.length > 0 ? "filled" : "unchanged",
    ...{ place, by, before, after },
    findings: [
      ...imported.findings,
      ...prepared.findings.filter(({ severity }) => severity !== "error"),
      ...(by === "version" ? [describeVersion(imported, target, place)] : []),
      ...differences.map((difference) =>
        describeDifference(difference, imported, target.show(place)),
      ),
    ],
    leftovers: [
      ...imported.leftovers,
      ...prepared.dropped,
      ...left.map(([field, value]) => ({
        field,
        value,
        line: lineOf(imported, field.split(".")[0] ?? ""),
      })),
    ],
  };
}

/** Nothing is done, and all of the entry is kept among what has no place. */
function refuse(imported: ImportedRecord, findings: readonly Finding[]): ImportStep {
  const fields = Object.entries(imported.fields).map(([field, value]) => ({
    field,
    value,
    line: lineOf(imported, field),
  }));
  return {
    kind: "refused",
    before: "",
    after: "",
    findings: [...imported.findings, ...findings],
    leftovers: [...fields, ...imported.leftovers],
  };
}

/** The errors that a record would come to have. */
function findNewErrors(before: string, after: string, { file, line }: ImportedRecord): Finding[] {
  if (before === after) return [];
  const errorsOf = (text: string) =>
    checkRecord(text, { file }, { collection: "any", id: "any-1" }).findings.filter(
      ({ severity }) => severity === "error",
    );
  const known = new Set(errorsOf(before).map(({ code, pointer }) => `${code} ${pointer}`));
  return errorsOf(after)
    .filter(({ code, pointer }) => !known.has(`${code} ${pointer}`))
    .map((finding) => nameField({ ...finding, line, column: 1 }));
}

function describeUntitled(record: ImportedRecord): Finding {
  const { file, line } = record;
  const identifier = findIdentifier(record);
  const message = {
    en: "Received no title; expected one in English or Chinese.",
    "zh-Hant": "沒有標題；應有英文或中文標題。",
  };
  const command = renderNewCommand(identifier === undefined ? [] : [identifier]);
  const mend =
    command === undefined
      ? undefined
      : {
          en: `Fetch the paper with \`${command}\`, or give it a title in the file.`,
          "zh-Hant": `請以 \`${command}\` 取得此文獻，或在檔案中補上標題。`,
        };
  return describeInFile(importRules.entryWithoutTitle, { file, line }, message, mend);
}

function describeTwo(
  { file, line }: ImportedRecord,
  { show }: ImportTarget,
  match: { readonly paper: RecordPlace; readonly other: RecordPlace },
): Finding[] {
  const places = [show(match.paper), show(match.other)];
  return [
    describeInFile(
      importRules.twoPapersInOne,
      { file, line },
      {
        en: `Its identifiers are those of ${places.join(" and ")}.`,
        "zh-Hant": `此條目的識別碼分屬 ${places.join(" 與 ")}。`,
      },
    ),
  ];
}

function describeInTheWay(
  { file, line }: ImportedRecord,
  { show }: ImportTarget,
  place: RecordPlace,
): Finding {
  return describeInFile(
    importRules.recordInTheWay,
    { file, line },
    {
      en: `The paper is that of ${show(place)}, which is gone by now, or not JSON in UTF-8.`,
      "zh-Hant": `此文獻對應 ${show(place)}，但該紀錄已不存在，或不是 UTF-8 編碼的 JSON。`,
    },
  );
}

function describeVersion(
  { file, line }: ImportedRecord,
  { show }: ImportTarget,
  place: RecordPlace,
): Finding {
  return describeInFile(
    importRules.otherVersion,
    { file, line },
    {
      en: `Received another version of the paper of ${show(place)}, which names it, or which it names.`,
      "zh-Hant": `此文獻與 ${show(place)} 是同一著作的不同版本，兩者之一列出了另一個。`,
    },
  );
}

/** A value as a message quotes it, a list from where it differs from the other one. */
function quoteFromDifference(value: unknown, other: unknown): string {
  if (!Array.isArray(value) || !Array.isArray(other)) return revealValue(value);
  const isOther = (item: unknown, index: number) =>
    JSON.stringify(item) !== JSON.stringify(other[index]);
  const start = value.findIndex(isOther);
  return start > 0 ? `… ${revealValue(value.slice(start))}` : revealValue(value);
}

function describeDifference(
  { path, kept, offered }: FieldDifference,
  imported: ImportedRecord,
  shown: string,
): Finding {
  const line = lineOf(imported, path[0] ?? "");
  const at = { file: imported.file, line, pointer: `/${path.join("/")}` };
  const own = quoteFromDifference(kept, offered);
  const other = quoteFromDifference(offered, kept);
  return describeInFile(importRules.valueDiffers, at, {
    en: `Received ${other} for ${path.join(".")}; ${shown} has ${own}, which stays.`,
    "zh-Hant": `${path.join(".")} 的值為 ${other}；${shown} 為 ${own}，予以保留。`,
  });
}
