import type { PaperRecord } from "./schema/paper-record.ts";
import { decodePercent } from "./values/decode-percent.ts";
import { isPathPart } from "./values/path-part.ts";

/** What the site has of its own; a folder below one of these can't be told from it. */
const ownAddress =
  /^\/(?:papers|guide|search|browse|overview|assets|img)?$|^\/(?:guide|search|browse|assets|img)\//;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
const unusual = /[?#\\:*"<>|\u0000-\u001f]/;

/** The end of a file's name, which no page's address has. */
export const fileEnding = /\.(?:jsonl?|mdx?)$/;

/**
 * The address in the site of a former `<collection>/<id>`; `undefined` where it is none, or the name of a file.
 * @example parseFormerPath("pubmed/pubmed-68") // "/papers/pubmed/pubmed-68"
 */
export function parseFormerPath(path: string): string | undefined {
  const parts = path.split("/");
  const isPath = parts.length === 2 && parts.every(isPathPart) && !fileEnding.test(path);
  return isPath ? `/papers/${path}` : undefined;
}

/**
 * An address of an earlier site, without locale, escapes and final slash: each locale redirects its own. `undefined`
 * for what is no address within a site, or is one that every site of this kind has.
 * @example parseFormerAddress("/en/docs/papers/triage/") // "/docs/papers/triage"
 */
export function parseFormerAddress(address: string): string | undefined {
  const plain = decodePercent(address)
    .replace(/^\/en(?=\/)/, "")
    .replace(/(?<=.)\/$/, "");
  const [start, ...parts] = plain.split("/");
  const isAddress = start === "" && parts.every((part) => !/^\.{0,2}$/.test(part));
  return isAddress && !unusual.test(plain) && !ownAddress.test(plain) ? plain : undefined;
}

/** Every address at which a record's page once was, as far as it can be one; without locale and final slash. */
export function listFormerAddresses({
  formerPaths = [],
  formerAddresses = [],
}: Pick<PaperRecord, "formerPaths" | "formerAddresses">): string[] {
  const addresses = [
    ...formerPaths.map(parseFormerPath),
    ...formerAddresses.map(parseFormerAddress),
  ];
  return [...new Set(addresses.filter((address) => address !== undefined))];
}

/** A paper, and the addresses that were once its own, as `listFormerAddresses` gives them. */
type MovedPaper = {
  readonly collection: string;
  readonly id: string;
  readonly formerAddresses: readonly string[];
};

/**
 * Where readers of former addresses are led: `<collection>/<id>` by address, without locale and final slash. An
 * address that a paper has now is none; of two that claim one former address, the first has it.
 */
export function listRedirects(papers: readonly MovedPaper[]): ReadonlyMap<string, string> {
  const present = new Set(papers.map(({ collection, id }) => `/papers/${collection}/${id}`));
  const redirects = new Map<string, string>();
  for (const { collection, id, formerAddresses } of papers) {
    for (const address of formerAddresses) {
      if (present.has(address) || redirects.has(address)) continue;
      redirects.set(address, `${collection}/${id}`);
    }
  }
  return redirects;
}
