import siteConfig from "@generated/docusaurus.config";
import { anyChange, changesPath } from "../../scripts/site/preview/content.ts";

/** Told the address of a paper whose page was written, or `anyChange`. */
type Listener = (change: string) => void;

const listeners = new Set<Listener>();
let events: EventSource | undefined;

/**
 * Calls `listener` with every change that the development server tells of; returns what ends it.
 * To be called there alone.
 */
export function followChanges(listener: Listener): () => void {
  if (listeners.size === 0) {
    listen();
    document.addEventListener("visibilitychange", listen);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Listens while the page is seen: browsers open six connections to a host, for all tabs together. */
function listen(): void {
  events?.close();
  events = document.hidden ? undefined : new EventSource(siteConfig.baseUrl + changesPath);
  if (events === undefined) return;
  events.onmessage = ({ data }: MessageEvent<string>) => tell(data);
  // What happened while nobody listened is told to nobody.
  events.onopen = () => tell(anyChange);
}

function tell(change: string): void {
  for (const listener of listeners) listener(change);
}
