import { matchPath, useHistory } from "@docusaurus/router";
import routes from "@generated/routes";
import { type MouseEvent, type ReactNode, useMemo } from "react";

/**
 * The text of a paper. Its HTML is part of the printed page: React takes it over as it is, and
 * links to other pages of the site stay in the app.
 */
export function PaperBody({ html }: { readonly html: string }): ReactNode {
  const history = useHistory();
  // One object, so that a later render doesn't write the same HTML again and close what is open.
  const markup = useMemo(() => ({ __html: html }), [html]);
  const follow = (event: MouseEvent) => {
    const address = addressInApp(event);
    if (address === undefined) return;
    event.preventDefault();
    history.push(address);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's own Enter key arrives as a click
    // biome-ignore lint/a11y/noStaticElementInteractions: only links in it are followed
    <div
      className="theme-doc-markdown markdown"
      onClick={follow}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by this site's own build
      dangerouslySetInnerHTML={markup}
    />
  );
}

/** The address of the page that a click opens in this window; `undefined` where the browser does. */
function addressInApp(event: MouseEvent): string | undefined {
  const isPlain =
    event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!isPlain || event.defaultPrevented || link === null || link.target !== "") return undefined;
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== window.location.origin || pathname === window.location.pathname) return undefined;
  return isPage(pathname, routes) ? pathname + search + hash : undefined;
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
