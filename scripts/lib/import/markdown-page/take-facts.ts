import type { RootContent } from "mdast";
import type { FactKey } from "../../card/needed-words.ts";
import type { Locale } from "../../locale.ts";
import { plainText } from "../../page/tree.ts";
import { isJsonObject, presentValues } from "../../record/json/json-value.ts";
import { isPlaceholder } from "../../record/validate/placeholders.ts";
import { parseDoi } from "../../record/values/doi.ts";
import { parsePmcid } from "../../record/values/pmcid.ts";
import { parsePmid } from "../../record/values/pmid.ts";
import { type FactLine, keepLines, type ReadLine, readLines } from "./fact-lines.ts";
import { findFactKey, findSectionName } from "./known-words.ts";
import { joinFields, type PageFields } from "./page-fields.ts";
import type { PageTree } from "./page-tree.ts";
import { cutRemark, readFactFields } from "./read-fact.ts";
import { joinPieces } from "./read-pieces.ts";

/** What facts were taken out of blocks, and what is left of these. */
export type TakenFacts = {
  readonly fields: PageFields;
  readonly rest: readonly RootContent[];
};

/**
 * The fields that the lines of blocks give, added to those that are known; lines that give none, or
 * that say something else than what is known, stay.
 */
export function takeFacts(
  blocks: readonly RootContent[],
  known: PageFields,
  { locale, tree }: { locale: Locale; tree: PageTree },
): TakenFacts {
  let fields = known;
  const take = ({ fact }: ReadLine): boolean => {
    const key = fact && findFactKey(fact.label);
    const read = fact && key && readFactFields(key, fact, locale);
    const joined = isJsonObject(read?.version)
      ? addVersion(fields, read.version)
      : read && joinFields(fields, read);
    if (joined !== undefined) fields = joined;
    return joined !== undefined && !(fact && key && hasRemark(key, fact));
  };
  const takeFrom = (block: RootContent): readonly RootContent[] => {
    // A quotation of nothing but facts is a frame around them; any other stays whole.
    if (block.type === "blockquote")
      return block.children.flatMap(takeFrom).length === 0 ? [] : [block];
    const lines = readLines(block, tree);
    if (lines === undefined) return [block];
    return [keepLines(block, lines, (line) => !take(line)) ?? []].flat();
  };
  const rest = blocks.flatMap(takeFrom);
  return { fields, rest };
}

const identifiers: ReadonlySet<FactKey> = new Set(["pmid", "pmcid", "doi"]);

/** Whether a line says more of an identifier than what it is, so that the line has to stay. */
function hasRemark(key: FactKey, { value }: FactLine): boolean {
  const text = joinPieces(value);
  return identifiers.has(key) && cutRemark(text) !== text && !isPlaceholder(text);
}

/**
 * The fields with one more line about another version of the work. The page gives a version with a
 * PMID and a DOI a line for each, the PMID first.
 */
function addVersion(fields: PageFields, version: PageFields): PageFields {
  const versions: readonly unknown[] = Array.isArray(fields.versions) ? fields.versions : [];
  const last = versions.at(-1);
  const isSame =
    isJsonObject(last) &&
    last.relation === version.relation &&
    last.doi === undefined &&
    version.pmid === undefined;
  return {
    ...fields,
    versions: isSame ? [...versions.slice(0, -1), { ...last, ...version }] : [...versions, version],
  };
}

/** What the front matter says of the paper: its identifiers, where they are some. */
export function readIdentifiers({ pmid, doi, pmcid }: PageTree["frontMatter"]): PageFields {
  return presentValues({
    pmid: parsePmid(String(pmid ?? "")),
    doi: parseDoi(String(doi ?? "")),
    pmcid: parsePmcid(String(pmcid ?? "")),
  });
}

type KnownFact = { readonly key: FactKey | "finding"; readonly value: string };

/** The values that the page gives of the paper, wherever it does. */
export function listFacts(tree: PageTree): readonly string[] {
  const identifiers = Object.values(readIdentifiers(tree.frontMatter)).map(String);
  return [...identifiers, ...readFacts(tree).map(({ value }) => value)];
}

/** Whether the page gives the PMID or DOI of a paper. */
export function hasIdentifier(tree: PageTree): boolean {
  const isIdentifier = ({ key, value }: KnownFact) =>
    (key === "pmid" || key === "doi") && /\d{4}/.test(value);
  return (
    Object.keys(readIdentifiers(tree.frontMatter)).length > 0 || readFacts(tree).some(isIdentifier)
  );
}

function readFacts(tree: PageTree): readonly KnownFact[] {
  const blocks = tree.blocks.flatMap((block): readonly RootContent[] =>
    block.type === "blockquote" ? block.children : [block],
  );
  return blocks.flatMap((block, index): readonly KnownFact[] => {
    const previous = blocks[index - 1];
    const section = previous?.type === "heading" && findSectionName(plainText(previous));
    if (section === "finding" && block.type === "paragraph")
      return [{ key: "finding", value: plainText(block) }];
    return (readLines(block, tree) ?? []).flatMap(({ fact }) => {
      const key = fact && findFactKey(fact.label);
      return fact && key ? [{ key, value: joinPieces(fact.value) }] : [];
    });
  });
}
