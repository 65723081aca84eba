import { matchPath, useHistory } from "@docusaurus/router";
import routes from "@generated/routes";
import type { MouseEvent } from "react";
import { mendAddress } from "../printed-pages/decodable-address.ts";

/**
 * What to do on a click within an element so that its links to other pages of the site stay in the
 * app; any other click is the browser's.
 */
export function useLinksInApp(): (event: MouseEvent) => void {
  const history = useHistory();
  return (event) => {
    const address = addressInApp(event);
    if (address === undefined) return;
    event.preventDefault();
    history.push(address);
  };
}

/** Whether a click is to open a link in this window. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/** The address of the page that a click opens in this window; `undefined` where the browser does. */
function addressInApp(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!isPlainClick(event) || event.defaultPrevented || link === null || link.target !== "")
    return undefined;
  const address = new URL(link.href);
  const { origin, pathname } = address;
  if (origin !== window.location.origin || pathname === window.location.pathname) return undefined;
  return isPage(pathname, routes) ? mendAddress(address) : undefined;
}

/** A route, as far as finding one takes. */
type Page = {
  readonly path?: string | string[] | undefined;
  readonly exact?: boolean | undefined;
  readonly routes?: readonly Page[] | undefined;
};

function isPage(pathname: string, among: readonly Page[]): boolean {
  return among.some(({ path, exact = false, routes: inner }) => {
    if (inner !== undefined) return isPage(pathname, inner);
    return path !== undefined && path !== "*" && matchPath(pathname, { path, exact }) !== null;
  });
}
