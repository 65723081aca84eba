import { parseSought } from "./parse-sought.ts";

/** What stands before an item of a list: a number or a mark. */
const bullet = /^(?:[-*•·]\s*|[（(]?\d{1,3}(?:[.)）．]\s+|、\s*))/;
const label = /\b(?:pmid|pmcid|doi)\s*[:：]?\s*/gi;
const signs = /[\s,;、；，]+/;

/**
 * The papers that a text names, each as it is looked up: of a list, or a letter with one in it, each PMID, DOI or PMCID,
 * whatever stands around it; a text that names one paper, such as a citation, is that one as it is.
 * @example listSought("PMID: 40961357, 40961358") // ["40961357", "40961358"]
 */
export function listSought(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const named = lines.flatMap(splitLine).filter((name) => kindOf(name) !== undefined);
  const kinds = named.map(kindOf);
  const isList = ["pmid", "doi", "pmcid"].some((kind) => {
    const own = named.filter((_, index) => kinds[index] === kind);
    return new Set(own).size > 1;
  });
  if (isList) return [...new Set(named)];
  return text.trim() === "" ? [] : [text.trim()];
}

/** The items of a line of identifiers of one kind; a line with other words is one item. */
function splitLine(line: string): string[] {
  const own = line.replace(bullet, "");
  const items = own.replace(label, " ").split(signs).filter(Boolean);
  const kinds = new Set(items.map(kindOf));
  return items.length > 1 && kinds.size === 1 && !kinds.has(undefined) ? items : [own];
}

/** `undefined` for words, and for a number that may as well be a year or a page. */
function kindOf(name: string): string | undefined {
  if (/^\d{1,4}\W*$/.test(name)) return undefined;
  const { citation, ...identifiers } = parseSought(name);
  return Object.keys(identifiers)[0];
}
