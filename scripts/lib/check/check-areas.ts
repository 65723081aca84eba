import type { Finding } from "../finding.ts";
import { renderPointer } from "../record/json/json-pointer.ts";
import type { RecordSource } from "../record/json/record-source.ts";
import { parseDocument } from "../record/parse-document.ts";
import { type Areas, areasSchema } from "../record/schema/area.ts";
import { findBroaderArea } from "./rules/broader-area.ts";
import { findInvalidAreaId } from "./rules/invalid-area-id.ts";

/** The areas that can be used, and what was found in their file. */
export type AreaCheck = { readonly areas: Areas; readonly findings: readonly Finding[] };

/**
 * The areas of the text of `_areas.json`. Those with an error are left out; a text that is no JSON
 * has none.
 */
export function checkAreas(text: string, source: RecordSource): AreaCheck {
  const { value, wrongFields, findings, locate } = parseDocument(text, source, areasSchema);
  const areas = readRight(value, wrongFields);
  const place = (...path: readonly string[]) => locate(renderPointer(path));
  return {
    areas,
    findings: [...findings, ...findInvalidAreaId(areas, place), ...findBroaderArea(areas, place)],
  };
}

function readRight(value: unknown, wrongFields: ReadonlySet<string>): Areas {
  if (typeof value !== "object" || value === null) return {};
  const right = Object.entries(value).filter(([id]) => !wrongFields.has(id));
  return areasSchema.safeParse(Object.fromEntries(right)).data ?? {};
}
