import { isJsonObject } from "../record/json/json-value.ts";

/** What another paper may have alike: what it is classified by, and the curator's words. */
const copied = [
  ...["type", "language", "journal", "applicationArea", "areas", "design", "conduct", "studyType"],
  ...["countries", "country", "tags", "topic", "cards", "extraSections"],
];

/**
 * The fields of a record that another paper begins with: not what tells the two apart, nor the curator's judgement of it, nor who compared it;
 * of the cards every word but the quotations, which are of another abstract, and what rested on it rests on nothing yet.
 */
export function copyFields(record: unknown): Readonly<Record<string, unknown>> {
  if (!isJsonObject(record)) return {};
  const fields = copied.filter((field) => Object.hasOwn(record, field));
  return Object.fromEntries(fields.map((field) => [field, withoutEvidence(record[field])]));
}

function withoutEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEvidence);
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, own]) => key !== "quote" && !(key === "basis" && own !== "curator"),
  );
  return Object.fromEntries(kept.map(([key, own]) => [key, withoutEvidence(own)]));
}
