import { type JsonPath, renderPointer } from "../../../../scripts/lib/record/json/json-pointer.ts";

/** The `id` of the element in which a value of the record is written. */
export function fieldId(path: JsonPath): string {
  return `field${renderPointer(path)}`;
}

/** Leads to the field of a value, or of the nearest one around it. */
export function showField(path: JsonPath): void {
  const field = document.getElementById(fieldId(path));
  if (field === null) {
    if (path.length > 0) showField(path.slice(0, -1));
    return;
  }
  field.closest("details")?.setAttribute("open", "");
  field.scrollIntoView({ block: "center" });
  field.querySelector<HTMLElement>("textarea, input, select")?.focus({ preventScroll: true });
}
