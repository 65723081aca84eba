import ExecutionEnvironment from "@docusaurus/ExecutionEnvironment";
import { useLocation } from "@docusaurus/router";
import SiteMetadata from "@theme-original/SiteMetadata";
import { type ReactNode, useState } from "react";

/**
 * Canonical address, addresses in other languages and picture of a page. The 404 page has none of
 * them: it stands for no page, whatever address it is the answer to.
 */
export default function SiteMetadataOfPages(): ReactNode {
  const { pathname } = useLocation();
  const [entry] = useState(() => ({ pathname, isNotFound: isNotFoundPage(pathname) }));
  return entry.isNotFound && entry.pathname === pathname ? null : <SiteMetadata />;
}

/** In a browser the address may be any; there the 404 page is the one that was sent without them. */
function isNotFoundPage(pathname: string): boolean {
  return ExecutionEnvironment.canUseDOM
    ? document.querySelector("link[rel=canonical]") === null
    : /\/404\.html\/?$/.test(pathname);
}
