import { isJsonObject } from "../../record/json/json-value.ts";

/** Fields of a record as a page gives them: localized ones by language, `provenance.source` under its path. */
export type PageFields = Readonly<Record<string, unknown>>;

/**
 * Two readings of one paper as one, a text's languages side by side; `undefined` where they say
 * different things. Of two dates the more exact one stays.
 */
export function joinFields(first: PageFields, second: PageFields): PageFields | undefined {
  const joined: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const value1 = Object.hasOwn(joined, name) ? joinValues(joined[name], value) : value;
    if (value1 === undefined) return undefined;
    joined[name] = value1;
  }
  return joined;
}

function joinValues(first: unknown, second: unknown): unknown {
  if (isJsonObject(first) && isJsonObject(second)) return joinFields(first, second);
  if (Array.isArray(first) && Array.isArray(second)) {
    if (first.length !== second.length) return undefined;
    const items = first.map((item, index) => joinValues(item, second[index]));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (first === second) return first;
  if (isMoreExact(first, second)) return first;
  return isMoreExact(second, first) ? second : undefined;
}

/** Whether both are one date, and the first is known to the month or day. */
function isMoreExact(first: unknown, second: unknown): boolean {
  const isDate = typeof first === "string" && /^\d{4}-/.test(first);
  return isDate && typeof second === "string" && first.startsWith(`${second}-`);
}
