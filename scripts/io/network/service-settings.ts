/** The addresses of the services, and who asks. */
export type ServiceSettings = {
  /** Of the E-utilities, without a `/` at its end. */
  readonly eutils: string;
  /** Of PMC's id converter. */
  readonly idConverter: string;
  /** Of Crossref's API, without a `/` at its end. */
  readonly crossref: string;
  readonly apiKey: string | undefined;
  readonly email: string | undefined;
};

/**
 * The settings in the environment: `NCBI_API_KEY`, `NCBI_EMAIL`, and `CARDS_EUTILS_URL`, `CARDS_IDCONV_URL` and
 * `CARDS_CROSSREF_URL` for other addresses than the services' own.
 * @see https://www.ncbi.nlm.nih.gov/books/NBK25497/
 */
export function readServiceSettings(
  environment: Readonly<Record<string, string | undefined>>,
): ServiceSettings {
  const read = (name: string) => environment[name]?.trim() || undefined;
  const withoutEnd = (address: string) => address.replace(/\/+$/, "");
  return {
    eutils: withoutEnd(read("CARDS_EUTILS_URL") ?? "https://eutils.ncbi.nlm.nih.gov/entrez/eutils"),
    idConverter:
      read("CARDS_IDCONV_URL") ?? "https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/",
    crossref: withoutEnd(read("CARDS_CROSSREF_URL") ?? "https://api.crossref.org"),
    apiKey: read("NCBI_API_KEY"),
    email: read("NCBI_EMAIL"),
  };
}
