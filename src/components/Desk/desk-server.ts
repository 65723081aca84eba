import * as z from "zod";
import { deskPath, tokenHeader } from "../../../scripts/site/preview/desk-address.ts";

/** A paper that the desk can open. */
export type DeskPaper = {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
};

/** A record as it lies on the disk. */
export type SavedRecord = { readonly text: string; readonly hash: string };

/** What became of a record that was to be saved: where it is another one by now, that one. */
export type Saving =
  | { readonly outcome: "saved" | "changed-meanwhile"; readonly record: SavedRecord }
  | { readonly outcome: "failed" };

const sessionSchema = z.object({ token: z.string() });
const papersSchema = z.array(
  z.object({ collection: z.string(), id: z.string(), title: z.string() }),
);
const recordSchema = z.object({ text: z.string(), hash: z.string() });

/** The papers whose records lie in files of their own; rejects where no preview answers. */
export async function fetchPapers(baseUrl: string): Promise<readonly DeskPaper[]> {
  return papersSchema.parse(await fetchJson(`${baseUrl}${deskPath}papers`));
}

/** A record's text; `undefined` where there is none of that name. */
export async function fetchRecord(
  baseUrl: string,
  paper: string,
): Promise<SavedRecord | undefined> {
  const found = await fetchJson(`${baseUrl}${deskPath}records/${paper}`);
  return recordSchema.safeParse(found).data;
}

/** Saves a record, if it still is what `seen` is the hash of. */
export async function saveRecord(
  baseUrl: string,
  paper: string,
  text: string,
  seen: string,
): Promise<Saving> {
  const { token } = sessionSchema.parse(await fetchJson(`${baseUrl}${deskPath}session`));
  const response = await fetch(`${baseUrl}${deskPath}records/${paper}`, {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": `"${seen}"`, [tokenHeader]: token },
    body: JSON.stringify({ text }),
  });
  const record = recordSchema.safeParse(await response.json()).data;
  if (record === undefined) return { outcome: "failed" };
  return { outcome: response.ok ? "saved" : "changed-meanwhile", record };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  return response.json();
}
