import { useLocation } from "@docusaurus/router";
import { useSyncExternalStore } from "react";
import type { PrintedPage } from "./content.ts";
import { findPage, followPages } from "./page-store.ts";

/**
 * The page that is loaded for the address, `undefined` where there is none; on the server, what
 * the template that pages are printed from shows.
 */
export function usePrintedPage(buildTemplate: () => PrintedPage): PrintedPage | undefined {
  const { pathname } = useLocation();
  const read = () => (typeof document === "undefined" ? buildTemplate() : findPage(pathname));
  return useSyncExternalStore(followPages, read, read);
}
