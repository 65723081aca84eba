import type { Bilingual } from "../../locale.ts";
import { parseJsonObject } from "../../record/json/json-value.ts";
import { closestName } from "../../record/values/closest-name.ts";
import { revealValue } from "../../reveal.ts";
import { type Destination, destinations, type Mapping } from "../fields/destination.ts";

/** A mapping that a person keeps in a file, or what is wrong with the file. */
type ParsedMapping = { readonly mapping: Mapping } | { readonly problem: Bilingual };

/** Reads the text of a mapping file: an object of column names, each with its destination, or `null` for none. */
export function parseMapping(text: string): ParsedMapping {
  const value = parseJsonObject(text.replace(/^\ufeff/, ""));
  if (value === undefined) return { problem: notAnObject };
  const entries: [string, Destination][] = [];
  for (const [column, name] of Object.entries(value)) {
    if (name === null) continue;
    const destination = destinations.find((known) => known === name);
    if (destination === undefined) return { problem: describeUnknown(column, name) };
    entries.push([column, destination]);
  }
  return { mapping: Object.fromEntries(entries) };
}

/** The text of a mapping file: every column in its order, `null` where it has no place. */
export function renderMapping(columns: readonly string[], mapping: Mapping): string {
  const entries = columns.map((column) => [column, mapping[column] ?? null] as const);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

const notAnObject: Bilingual = {
  en: 'Expected JSON such as {"Title": "title", "Remarks": null}.',
  "zh-Hant": '應為 JSON，例如 {"標題": "title", "備註": null}。',
};

function describeUnknown(column: string, name: unknown): Bilingual {
  const [received, of] = [revealValue(name), revealValue(column)];
  const closest = closestName(String(name), destinations);
  const list = destinations.join(", ");
  return closest === undefined
    ? {
        en: `Received the field ${received} for the column ${of}; expected null or one of ${list}.`,
        "zh-Hant": `欄 ${of} 的目的欄位為 ${received}；應為 null 或 ${list} 之一。`,
      }
    : {
        en: `Received the field ${received} for the column ${of}; did you mean the field "${closest}"?`,
        "zh-Hant": `欄 ${of} 的目的欄位為 ${received}；您是指 "${closest}" 嗎？`,
      };
}
