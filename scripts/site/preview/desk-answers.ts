import type { IncomingMessage, ServerResponse } from "node:http";
import type * as z from "zod";
import { explainDiskError, isDiskError } from "../../io/files/disk-error.ts";
import { escapePattern } from "../../lib/escape-pattern.ts";
import type { Locale } from "../../lib/locale.ts";
import { deskPath } from "./content.ts";
import { isOwnRequest, mayWrite, readJson, sendJson } from "./desk-request.ts";
import type { App } from "./development-server.ts";

/** A status of HTTP, and what is sent with it. */
export type DeskAnswer = { readonly status: number; readonly found?: unknown };

/** What an asked address has in the groups of its path's pattern. */
type Parts = readonly string[];

/** Registers what the development server answers the desk, at addresses below the desk's. */
export type DeskAnswers = {
  /** Answers whoever reads with what is found; 404 where that is `undefined`. */
  readonly onRead: (path: string, find: (...parts: Parts) => unknown) => void;
  /** Answers whoever may write, or ask other servers, and sends what the schema expects. */
  readonly onWrite: <Asked>(
    method: "post" | "put" | "delete",
    path: string,
    schema: z.ZodType<Asked>,
    change: (asked: Asked, parts: Parts, request: IncomingMessage) => Promise<DeskAnswer>,
  ) => void;
};

/**
 * Opens the desk's answers, to pages of this very server alone; `session` gives what writing takes. An answer that fails
 * costs its request and not the preview: the status is 507 where the disk is full, else 500, and the terminal says why.
 * @param locale of the terminal
 * @param token what a request shows that may write
 * @see RFC 4918, 11.5 (507)
 */
export function openDeskAnswers(
  app: App,
  baseUrl: string,
  locale: Locale,
  token: string,
): DeskAnswers {
  type Answer = (request: IncomingMessage, parts: Parts) => Promise<DeskAnswer>;
  const register = (method: keyof App, path: string, answer: Answer) => {
    const pattern = new RegExp(`^${escapePattern(baseUrl + deskPath)}${path}$`);
    app[method](pattern, async (request, response) => {
      try {
        const { pathname } = new URL(request.url ?? "", "http://localhost");
        const parts = pattern.exec(pathname)?.slice(1) ?? [];
        const { status, found } = await answer(request, parts);
        sendJson(response, status, found);
      } catch (error) {
        console.error(explainDiskError(error)?.[locale] ?? error);
        sendFailure(response, error);
      }
    });
  };
  const answers: DeskAnswers = {
    onRead: (path, find) =>
      register("get", path, async (request, parts) => {
        if (!isOwnRequest(request)) return { status: 403 };
        const found = await find(...parts);
        return { status: found === undefined ? 404 : 200, found };
      }),
    onWrite: (method, path, schema, change) =>
      register(method, path, async (request, parts) => {
        if (!mayWrite(request, token)) return { status: 403 };
        const body = await readJson(request, schema);
        return "status" in body ? body : change(body.value, parts, request);
      }),
  };
  answers.onRead("session", () => ({ token }));
  return answers;
}

function sendFailure(response: ServerResponse, error: unknown): void {
  const isFull = isDiskError(error, "ENOSPC") || isDiskError(error, "EDQUOT");
  if (response.headersSent) response.destroy();
  else sendJson(response, isFull ? 507 : 500);
}
