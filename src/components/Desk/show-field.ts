/** Leads to the field of a value, or of the nearest one around it. */
export function showField(pointer: string): void {
  const field = document.getElementById(`field${pointer}`);
  if (field === null) {
    if (pointer !== "") showField(pointer.slice(0, pointer.lastIndexOf("/")));
    return;
  }
  field.scrollIntoView({ block: "center" });
  field.querySelector<HTMLElement>("textarea, input, select")?.focus();
}
