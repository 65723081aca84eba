import type { Place } from "../finding.ts";
import type { ParsedRecord } from "../record/parse-record.ts";
import type { Identity, RecordFacts } from "./facts/record-facts.ts";
import { hashText } from "./hash-text.ts";
import { listLinks } from "./list-links.ts";

/** Where a record is kept: its collection and its id there. */
export type RecordName = { readonly collection: string; readonly id: string };

/** What is known of a record that could not be read. */
export function buildUnreadFacts({ collection, id }: RecordName, place: Place): RecordFacts {
  return { collection, id, place, identities: [], links: [], formerPaths: [], isRight: false };
}

/** What is kept of a record that was read, as far as its fields are right. */
export function buildFacts(name: RecordName, parsed: ParsedRecord): RecordFacts {
  const { fields, locate, record } = parsed;
  return {
    ...buildUnreadFacts(name, locate("")),
    ...(fields.position !== undefined && { position: fields.position }),
    identities: listIdentities(parsed),
    links: listLinks(fields, locate),
    formerPaths: (fields.formerPaths ?? []).map((target, index) => ({
      target,
      place: locate(`/formerPaths/${index}`),
    })),
    isRight: record !== undefined,
  };
}

function listIdentities({ fields, locate }: ParsedRecord): Identity[] {
  const { position, pmid, doi, title } = fields;
  const identities: Identity[] = [];
  const add = (kind: Identity["kind"], key: string | undefined, pointer: string) => {
    if (key !== undefined) identities.push({ kind, key, place: locate(pointer) });
  };
  add("position", position === undefined ? undefined : String(position), "/position");
  add("pmid", pmid, "/pmid");
  add("doi", doi?.toLowerCase(), "/doi");
  if (typeof title === "string") add("title", foldTitle(title), "/title");
  else {
    for (const [locale, text] of Object.entries(title ?? {})) {
      add("title", text && foldTitle(text), `/title/${locale}`);
    }
  }
  return identities;
}

/** The same for titles that a reader would call the same. */
function foldTitle(title: string): string {
  const folded = title.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return String(hashText(folded));
}
