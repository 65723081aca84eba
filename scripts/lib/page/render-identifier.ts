import { encodeCharacter } from "./web-address.ts";

/** Where a paper is found in PubMed. */
export function addressPmid(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}

/** Where a paper is read in PubMed Central. */
export function addressPmc(pmcid: string): string {
  return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
}

/**
 * The address of a DOI at its resolver, in the characters that an address has.
 * @see https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html
 */
export function addressDoi(doi: string): string {
  return `https://doi.org/${isBare(doi) ? doi : encodeDoi(doi)}`;
}

/** A DOI that GFM links whole when its address stands bare, and that is its own address. */
const bareDoi = /^[\w.~:/@!$&'()*+,;=[\]-]*[A-Za-z0-9/$+=@-]$/;

/** What would do something in the text of a link; a reference, for a backslash might be copied. */
const active = /[*_~`[\]\\|]|:(?=[^\p{P}\p{S}\s])/gu;

/**
 * A DOI as a link to its resolver: the bare address, or one with its text apart where GFM
 * would end the link early or a browser would read the address differently.
 * @example renderDoi("10.5555/a<b>") // "[https://doi.org/10.5555/a&lt;b>](https://doi.org/10.5555/a%3Cb%3E)"
 */
export function renderDoi(doi: string): string {
  if (isBare(doi)) return addressDoi(doi);
  const label = doi
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(active, encodeCharacter);
  return `[https://doi.org/${label}](${addressDoi(doi)})`;
}

function isBare(doi: string): boolean {
  return bareDoi.test(doi) && !/\][([]|&[A-Za-z]+;/.test(doi);
}

function encodeDoi(doi: string): string {
  return encodeURI(doi).replace(
    /[?#()&*_'[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
