import * as z from "zod";
import type { Fields } from "./begin-server.ts";
import { send } from "./desk-server.ts";
import { isPreview } from "./is-preview.ts";

const knownSchema = z.array(z.string().nullable());

/** How many papers are asked about at once, within what a request may hold. */
const atOnce = 200;

/**
 * The records that papers have already, as `<collection>/<id>`, in the order of the papers; `null` for one that has none.
 * Rejects where nobody answers. What tells papers of a published site apart is loaded once there is something to tell.
 * @param own the record that they are asked for, which is no other one
 */
export async function findKnown(
  papers: readonly Fields[],
  own?: string,
): Promise<readonly (string | null)[]> {
  if (!isPreview) return (await import("./find-known-here.ts")).findKnownHere(papers, own);
  const known: (string | null)[] = [];
  for (let start = 0; start < papers.length; start += atOnce) {
    const asked = papers.slice(start, start + atOnce).map(readKeys);
    const response = await send("POST", "known", { papers: asked, own });
    known.push(...knownSchema.parse(await response.json()));
  }
  return known;
}

/** What tells papers apart, which is little of each. */
function readKeys({ pmid, doi, pmcid, title, published, type, authors, versions }: Fields): Fields {
  const [first] = Array.isArray(authors) ? authors : [];
  return { pmid, doi, pmcid, title, published, type, authors: first && [first], versions };
}
