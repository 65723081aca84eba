import type { IncomingMessage, ServerResponse } from "node:http";
import { explainDiskError, isDiskError } from "../../io/files/disk-error.ts";
import type { Locale } from "../../lib/locale.ts";
import { sendJson } from "./desk-request.ts";
import type { App } from "./development-server.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * An answer whose failing costs its request alone, and not the preview: 507 where the disk is full, 500 for whatever
 * else, and the terminal says what it was.
 * @param locale of the terminal
 * @see RFC 4918, 11.5 (507)
 */
export function answerFailing(answer: Answer, locale: Locale): Parameters<App["get"]>[1] {
  return (request, response) => {
    answer(request, response).catch((error) => {
      console.error(explainDiskError(error)?.[locale] ?? error);
      const isFull = isDiskError(error, "ENOSPC") || isDiskError(error, "EDQUOT");
      if (response.headersSent) response.destroy();
      else sendJson(response, isFull ? 507 : 500);
    });
  };
}
