import * as z from "zod";
import type { Bilingual } from "../../../../scripts/lib/locale.ts";
import { explainDisk, fetchJson, send } from "./desk-server.ts";

const bilingual = z.object({ en: z.string(), "zh-Hant": z.string() });
const findings = z.array(z.object({ code: z.string(), message: bilingual, hint: bilingual }));
const fields = z.record(z.string(), z.unknown());

/** Fields of a record. */
export type Fields = Readonly<z.infer<typeof fields>>;

/** What is known of a paper that somebody names; `known` is the record that has it already. */
const beginningSchema = z.object({
  known: z.string().optional(),
  fields: fields.optional(),
  findings: findings.default([]),
  failure: bilingual.optional(),
});
export type Beginning = z.infer<typeof beginningSchema>;

/** The record that was made, or that there is already, else why there is none. */
const madeSchema = z.object({
  paper: z.string().optional(),
  known: z.string().optional(),
  findings: findings.default([]),
});
export type MadeRecord = z.infer<typeof madeSchema> & {
  /** Why it could not be written, in the reader's language. */
  readonly refusal?: string;
};

/** That nobody was asked, for no preview answers. */
export const noPreview: Bilingual = {
  en: "The preview doesn't answer; run npm start again.",
  "zh-Hant": "預覽沒有回應，請重新執行 npm start。",
};

const abstractSchema = z.array(z.object({ label: z.string().exactOptional(), text: z.string() }));

/**
 * Looks a paper up by what a person names it; rejects where no preview answers.
 * @param own the record that it is looked up for, which is no other one
 */
export async function lookUp(name: string, own?: string): Promise<Beginning> {
  const response = await send("POST", "look-up", { name, own });
  return beginningSchema.parse(await response.json());
}

/** Makes a record of a paper at the next free position of a collection; rejects where no preview answers. */
export async function makeRecord(collection: string, given: Fields): Promise<MadeRecord> {
  const response = await send("POST", "new", { collection, fields: given });
  const refusal = explainDisk(response.status);
  if (refusal !== undefined) return { findings: [], refusal };
  return madeSchema.parse(await response.json());
}

/** The abstract of a paper that was looked up here once; none for every other one. */
export async function fetchAbstract(pmid: string): Promise<z.infer<typeof abstractSchema>> {
  return abstractSchema.catch([]).parse(await fetchJson(`abstracts/${pmid}`));
}
