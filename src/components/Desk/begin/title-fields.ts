import { scriptLocale } from "../../../../scripts/lib/record/schema/localized-text.ts";
import { parseSought } from "../../../../scripts/lib/record/values/parse-sought.ts";
import type { Fields } from "../store/begin-server.ts";

/** The fields of a record that begins with its title alone; `undefined` of no text, and of what is an identifier. */
export function titleFields(text: string): Fields | undefined {
  const title = text.trim();
  if (title === "" || parseSought(title).citation === undefined) return undefined;
  return { title: { [scriptLocale(title)]: title } };
}
