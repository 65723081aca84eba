import type { Locale } from "../../locale.ts";
import { isJsonObject } from "../../record/json/json-value.ts";
import { paperRecordSchema } from "../../record/schema/paper-record.ts";
import type { PageFields } from "./join-fields.ts";
import { shorten } from "./localize.ts";

/** Fields in which each text names its language even where its script tells it. */
const fullFields: ReadonlySet<string> = new Set(["title", "abstract"]);

/** The fields of a page as a record has them: in its order, each text in its shortest form. */
export function arrangeFields(fields: PageFields): PageFields {
  const nested: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(fields)) {
    const [name = "", part] = path.split(".");
    const own = nested[name];
    const short = fullFields.has(name) ? value : shortenTexts(value);
    nested[name] =
      part === undefined ? short : { ...(isJsonObject(own) ? own : {}), [part]: short };
  }
  // A page names what was accepted by its code, a record lists it.
  if (isJsonObject(nested.accepted)) nested.accepted = Object.values(nested.accepted);
  return Object.fromEntries(
    Object.keys(paperRecordSchema.shape).flatMap((name) =>
      Object.hasOwn(nested, name) ? [[name, nested[name]]] : [],
    ),
  );
}

function shortenTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortenTexts);
  if (isLocalized(value)) return shorten(value);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortenTexts(item)]));
}

function isLocalized(value: unknown): value is Partial<Record<Locale, string>> {
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => (key === "en" || key === "zh-Hant") && typeof text === "string")
  );
}
