import { parseCrossrefAnswer } from "../../lib/crossref/parse-crossref-work.ts";
import { buildNetworkError } from "./network-error.ts";
import { openFetcher, type ServiceSettings } from "./open-fetcher.ts";

/** What can be asked of Crossref; each rejects with a network error where there is no answer. */
export type CrossrefService = {
  /** Crossref's description of the work with this DOI; `undefined` where it has none. */
  readonly fetchWork: (doi: string) => Promise<unknown>;
  /** Descriptions of works that a citation may be of, the likeliest first. */
  readonly searchWorks: (citation: string) => Promise<readonly unknown[]>;
};

/**
 * Crossref's API, asked five times a second at most, as it allows to those who give an address.
 * @param pause before the second attempt of a question, in milliseconds
 * @see https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/
 */
export function openCrossref(
  { crossref, email }: ServiceSettings,
  pause?: number,
): CrossrefService {
  const fetcher = openFetcher({
    service: "Crossref",
    perSecond: 5,
    ...(pause !== undefined && { pause }),
  });
  const ask = async (path: string, parameters: Readonly<Record<string, string>>) => {
    const { status, text } = await fetcher({
      address: crossref + path,
      parameters: { ...parameters, ...(email !== undefined && { mailto: email }) },
    });
    if (status === 404) return [];
    const works = status === 200 ? parseCrossrefAnswer(text) : undefined;
    if (works === undefined) throw refuse(status);
    return works;
  };
  return {
    fetchWork: async (doi) => (await ask(`/works/${encodeURIComponent(doi)}`, {}))[0],
    searchWorks: (citation) => ask("/works", { "query.bibliographic": citation, rows: "5" }),
  };
}

function refuse(status: number): Error {
  return buildNetworkError({
    en: `Crossref's answer (status ${status}) is none that can be read. Nothing was looked up there.`,
    "zh-Hant": `無法讀取 Crossref 的回覆（狀態 ${status}），因此沒有查到任何內容。`,
  });
}
