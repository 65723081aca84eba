import { parseRecord } from "../record/parse-record.ts";
import { editRecord } from "./edit-record.ts";

/**
 * A record's text from which further addresses lead to the paper, each once and never its own.
 * @param own the paper's path, `<collection>/<id>`
 * @param former paths of the same form
 */
export function keepFormerPaths(text: string, own: string, former: readonly string[]): string {
  const known = listFormerPaths(text);
  const paths = [...new Set([...known, ...former])].filter((path) => path !== own);
  return editRecord(text, ["formerPaths"], paths.length === 0 ? undefined : paths);
}

/** The former paths that a record's text gives. */
export function listFormerPaths(text: string): readonly string[] {
  return parseRecord(text, { file: "" }).fields.formerPaths ?? [];
}
