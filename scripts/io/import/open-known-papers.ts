import { listKeys } from "../../lib/import/plan/paper-keys.ts";
import { buildPaperMatcher } from "../../lib/import/plan/paper-matcher.ts";
import { isJsonObject } from "../../lib/record/json/json-value.ts";
import { readExistingPapers } from "./read-existing-papers.ts";

/** Finds the paper, as `<collection>/<id>`, that a record's JSON value is of; `undefined` where no record has it. */
type FindKnownPaper = (value: unknown) => string | undefined;

/**
 * Tells papers that a records folder has already, as it stands now, by identifiers and titles; other versions are others.
 * @param own a record, as `<collection>/<id>`, that is none of them
 */
export async function openKnownPapers(
  recordsFolder: string,
  own?: string,
): Promise<FindKnownPaper> {
  const index = buildPaperMatcher<string>();
  for await (const { collection, place, value } of readExistingPapers(recordsFolder)) {
    const id = place.line !== undefined && isJsonObject(value) ? String(value.id) : undefined;
    const paper = id === undefined ? place.path.replace(/\.json$/, "") : `${collection}/${id}`;
    if (paper !== own) index.add(paper, listKeys(value));
  }
  return (value) => {
    const match = index.find(listKeys(value));
    return match?.by === "version" ? undefined : match?.paper;
  };
}
