import type { Place } from "../../finding.ts";

/** The file of a record, with its line where a file holds many: the same for the record and for what is found in it. */
export function nameRecord({ file, line }: Pick<Place, "file" | "line">): string {
  return file.endsWith(".jsonl") ? `${file}:${line}` : file;
}
