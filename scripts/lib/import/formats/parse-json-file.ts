import { getNodeValue, type Node, parseTree } from "jsonc-parser";
import type { Finding } from "../../finding.ts";
import { isJson } from "../../record/json/json-value.ts";
import { parseJson } from "../../record/json/parse-json.ts";
import { buildPositionIndex } from "../../record/json/record-source.ts";
import { revealValue } from "../../reveal.ts";
import { buildImportedRecord } from "../fields/build-imported-record.ts";
import { describeInFile, importRules } from "../import-rules.ts";
import type { ImportedFile, ImportedRecord, SourceEntry } from "../imported-record.ts";
import { buildCslEntry, cslMapping, isCslItem } from "./csl-json.ts";

/**
 * The papers of a JSON file: CSL-JSON (a list, an item alone, or Zotero's and Better BibTeX's object with `items`), or
 * records as this project keeps them, in a list or a line each. A line that can't be read costs only itself.
 */
export function parseJsonFile(text: string, file: string): ImportedFile {
  const whole = readTree(text);
  if (whole !== undefined) return readItems(listItems(whole), buildPositionIndex(text), file);
  const lines = text.split(/\r\n?|\n/);
  const first = lines.find((line) => line.trim() !== "") ?? "";
  if (readTree(first) === undefined) {
    return { records: [], leftovers: [], findings: parseJson(text, { file }).findings };
  }
  return joinFiles(lines.map((line, index) => readLine(line, index + 1, file)));
}

/** The tree of a text that is strict JSON; `undefined` for any other. */
function readTree(text: string): Node | undefined {
  return isJson(text) ? parseTree(text) : undefined;
}

function listItems(root: Node): readonly Node[] {
  if (root.type === "array") return root.children ?? [];
  for (const { children = [] } of root.children ?? []) {
    const [key, value] = children;
    const isList = key?.value === "items" || key?.value === "references";
    if (isList && value?.type === "array") return value.children ?? [];
  }
  return [root];
}

function readLine(line: string, number: number, file: string): ImportedFile {
  if (line.trim() === "") return { records: [], leftovers: [], findings: [] };
  const tree = readTree(line);
  if (tree !== undefined) return readItems([tree], () => ({ line: number }), file);
  return {
    records: [],
    leftovers: [{ field: "", value: line, line: number }],
    findings: parseJson(line, { file, line: number }).findings,
  };
}

function readItems(
  items: readonly Node[],
  positionOf: (offset: number) => { readonly line: number },
  file: string,
): ImportedFile {
  return joinFiles(
    items.map((item) => {
      const entry = buildCslEntry(item, (offset) => positionOf(offset).line);
      if (item.type !== "object") return describeNoItem(item, entry.line, file);
      return { records: [buildRecord(entry, file)], leftovers: [], findings: [] };
    }),
  );
}

function buildRecord(entry: SourceEntry, file: string): ImportedRecord {
  const object = Object.fromEntries(entry.fields.map(({ name, value }) => [name, value]));
  return isCslItem(object)
    ? buildImportedRecord(file, entry, cslMapping)
    : buildOwnRecord(entry, file);
}

/** What a record was called in its own collection; here it gets a name of its own. */
const places = ["id", "position"];

function buildOwnRecord({ line, fields }: SourceEntry, file: string): ImportedRecord {
  const own = fields.filter(({ name }) => name !== "$schema" && !places.includes(name));
  const position = fields.find(({ name }) => name === "position")?.value;
  const isNumbered = typeof position === "number" && Number.isSafeInteger(position) && position > 0;
  return {
    file,
    line,
    ...(isNumbered && { position }),
    fields: Object.fromEntries(own.map(({ name, value }) => [name, value])),
    fieldLines: new Map(own.map((field) => [field.name, field.line])),
    leftovers: fields
      .filter(({ name }) => places.includes(name) && !(isNumbered && name === "position"))
      .map((field) => ({ field: field.name, value: field.value, line: field.line })),
    findings: [],
  };
}

function describeNoItem(item: Node, line: number, file: string): ImportedFile {
  const value: unknown = getNodeValue(item);
  const finding: Finding = describeInFile(
    importRules.entryBroken,
    { file, line },
    {
      en: `Received ${revealValue(value)}; expected an object of a paper.`,
      "zh-Hant": `收到 ${revealValue(value)}；應為一篇文獻的物件。`,
    },
  );
  return {
    records: [],
    leftovers: [{ field: "", value, line }],
    findings: [finding],
  };
}

function joinFiles(files: readonly ImportedFile[]): ImportedFile {
  return {
    records: files.flatMap(({ records }) => records),
    leftovers: files.flatMap(({ leftovers }) => leftovers),
    findings: files.flatMap(({ findings }) => findings),
  };
}
