import type { TextValue } from "../../record/json/json-value.ts";
import type { PaperRecord } from "../../record/schema/paper-record.ts";

/** The titles of a record in every language that it has one in, with their pointers. */
export function listTitles(title: PaperRecord["title"] | undefined): TextValue[] {
  if (title === undefined) return [];
  if (typeof title === "string") return [{ text: title, pointer: "/title" }];
  return Object.entries(title).flatMap(([name, text]) =>
    text === undefined ? [] : [{ text, pointer: `/title/${name}` }],
  );
}
