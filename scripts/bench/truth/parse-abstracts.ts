import { isJsonObject } from "../../lib/record/json/json-value.ts";

/**
 * Abstracts by their PMID, of a JSON text in one of two forms: an object that has `CONTEXTS`, a list of texts, under each
 * PMID, or a list of objects with `pmid` and `abstract`. What has neither form is left out.
 * @see https://github.com/pubmedqa/pubmedqa
 */
export function parseAbstracts(text: string): Map<string, string> {
  const parsed: unknown = JSON.parse(text);
  const entries: [unknown, unknown][] = Array.isArray(parsed)
    ? parsed.filter(isJsonObject).map(({ pmid, abstract }) => [pmid, abstract])
    : Object.entries(isJsonObject(parsed) ? parsed : {}).map(([pmid, paper]) => [
        pmid,
        joinContexts(paper),
      ]);
  return new Map(
    entries.flatMap(([pmid, abstract]) =>
      typeof pmid === "string" && typeof abstract === "string" ? [[pmid, abstract] as const] : [],
    ),
  );
}

function joinContexts(paper: unknown): string | undefined {
  if (!isJsonObject(paper) || !Array.isArray(paper.CONTEXTS)) return undefined;
  return paper.CONTEXTS.filter((each) => typeof each === "string").join(" ");
}
