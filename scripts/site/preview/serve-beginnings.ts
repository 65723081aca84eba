import { join } from "node:path";
import * as z from "zod";
import { lockAdditions } from "../../io/import/lock-additions.ts";
import { openImport } from "../../io/import/open-import.ts";
import { openKnownPapers } from "../../io/import/read-existing-papers.ts";
import { lookUpPaper } from "../../io/network/look-up-papers.ts";
import { explainNetworkError } from "../../io/network/network-error.ts";
import { type Answers, buildAnswer, openAnswers } from "../../io/records/kept-answers.ts";
import type { FetchedArticle } from "../../lib/enrich/looked-up.ts";
import { buildImported } from "../../lib/import/imported-record.ts";
import { parseSought } from "../../lib/record/values/parse-sought.ts";
import { isPathPart } from "../../lib/record/values/path-part.ts";
import type { DeskAnswer, DeskAnswers } from "./desk-answers.ts";

const fieldsSchema = z.record(z.string(), z.unknown());
/** The record that papers are asked about for, which is none of those that they have. */
const own = z.string().exactOptional();
const lookUpSchema = z.strictObject({ name: z.string().min(1).max(2000), own });
const knownSchema = z.strictObject({ papers: z.array(fieldsSchema), own });
const newSchema = z.strictObject({
  collection: z.string().refine(isPathPart),
  fields: fieldsSchema,
});

/** Where records are begun, and what was looked up for them. */
type Beginnings = {
  readonly records: string;
  readonly siteFolder: string;
  readonly answers: Answers;
  /** By PMID. */
  readonly lookedUp: Map<string, FetchedArticle>;
};

/**
 * Begins records for the desk: `look-up` says what is known of a paper that is named, `known` which of some papers have a
 * record, `new` makes one at the next free position, `abstracts/<PMID>` gives the abstract of a paper that was looked up,
 * which may not be the site's to publish.
 */
export function serveBeginnings({ onRead, onWrite }: DeskAnswers, siteFolder: string): void {
  const records = join(siteFolder, "records");
  const answers = openAnswers(records, siteFolder);
  const lookedUp = new Map<string, FetchedArticle>();
  const beginnings: Beginnings = { records, siteFolder, answers, lookedUp };
  onWrite("post", "known", knownSchema, (asked) => findKnown(asked, beginnings));
  onWrite("post", "look-up", lookUpSchema, (asked) => lookUp(asked, beginnings));
  onWrite("post", "new", newSchema, (asked) => begin(asked, beginnings));
  onRead("abstracts/([1-9]\\d{0,7})", async (pmid = "") => {
    const fetched = lookedUp.get(pmid) ?? (await answers.recall(pmid, false));
    // Most papers have none here: a 404 would stand in the browser's console as an error.
    return fetched?.article.abstract ?? [];
  });
}

async function findKnown(
  { papers, own }: z.infer<typeof knownSchema>,
  { records }: Beginnings,
): Promise<DeskAnswer> {
  const findPaper = await openKnownPapers(records, own);
  return { status: 200, found: papers.map((fields) => findPaper(fields) ?? null) };
}

async function lookUp(
  { name, own }: z.infer<typeof lookUpSchema>,
  { records, siteFolder, lookedUp }: Beginnings,
): Promise<DeskAnswer> {
  const findPaper = await openKnownPapers(records, own);
  const known = findPaper(parseSought(name));
  if (known !== undefined) return { status: 200, found: { known } };
  try {
    const { found, fields, findings } = await lookUpPaper(name, records, siteFolder);
    if (found.kind === "article") lookedUp.set(found.fetched.article.pmid, found.fetched);
    return { status: 200, found: { fields, findings, known: fields && findPaper(fields) } };
  } catch (error) {
    const failure = explainNetworkError(error);
    if (failure === undefined) throw error;
    return { status: 502, found: { failure } };
  }
}

async function begin(
  asked: z.infer<typeof newSchema>,
  beginnings: Beginnings,
): Promise<DeskAnswer> {
  const unlock = await lockAdditions(beginnings.siteFolder);
  return beginAlone(asked, beginnings).finally(unlock);
}

async function beginAlone(
  { collection, fields }: z.infer<typeof newSchema>,
  { records, siteFolder, answers, lookedUp }: Beginnings,
): Promise<DeskAnswer> {
  const known = (await openKnownPapers(records))(fields);
  if (known !== undefined) return { status: 409, found: { known } };
  const made = await makeRecord(records, siteFolder, collection, fields);
  const fetched = lookedUp.get(String(fields.pmid));
  if ("paper" in made && fetched) await answers.keep(fetched, buildAnswer(fetched.article));
  return { status: "paper" in made ? 200 : 422, found: made };
}

/** Makes a record of the fields that a record can have; `position` and `$schema` are given to it here. */
async function makeRecord(
  records: string,
  siteFolder: string,
  collection: string,
  { $schema: _, position: __, ...fields }: Readonly<Record<string, unknown>>,
) {
  const target = await openImport(
    { path: records, shownAs: "records" },
    collection,
    { areVersionsApart: true },
    siteFolder,
  );
  const { kind, place, findings } = await target.take(buildImported("", fields));
  await target.finish();
  return kind === "new" && place ? { paper: place.path.replace(/\.json$/, "") } : { findings };
}
