const doi = /10\.\d{4,9}(?:\.\d+)*\/\S+/;
const pmcid = /^(?:\S*\/)?pmc(?:id)?[\s:#]*(?:pmc)?(\d+)\/?(?:[?#]\S*)?$/i;
const pmid = /^(?:(?:pmid|pubmed(?:\s*id)?|uid)[\s:#]*)?0*(\d{1,8})(?:\s*\[(?:pmid|uid)\])?$/i;
const pubmedAddress = /(?:pubmed(?:\.ncbi\.nlm\.nih\.gov)?|article\/med)\/(\d{1,8})\b/i;
const wrapping = /^[\s"'<([{「『“‘]+|[\s"'>)\]}」』”’.,;:!?。，；：、]+$/g;
/** One character that may not belong to a DOI, or all from the first Chinese one. */
const doiTail = /[\s"'>)\]}」』”’.,;:!?。，；：、]$|\p{Script=Han}.*$/u;
/** What publishers and readers put behind a DOI in an address. */
const addressTail = /(?:[?#&].*|\/(?:full|abstract|pdf|epdf|html|meta)(?:\/.*)?|\.pdf)$/i;

/**
 * The terms of the identifiers that a query may be, the likeliest first: a DOI, PMID or PMCID bare,
 * labelled, in full-width digits, in an address or with punctuation after it, several PMIDs, or what
 * follows the slash of a DOI. None where the query says more than that.
 * @example listIdentifiers("https://dx.doi.org/10.5555/A1.") // ["doi:10.5555/a1.", "doi:10.5555/a1"]
 */
export function listIdentifiers(query: string): string[] {
  const text = decode(query.normalize("NFKC").trim());
  const found = doi.exec(text)?.[0];
  if (found !== undefined) return trimmings(found).map((form) => doiTerm(form));
  const bare = text.replace(wrapping, "");
  const number = pmid.exec(text)?.[1] ?? pmid.exec(bare)?.[1] ?? pubmedAddress.exec(bare)?.[1];
  if (number !== undefined) return [pmidTerm(number)];
  const central = pmcid.exec(bare)?.[1];
  if (central !== undefined) return [pmcidTerm(central)];
  const parts = bare.split(/[\s,;、，]+/);
  if (parts.length > 1) {
    return parts.every((part) => /^\d{5,8}$/.test(part)) ? parts.map(pmidTerm) : [];
  }
  return /\d/.test(bare) && bare.length >= 5 ? [doiSuffixTerm(bare)] : [];
}

/** The term that a paper with this PMID has in the index. */
export function pmidTerm(number: string): string {
  return `pmid:${number.replace(/^0+/, "")}`;
}

/** The term that a paper with this PMCID has in the index; `PMC` may be missing. */
export function pmcidTerm(number: string): string {
  return `pmcid:${number.replace(/^PMC/i, "")}`;
}

/** The term that a paper with this DOI has in the index. */
export function doiTerm(text: string): string {
  return `doi:${text.toLowerCase()}`;
}

/** The term that a paper whose DOI ends so has in the index: all after the first slash. */
export function doiSuffixTerm(text: string): string {
  return `suffix:${text.toLowerCase()}`;
}

/** A DOI as found, then without what may not belong to it, the longest first. */
function trimmings(text: string): string[] {
  const forms = [text];
  for (let form = text; ; ) {
    const shorter = form.replace(addressTail.test(form) ? addressTail : doiTail, "");
    if (shorter === form || shorter === "") return forms;
    forms.push(shorter);
    form = shorter;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
