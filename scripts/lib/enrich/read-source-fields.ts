import { buildPubmedFields } from "../pubmed/build-pubmed-fields.ts";
import type { LookedUp } from "./looked-up.ts";

/**
 * What was found in the fields of a record; `undefined` where nothing of this very paper was. The abstract is none of
 * them: it is seldom ours to publish.
 */
export function readSourceFields(found: LookedUp): Readonly<Record<string, unknown>> | undefined {
  if (found.kind !== "article") return found.kind === "work" ? found.fields : undefined;
  const { abstract: _, ...fields } = buildPubmedFields(found.fetched.article).fields;
  return fields;
}
