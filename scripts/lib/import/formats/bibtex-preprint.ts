import { namesPreprintServer } from "../../record/values/preprint-server.ts";
import type { SourceField } from "../imported-record.ts";

/** Types of entries that are a preprint where something else in them says so. */
const openTypes = /^(?:misc|unpublished|online|article)$/;
const containers = /^(?:journal|journaltitle|booktitle)$/;
/** Where the server of a preprint is named, the best first. */
const serverFields = ["howpublished", "publisher", "archiveprefix", "eprinttype"];
const preprintWords = /^pre(?:print|published)\.?$/i;

/**
 * The fields of an entry, those of a preprint as other formats have them: `@` says that it is one, and `journal` names
 * its server. BibTeX has no type for preprints; programs write `@misc` and the server as `howpublished` or publisher.
 * @param fields with their values decoded
 */
export function arrangePreprint(type: string, fields: readonly SourceField[]): SourceField[] {
  const isElsewhere = fields.some(({ name }) => containers.test(name));
  if (!openTypes.test(type) || isElsewhere) return [...fields];
  const saying = fields.filter(saysPreprint);
  const servers = fields.filter((field) => namesServer(field, saying.length > 0));
  const isPreprint = saying.length > 0 || servers.length > 0;
  if (!isPreprint) return [...fields];
  const [server] = servers
    .filter(({ value }) => !isAddress(value))
    .toSorted((a, b) => serverFields.indexOf(a.name) - serverFields.indexOf(b.name));
  return fields.map((field) => {
    const { name, value } = field;
    if (name === "@" || saying.includes(field)) return { ...field, name: "@", value: "preprint" };
    if (field === server) return { ...field, name: "journal", value: nameServer(String(value)) };
    return name === "number" && namesPreprintServer(String(value))
      ? { ...field, name: "eprint" }
      : field;
  });
}

function saysPreprint({ name, value }: SourceField): boolean {
  const isPlace = name === "note" || name === "pubstate" || name === "howpublished";
  return isPlace && preprintWords.test(String(value));
}

/** Whether a field names where a preprint stands; of one that is known to be one, `howpublished` does whatever it says. */
function namesServer(field: SourceField, isKnown: boolean): boolean {
  if (!serverFields.includes(field.name) || saysPreprint(field)) return false;
  return (isKnown && field.name === "howpublished") || namesPreprintServer(String(field.value));
}

function isAddress(value: unknown): boolean {
  return /:\/\/|^www\./.test(String(value));
}

function nameServer(text: string): string {
  return text.replace(/^arxiv$/i, "arXiv");
}
