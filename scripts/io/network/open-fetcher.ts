import { setTimeout as sleep } from "node:timers/promises";
import {
  buildNetworkError,
  describeCut,
  describeLength,
  describeNothing,
  describePage,
  describeStatus,
  describeWait,
  explainNetworkError,
  isPage,
} from "./network-error.ts";

/** A question to a service. */
type TextRequest = {
  readonly address: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Whether an answer is an error that passes, whatever its status says. */
  readonly isPassing?: (text: string) => boolean;
};

/** The answer of a service, whole. */
export type FetchedText = { readonly status: number; readonly text: string };

/** How a service wants to be asked. */
type FetcherOptions = {
  /** Its name, as messages have it. */
  readonly service: string;
  /** Requests that may begin in a second. */
  readonly perSecond: number;
  /** What must never be seen: it is taken out of every answer and message. */
  readonly secret?: string | undefined;
  /** Pause before the second attempt, in milliseconds; it doubles with each. */
  readonly pause?: number;
  /** Longest time of an attempt, in milliseconds. */
  readonly patience?: number;
  /** Time after which no further attempt begins, in milliseconds; for longer nobody would sit there. */
  readonly longest?: number;
};

/** Asks a service; rejects with a network error once no attempt is left. */
type Fetcher = (request: TextRequest) => Promise<FetchedText>;

const attempts = 5;
/** Longer addresses are refused by servers on the way; NCBI wants more than some 200 ids to be posted. */
const longestQuery = 2000;
/** In bytes; 200 papers of PubMed's with hundreds of authors each are some 20 MB. */
const longestAnswer = 64 * 1024 * 1024;

/**
 * A fetcher that keeps to a rate and tries again where an error may pass: a cut or refused connection, a timeout, status
 * 429 or 5xx, nothing at all, a web page, or what `isPassing` says; no more after two minutes. `Retry-After` is kept to;
 * where it is long, no more is asked, nor of an answer that is too long. Long questions are posted.
 */
export function openFetcher({
  service,
  perSecond,
  secret,
  pause = 500,
  patience = 60_000,
  longest = 120_000,
}: FetcherOptions): Fetcher {
  const limiter = openLimiter(perSecond);
  const hide = (text: string) => (secret ? text.replaceAll(secret, "…") : text);
  return async (request) => {
    const begin = performance.now();
    let problem = describeNothing(service);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      let wait = 0;
      await limiter.waitForTurn();
      try {
        const response = await send(request, patience);
        const answer = await readText(response);
        if (answer === undefined) throw buildNetworkError(describeLength(service, longestAnswer));
        const text = hide(answer);
        const { status } = response;
        limiter.keepTo(readRate(response.headers));
        const isPassed = !isPassingStatus(status);
        const isEmpty = response.ok && text.trim() === "";
        const isNone = isEmpty || isPage(text) || request.isPassing?.(text);
        if (isPassed && !isNone) return { status, text };
        problem =
          isPassed && isPage(text)
            ? describePage(service, text)
            : describeStatus(service, status, text, attempt);
        wait = readWait(response.headers.get("retry-after")) * 1000;
        if (wait > longest) problem = describeWait(service, status, wait);
      } catch (error) {
        if (explainNetworkError(error) !== undefined) throw error;
        problem = describeCut(service, hide(explain(error)), attempt);
      }
      if (performance.now() - begin + wait > longest) break;
      if (attempt < attempts) await sleep(wait + pause * 2 ** (attempt - 1));
    }
    throw buildNetworkError(problem);
  };
}

type Limiter = {
  /** Waits until a further request may begin. */
  readonly waitForTurn: () => Promise<void>;
  /** Allows no more requests a second than this from now on. */
  readonly keepTo: (perSecond: number) => void;
};

function openLimiter(perSecond: number): Limiter {
  let rate = perSecond;
  let next = 0;
  return {
    waitForTurn: async () => {
      const now = performance.now();
      const start = Math.max(now, next);
      next = start + 1000 / rate;
      if (start > now) await sleep(start - now);
    },
    keepTo: (allowed) => {
      rate = Math.min(rate, allowed);
    },
  };
}

/**
 * What a service says that it allows, in requests a second.
 * @see https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/
 */
function readRate(headers: Headers): number {
  const limit = Number(headers.get("x-rate-limit-limit") ?? "");
  const seconds = Number.parseInt(headers.get("x-rate-limit-interval") ?? "1", 10);
  return limit > 0 && seconds > 0 ? limit / seconds : Number.POSITIVE_INFINITY;
}

function send({ address, parameters }: TextRequest, patience: number): Promise<Response> {
  const query = new URLSearchParams(parameters).toString();
  const signal = AbortSignal.timeout(patience);
  if (query.length > longestQuery) {
    return fetch(address, { method: "POST", body: new URLSearchParams(parameters), signal });
  }
  return fetch(query === "" ? address : `${address}?${query}`, { signal });
}

/** The text of an answer; `undefined` where it is longer than any that is asked for. */
async function readText({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > longestAnswer) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * The seconds that a service wants to be left alone for, which it says in seconds or by a date; 0 where it doesn't.
 * @see RFC 9110, 10.2.3 (Retry-After)
 */
function readWait(retryAfter: string | null): number {
  const seconds = Number(retryAfter);
  if (!Number.isNaN(seconds)) return seconds;
  return (Date.parse(retryAfter ?? "") - Date.now()) / 1000 || 0;
}

/** The reason that fetch hides in the error's cause. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  // Where several addresses were tried, the error of all has a code and no words.
  const code = "code" in cause ? String(cause.code) : "";
  const reason = cause.message || code;
  return reason === "" ? error.message : `${error.message}: ${reason}`;
}

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
