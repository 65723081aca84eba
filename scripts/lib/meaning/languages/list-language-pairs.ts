import { type JsonPath, renderPointer } from "../../record/json/json-pointer.ts";
import { isJsonObject, listTexts } from "../../record/json/json-value.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";

/** A text of a record in both languages, lists and labelled parts joined. */
type LanguagePair = {
  /** The pointer of the field that holds both. */
  readonly pointer: string;
  readonly english: string;
  readonly chinese: string;
};

/** Every field of a record that has a text in both languages; why findings are accepted is none of the paper's. */
export function listLanguagePairs({ accepted: _, ...fields }: RecordFields): LanguagePair[] {
  return listPairsIn(fields, []);
}

function listPairsIn(value: unknown, path: JsonPath): LanguagePair[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => listPairsIn(each, [...path, index]));
  if (!isJsonObject(value)) return [];
  if (value.en !== undefined && value["zh-Hant"] !== undefined) {
    const pointer = renderPointer(path);
    return [{ pointer, english: joinTexts(value.en), chinese: joinTexts(value["zh-Hant"]) }];
  }
  return Object.entries(value).flatMap(([key, each]) => listPairsIn(each, [...path, key]));
}

/** A text, the items of a list, or the texts of an abstract's labelled parts without their labels. */
function joinTexts(value: unknown): string {
  return listTexts(value)
    .filter(({ pointer }) => !pointer.endsWith("/label"))
    .map(({ text }) => text)
    .join("\n");
}
