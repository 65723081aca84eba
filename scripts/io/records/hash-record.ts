import { createHash } from "node:crypto";

/** The collection of a record, and its id where its file's name gives it. */
export type RecordKey = { readonly collection: string; readonly id?: string };

/** The hash of all that a record by itself is known by: its bytes, and where and in what it is kept. */
export function hashRecord(bytes: Buffer, name: RecordKey): string {
  const place = JSON.stringify([name.collection, name.id ?? null]);
  return createHash("sha256").update(place).update(bytes).digest("base64url");
}
