import { foldWriting } from "../../fold.ts";
import { isJsonObject, listTexts } from "../../record/json/json-value.ts";
import type { SourceField } from "../imported-record.ts";
import { type BuiltField, type FieldPart, plainText } from "./built-field.ts";

type ReadFunding = { readonly source: SourceField; readonly grants: readonly Grant[] };
type Grant = { readonly name: string; readonly id?: string };

/**
 * Who paid for the work, with the numbers of grants: each once, in the order of the source. What says more, such as the
 * funder's country or DOI, is left over as well.
 */
export function buildFunding(parts: readonly FieldPart[]): BuiltField {
  const read = parts.map(({ source }) => {
    const values = Array.isArray(source.value) ? source.value : [source.value];
    const grants = values.flatMap((value) =>
      isJsonObject(value) ? readFunder(value) : readGrants(plainText(value) ?? ""),
    );
    return { source, grants };
  });
  const all = read.flatMap(({ grants }) => grants);
  const unique = [...new Map(all.map((grant) => [JSON.stringify(grant), grant])).values()];
  const unread = read.filter(({ grants }) => grants.length === 0).map(({ source }) => source);
  const left = read.filter(saysMore).map(({ source }) => source);
  return { ...(unique.length > 0 && { value: unique }), left, unread };
}

function saysMore({ source, grants }: ReadFunding): boolean {
  const said = foldWriting(JSON.stringify(grants));
  const words = listTexts(source.value).flatMap(({ text }) => text.split(/[^\p{L}\p{N}]+/u));
  return grants.length > 0 && words.some((word) => !said.includes(foldWriting(word)));
}

/** A funder of Crossref's, with the numbers of its grants. */
function readFunder({ name, award }: Readonly<Record<string, unknown>>): readonly Grant[] {
  const funder = plainText(name);
  if (funder === undefined) return [];
  const ids = (Array.isArray(award) ? award : []).flatMap((id) => plainText(id) ?? []);
  return ids.length === 0 ? [{ name: funder }] : ids.map((id) => ({ name: funder, id }));
}

/** A funder with its grants in brackets, as Web of Science and Scopus have it, or after a colon. */
const listed =
  /^(?<funder>[^[\]]+?)[,:]?\s*(?:\[(?<inSquare>[^[\]]+)\]|\((?<inRound>[^()]*\d[^()]*)\)|:\s*(?<behind>.*\d.*))$/;

/**
 * Funders between semicolons, or a grant of PubMed's.
 * @example readGrants("Example Fund, EF, (A1, A2); Ministry of Examples") // three, the last without a number
 */
function readGrants(text: string): readonly Grant[] {
  return text.split(/\s*;\s*/).flatMap((item) => {
    const { funder, inSquare, inRound, behind } = listed.exec(item)?.groups ?? {};
    const ids = (inSquare ?? inRound ?? behind)?.split(/\s*,\s*/).filter(Boolean);
    if (funder === undefined || ids === undefined) return readGrant(item);
    return ids.map((id) => ({ name: funder, id }));
  });
}

/**
 * A grant of PubMed's: its number, perhaps an acronym, who gave it, and that one's country.
 * @example readGrant("R00 LM009837/LM/NLM NIH HHS/United States") // NLM NIH HHS, R00 LM009837
 */
function readGrant(text: string): readonly Grant[] {
  const pieces = text.split("/").filter((piece) => piece.trim() !== "");
  const name = pieces.length > 1 ? pieces.at(-2) : pieces[0];
  const id = pieces
    .slice(0, -2)
    .join("/")
    .replace(/\/[A-Z]{2}$/, "");
  return name === undefined ? [] : [{ name, ...(id !== "" && { id }) }];
}
