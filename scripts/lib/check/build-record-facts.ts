import type { Place } from "../finding.ts";
import { findLinks, isExternalTarget } from "../page/find-links.ts";
import { parseFormerAddress, parseFormerPath } from "../record/former-address.ts";
import type { ParsedRecord } from "../record/parse-record.ts";
import type { RecordFields } from "../record/schema/paper-record.ts";
import type { FormerAddress, Identity, RecordFacts, RecordLink } from "./facts/record-facts.ts";
import { listMarkdown } from "./rules/tangled-markdown.ts";
import { listTranslations } from "./rules/terms.ts";
import { isPreprintRecord } from "./rules/version-not-linked.ts";

/** Where a record is kept: its collection and its id there. */
export type RecordName = { readonly collection: string; readonly id: string };

/** What is known of a record that could not be read. */
export function buildUnreadFacts({ collection, id }: RecordName, place: Place): RecordFacts {
  return {
    ...{ collection, id, place, isRight: false, isPreprint: false },
    ...{ identities: [], versions: [], links: [], formerAddresses: [] },
    ...{ accepted: [], translations: [] },
  };
}

/** What is kept of a record that was read, as far as its fields are right. */
export function buildRecordFacts(name: RecordName, parsed: ParsedRecord): RecordFacts {
  const { fields, locate, record } = parsed;
  return {
    ...buildUnreadFacts(name, locate("")),
    ...(fields.position !== undefined && { position: fields.position }),
    ...(fields.published !== undefined && {
      published: { year: Number(fields.published.slice(0, 4)), place: locate("/published") },
    }),
    identities: listIdentities(parsed),
    isPreprint: isPreprintRecord(fields.type, fields.doi?.toLowerCase()),
    ...(fields.status?.checked !== undefined && { statusChecked: fields.status.checked }),
    links: listLinks(fields, locate),
    versions: listVersions(fields),
    formerAddresses: listFormer(fields, locate),
    accepted: (fields.accepted ?? []).map(({ code, pointer }, index) => ({
      code,
      ...(pointer !== undefined && { pointer }),
      place: locate(`/accepted/${index}`),
    })),
    translations: listTranslations(parsed.listTexts(), locate),
    isRight: record !== undefined,
  };
}

function listIdentities({ fields, locate }: ParsedRecord): Identity[] {
  const { position, pmid, doi, pmcid, title } = fields;
  const identities: Identity[] = [];
  const add = (kind: Identity["kind"], key: string | undefined, pointer: string) => {
    if (key !== undefined) identities.push({ kind, key, place: locate(pointer) });
  };
  add("position", position === undefined ? undefined : String(position), "/position");
  add("pmid", pmid, "/pmid");
  add("doi", doi?.toLowerCase(), "/doi");
  add("pmcid", pmcid, "/pmcid");
  if (typeof title === "string") add("title", foldTitle(title), "/title");
  else {
    for (const [locale, text] of Object.entries(title ?? {})) {
      add("title", text && foldTitle(text), `/title/${locale}`);
    }
  }
  return identities;
}

/** By what the other versions of its work are known. */
function listVersions({ versions = [] }: RecordFields): RecordFacts["versions"] {
  return versions.flatMap(({ pmid, doi }) => [
    ...(pmid === undefined ? [] : [{ kind: "pmid", key: pmid } as const]),
    ...(doi === undefined ? [] : [{ kind: "doi", key: doi.toLowerCase() } as const]),
  ]);
}

function listFormer(
  { formerPaths = [], formerAddresses = [] }: RecordFields,
  locate: (pointer: string) => Place,
): FormerAddress[] {
  const list = (
    received: readonly string[],
    field: string,
    parse: (text: string) => string | undefined,
  ) =>
    received.map((text, index): FormerAddress => {
      const address = parse(text);
      const place = locate(`/${field}/${index}`);
      return { received: text, ...(address !== undefined && { address }), place };
    });
  return [
    ...list(formerPaths, "formerPaths", parseFormerPath),
    ...list(formerAddresses, "formerAddresses", parseFormerAddress),
  ];
}

/** The same for titles whose letters and digits are the same; of a title without any, the whole. */
function foldTitle(title: string): string {
  const folded = title.normalize("NFKC").toLowerCase();
  return String(hashText(folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, "") || folded.trim()));
}

/** The links and images of a record's Markdown fields that need asking whether they lead anywhere. */
function listLinks(fields: RecordFields, locate: (pointer: string) => Place): RecordLink[] {
  return listMarkdown(fields)
    .filter(({ text }) => /[[<]/.test(text))
    .flatMap(({ text, pointer, locales }) => {
      const inner = findLinks(text).filter((link) => !isAllowedAnywhere(link));
      return inner.map(({ target }) => ({ target, place: locate(pointer), locales }));
    });
}

function isAllowedAnywhere({ target, kind }: { target: string; kind: "link" | "image" }): boolean {
  return kind === "link" && isExternalTarget(target);
}

/**
 * A number of 53 bits that is the same for equal texts and, but for one chance in some 10¹⁵, differs for others.
 * @see FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ (two of 32 bits with different starts, joined)
 */
function hashText(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
