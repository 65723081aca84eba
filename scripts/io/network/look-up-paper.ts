import { describeLookup } from "../../lib/enrich/describe-lookup.ts";
import type { LookedUp } from "../../lib/enrich/looked-up.ts";
import { parseSought } from "../../lib/enrich/parse-sought.ts";
import { readSourceFields } from "../../lib/enrich/read-source-fields.ts";
import type { Finding } from "../../lib/finding.ts";
import { openAnswers } from "../records/answers.ts";
import { lookUpPapers } from "./look-up-papers.ts";
import { openCrossref } from "./open-crossref.ts";
import { openPubmed } from "./open-pubmed.ts";
import { readServiceSettings } from "./service-settings.ts";

/** What is known of a paper that a person named. */
type NamedPaper = {
  readonly found: LookedUp;
  /** In the fields of a record; absent where nobody knows the paper. */
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
};

/**
 * Looks up the paper that a person names by a PMID, DOI, PMCID, address or citation: in what is kept of earlier answers,
 * else in PubMed and Crossref.
 * @throws a network error where a service gives no answer
 */
export async function lookUpPaper(
  name: string,
  recordsFolder: string,
  repository: string,
): Promise<NamedPaper> {
  const sought = parseSought(name);
  const kept =
    sought.pmid && (await openAnswers(recordsFolder, repository).recall(sought.pmid, false));
  const found: LookedUp = kept ? { kind: "article", fetched: kept } : await ask(sought);
  const fields = readSourceFields(found);
  const findings = describeLookup(found, name, false, {
    file: "",
    line: 1,
    column: 1,
    pointer: "",
  });
  return { found, findings, ...(fields && { fields }) };
}

async function ask(sought: ReturnType<typeof parseSought>): Promise<LookedUp> {
  const settings = readServiceSettings(process.env);
  const services = { pubmed: openPubmed(settings), crossref: openCrossref(settings) };
  for await (const { found } of lookUpPapers([sought], services)) return found;
  return { kind: "unknown" };
}
