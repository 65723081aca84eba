import type { Locale } from "../../scripts/lib/locale.ts";

/** What a page tells the worker: its language, and the addresses of what it has shown. */
export type Visit = { readonly locale: Locale; readonly addresses: readonly string[] };

/** What the worker answers to a visit: that what it needs is kept, that there is no room, or that it can't be had. */
export type VisitAnswer = true | "full" | "unreachable";

/** What the worker tells pages: that there was no room for what they showed. */
export type WorkerNews = "full";

/** Whether a message is a visit: pages of other versions may send others. */
export function isVisit(message: unknown): message is Visit {
  return (
    typeof message === "object" &&
    message !== null &&
    "locale" in message &&
    "addresses" in message &&
    Array.isArray(message.addresses)
  );
}
