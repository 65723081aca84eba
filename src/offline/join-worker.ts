import type { ClientModule } from "@docusaurus/types";
import { isSavingData } from "../printed-pages/warm-on-intent.ts";

/**
 * Has what is read kept from a visit's second page on, or where that has begun: whoever reads one page alone loads
 * nothing for it, nor does whoever saves data.
 */
export const onRouteUpdate: NonNullable<ClientModule["onRouteUpdate"]> = ({
  location,
  previousLocation,
}) => {
  if (process.env.NODE_ENV === "development" || !("serviceWorker" in navigator)) return;
  if (location.pathname === previousLocation?.pathname) return;
  const isFurther =
    previousLocation !== null || document.referrer.startsWith(`${window.location.origin}/`);
  if (navigator.serviceWorker.controller === null && (!isFurther || isSavingData())) return;
  // Where it can't be had, the page is as any other.
  import("./worker-link.ts").then(({ tellVisit }) => tellVisit(location.pathname)).catch(() => {});
};
