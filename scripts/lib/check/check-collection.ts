import type { Finding } from "../finding.ts";
import type { RecordSource } from "../record/json/record-source.ts";
import { parseDocument } from "../record/parse-document.ts";
import { collectionSchema } from "../record/schema/collection.ts";
import type { Collection } from "../record/survey.ts";

/** A collection and what was found in its `_collection.json`. */
type CollectionCheck = {
  readonly collection: Collection;
  readonly findings: readonly Finding[];
};

/** A collection by what the text of its `_collection.json` says; by its folder's name where that has an error. */
export function checkCollection(text: string, source: RecordSource, name: string): CollectionCheck {
  const { data = {}, findings } = parseDocument(text, source, collectionSchema);
  const { label = name, description, position } = data;
  return {
    collection: {
      name,
      label,
      ...(description !== undefined && { description }),
      ...(position !== undefined && { position }),
    },
    findings,
  };
}
