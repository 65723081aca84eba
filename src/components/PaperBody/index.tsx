import { type ReactNode, useMemo } from "react";
import { useLinksInApp } from "../use-links-in-app.ts";

/**
 * The text of a paper. Its HTML is part of the printed page: React takes it over as it is, and
 * links to other pages of the site stay in the app.
 */
export function PaperBody({ html }: { readonly html: string }): ReactNode {
  const follow = useLinksInApp();
  // One object, so that a later render doesn't write the same HTML again and close what is open.
  const markup = useMemo(() => ({ __html: html }), [html]);
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
