import type { IncomingMessage, ServerResponse } from "node:http";
import type * as z from "zod";
import { parseJsonValue } from "../../lib/record/json/json-value.ts";
import { readBody } from "./desk-request.ts";

/** What a request brought, or the status that it is refused with: 413 for more than a record, 400 for another form. */
export type DeskBody<Value> = { readonly value: Value } | { readonly status: 400 | 413 };

/** The body of a request as the value that a schema expects. */
export async function readJson<Value>(
  request: IncomingMessage,
  schema: z.ZodType<Value>,
): Promise<DeskBody<Value>> {
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
