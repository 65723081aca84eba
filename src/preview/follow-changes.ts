import siteConfig from "@generated/docusaurus.config";
import { openListeners } from "../../scripts/lib/open-listeners.ts";
import { anyChange, changesPath } from "../../scripts/site/preview/content.ts";

const changes = openListeners<string>();
let events: EventSource | undefined;
let isListening = false;

/**
 * Calls `listener` with every change that the development server tells of, the address of a paper whose page was written
 * or `anyChange`; returns what ends it. To be called there alone.
 */
export function followChanges(listener: (change: string) => void): () => void {
  if (!isListening) {
    isListening = true;
    listen();
    document.addEventListener("visibilitychange", listen);
  }
  return changes.follow(listener);
}

/** Listens while the page is seen: browsers open six connections to a host, for all tabs together. */
function listen(): void {
  events?.close();
  events = document.hidden ? undefined : new EventSource(siteConfig.baseUrl + changesPath);
  if (events === undefined) return;
  events.onmessage = ({ data }: MessageEvent<string>) => changes.tell(data);
  // What happened while nobody listened is told to nobody.
  events.onopen = () => changes.tell(anyChange);
}
