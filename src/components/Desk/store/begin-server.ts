import * as z from "zod";
import type { Bilingual } from "../../../../scripts/lib/locale.ts";
import { deskPath, tokenHeader } from "../../../../scripts/site/preview/content.ts";
import { explainDisk, fetchToken } from "./desk-server.ts";

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

const knownSchema = z.array(z.string().nullable());

const abstractSchema = z.array(z.object({ label: z.string().exactOptional(), text: z.string() }));

/**
 * Looks a paper up by what a person names it; rejects where no preview answers.
 * @param own the record that it is looked up for, which is no other one
 */
export async function lookUp(baseUrl: string, name: string, own?: string): Promise<Beginning> {
  const response = await post(baseUrl, "look-up", { name, ...(own !== undefined && { own }) });
  return beginningSchema.parse(await response.json());
}

/** How many papers are asked about at once, within what a request may hold. */
const atOnce = 200;

/**
 * The records that papers have already, in the order of the papers; rejects where no preview answers.
 * @param own the record that they are asked for, which is no other one
 */
export async function findKnown(
  baseUrl: string,
  papers: readonly Fields[],
  own?: string,
): Promise<readonly (string | null)[]> {
  const known: (string | null)[] = [];
  for (let start = 0; start < papers.length; start += atOnce) {
    const asked = papers.slice(start, start + atOnce).map(readKeys);
    const response = await post(baseUrl, "known", { papers: asked, own });
    known.push(...knownSchema.parse(await response.json()));
  }
  return known;
}

/** What tells papers apart, which is little of each. */
function readKeys({ pmid, doi, pmcid, title, published, type, authors, versions }: Fields): Fields {
  const [first] = Array.isArray(authors) ? authors : [];
  return { pmid, doi, pmcid, title, published, type, authors: first && [first], versions };
}

/** Makes a record of a paper at the next free position of a collection; rejects where no preview answers. */
export async function makeRecord(
  baseUrl: string,
  collection: string,
  given: Readonly<Record<string, unknown>>,
): Promise<MadeRecord> {
  const response = await post(baseUrl, "new", { collection, fields: given });
  const refusal = explainDisk(response.status);
  if (refusal !== undefined) return { findings: [], refusal };
  return madeSchema.parse(await response.json());
}

/** The abstract of a paper that was looked up here once; none for every other one. */
export async function fetchAbstract(
  baseUrl: string,
  pmid: string,
): Promise<z.infer<typeof abstractSchema>> {
  const response = await fetch(`${baseUrl}${deskPath}abstracts/${pmid}`);
  return abstractSchema.catch([]).parse(await response.json());
}

async function post(baseUrl: string, path: string, asked: unknown): Promise<Response> {
  const token = await fetchToken(baseUrl);
  return fetch(`${baseUrl}${deskPath}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", [tokenHeader]: token },
    body: JSON.stringify(asked),
  });
}
