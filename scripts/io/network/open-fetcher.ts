import { setTimeout as sleep } from "node:timers/promises";
import { foldSpace } from "../../lib/fold.ts";
import type { Bilingual } from "../../lib/locale.ts";
import { revealCharacters } from "../../lib/reveal.ts";

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
};

/** Asks a service; rejects with a network error once no attempt is left. */
type Fetcher = (request: TextRequest) => Promise<FetchedText>;

const attempts = 5;
/** Longer addresses are refused by servers on the way; NCBI wants more than some 200 ids to be posted. */
const longestQuery = 2000;
/** In seconds; for a wait that is longer nobody would sit there, and nothing more is asked. */
const longestWait = 120;

/**
 * A fetcher that keeps to a rate and tries again where an error may pass: a cut or refused connection, a timeout, status
 * 429 or 5xx, or what `isPassing` says. `Retry-After` is kept to; where it is long, no more is asked. Long questions are
 * posted.
 */
export function openFetcher({
  service,
  perSecond,
  secret,
  pause = 500,
  patience = 60_000,
}: FetcherOptions): Fetcher {
  const limiter = openLimiter(perSecond);
  const hide = (text: string) => (secret ? text.replaceAll(secret, "…") : text);
  return async (request) => {
    let problem = describeNothing(service);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (attempt > 0) await sleep(pause * 2 ** (attempt - 1));
      await limiter.waitForTurn();
      try {
        const response = await send(request, patience);
        const text = hide(await response.text());
        const { status } = response;
        limiter.keepTo(readRate(response.headers));
        if (!isPassingStatus(status) && !request.isPassing?.(text)) return { status, text };
        problem = describeStatus(service, status, text);
        const wait = readWait(response.headers.get("retry-after"));
        if (wait > longestWait) {
          problem = describeWait(service, status, wait);
          break;
        }
        if (wait > 0 && attempt + 1 < attempts) await sleep(wait * 1000);
      } catch (error) {
        problem = describeCut(service, hide(explain(error)));
      }
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
  const reason = cause instanceof Error && cause.message !== "" ? `: ${cause.message}` : "";
  return error.message + reason;
}

function describeNothing(service: string): Bilingual {
  return {
    en: `${service} could not be asked.`,
    "zh-Hant": `無法查詢 ${service}。`,
  };
}

function describeStatus(service: string, status: number, text: string): Bilingual {
  const start = quoteAnswer(text);
  return {
    en: `${service} answered ${attempts} times with an error (status ${status}: ${start}). Nothing was looked up there; try again later.`,
    "zh-Hant": `${service} 連續 ${attempts} 次回覆錯誤（狀態 ${status}：${start}）。因此沒有查到任何內容，請稍後再試。`,
  };
}

function describeWait(service: string, status: number, seconds: number): Bilingual {
  const minutes = Math.ceil(seconds / 60);
  return {
    en: `${service} asks to be left alone for ${minutes} minutes (status ${status}). Nothing was looked up there; try again after that.`,
    "zh-Hant": `${service} 要求 ${minutes} 分鐘後再查詢（狀態 ${status}）。因此沒有查到任何內容，請屆時再試。`,
  };
}

/** The beginning of an answer's words, for a message. */
export function quoteAnswer(text: string): string {
  return revealCharacters(foldSpace(text.replace(/<[^<>]*>/g, " ")).slice(0, 120));
}

function describeCut(service: string, reason: string): Bilingual {
  return {
    en: `${service} could not be reached in ${attempts} attempts (${reason}). Nothing was looked up there; look at the network and try again.`,
    "zh-Hant": `嘗試 ${attempts} 次仍無法連上 ${service}（${reason}）。因此沒有查到任何內容，請確認網路後再試。`,
  };
}

/** An error for a service that could not be asked, with what a person should know about it. */
export function buildNetworkError(explanation: Bilingual): Error {
  return Object.assign(new Error(explanation.en), { explanation });
}

/** What a person should know about such an error; `undefined` for every other one. */
export function explainNetworkError(error: unknown): Bilingual | undefined {
  if (!(error instanceof Error && "explanation" in error)) return undefined;
  const { explanation } = error;
  return isBilingual(explanation) ? explanation : undefined;
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === "object" && value !== null && "en" in value && "zh-Hant" in value;
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
