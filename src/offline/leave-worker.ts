import { siteBase } from "../site-data/site-base.ts";
import { nameCaches } from "./kept-answers.ts";

// A built site that was served at the preview's address left its worker there, which would show old pages.
if (typeof document !== "undefined" && "serviceWorker" in navigator) leaveWorker().catch(() => {});

async function leaveWorker(): Promise<void> {
  const scope = window.location.origin + siteBase;
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (registration.scope === scope) await registration.unregister();
  const { start } = nameCaches(siteBase);
  for (const name of await caches.keys()) if (name.startsWith(start)) await caches.delete(name);
}
