import { doiPattern } from "./schema.ts";

const resolver = /^(?:https?:\/\/)?(?:www\.|dx\.)?doi\.org\//i;
const label = /^(?:doi\s*[:：]?|urn:doi:|info:doi\/)\s*/i;

/**
 * The bare DOI in any of the forms in which it is passed around: bare, `doi:` or the resolver's address, whose
 * percent-encoding is undone. `undefined` where there is no DOI in it. Letters keep their case.
 * @see https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html
 * @example parseDoi("https://dx.doi.org/10.5555/a%3Cb") // "10.5555/a<b"
 */
export function parseDoi(text: string): string | undefined {
  const unlabelled = text.trim().replace(label, "");
  const bare = resolver.test(unlabelled)
    ? decodePercent(unlabelled.replace(resolver, ""))
    : unlabelled;
  return doiPattern.test(bare) ? bare : undefined;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
