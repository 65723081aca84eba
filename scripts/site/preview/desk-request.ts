import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type * as z from "zod";
import { parseJsonValue } from "../../lib/record/json/json-value.ts";
import { tokenHeader } from "./content.ts";

/** More than the largest record, escaped as JSON, is nobody's record. */
export const longestBody = 1_000_000;

const ownNames = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Whether a request comes from a page of this very server in a browser on this machine: another site's page, or a name
 * that was made to lead here, must neither read nor write records.
 * @see https://owasp.org/www-community/attacks/csrf
 */
export function isOwnRequest({ headers, socket }: IncomingMessage): boolean {
  const { host = "", origin } = headers;
  const isOwnHost = ownNames.some((name) => host === `${name}:${socket.localPort}`);
  const isOwnOrigin = origin === undefined || origin === `http://${host}`;
  const site = headers["sec-fetch-site"];
  const isOwnSite = site === undefined || site === "same-origin";
  return isOwnHost && isOwnOrigin && isOwnSite && isLoopback(socket.remoteAddress);
}

/** Whether an own request may write: it comes from a script of the page, as JSON, with the session's token. */
export function mayWrite(request: IncomingMessage, token: string): boolean {
  const { headers } = request;
  const isJson = /^application\/json(?:;|$)/.test(headers["content-type"] ?? "");
  const given = headers[tokenHeader];
  return (
    isOwnRequest(request) &&
    headers.origin !== undefined &&
    isJson &&
    typeof given === "string" &&
    isEqual(given, token)
  );
}

/** The body as text; `undefined` where it is longer than a record can be, or broken off. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of request) {
      const bytes = Buffer.from(piece);
      length += bytes.length;
      if (length > longestBody) return undefined;
      pieces.push(bytes);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(pieces).toString("utf8");
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1|(?:::ffff:)?127\.)/.test(address);
}

function isEqual(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The body of a request as the value that a schema expects, else a status: 413 for more than a record, 400 for another form. */
export async function readJson<Value>(
  request: IncomingMessage,
  schema: z.ZodType<Value>,
): Promise<{ readonly value: Value } | { readonly status: 400 | 413 }> {
  const body = await readBody(request);
  if (body === undefined) return { status: 413 };
  const parsed = schema.safeParse(parseJsonValue(body));
  return parsed.success ? { value: parsed.data } : { status: 400 };
}

/** Answers the desk with what was found, as JSON that nobody keeps. */
export function sendJson(response: ServerResponse, status: number, found?: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(found ?? null));
}
