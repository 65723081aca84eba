import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { EvidenceSwitch } from "../EvidenceSwitch/index.tsx";
import { RecallSwitch } from "../RecallSwitch/index.tsx";
import { useLinksInApp } from "../use-links-in-app.ts";
import { useCardInSight } from "./use-card-in-sight.ts";
import { useQuotedPassages } from "./use-quoted-passages.ts";

type Props = {
  readonly html: string;
  /** `<collection>/<id>`. */
  readonly name: string;
  /** Controls that stand in the head of the paper, once the page has come to life. */
  readonly children: ReactNode;
};

/**
 * The text of a paper. Its HTML is part of the printed page: React takes it over as it is, and
 * links to other pages of the site stay in the app.
 */
export function PaperBody({ html, name, children }: Props): ReactNode {
  const follow = useLinksInApp();
  const body = useRef<HTMLDivElement>(null);
  // One object, so that a later render doesn't write the same HTML again and close what is open.
  const markup = useMemo(() => ({ __html: html }), [html]);
  useCardInSight(body);
  useQuotedPassages(body);
  const [paper, setPaper] = useState<Element | null>(null);
  useEffect(() => setPaper(body.current), []);
  const actions = paper?.querySelector(".paper-actions");
  const questions = paper?.querySelector(".card-actions");
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's own Enter key arrives as a click */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only links in it are followed */}
      <div
        ref={body}
        className="theme-doc-markdown markdown"
        onClick={follow}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: written by this site's own build
        dangerouslySetInnerHTML={markup}
      />
      {paper &&
        actions &&
        createPortal(
          <>
            {children}
            <EvidenceSwitch body={paper} />
          </>,
          actions,
        )}
      {questions && createPortal(<RecallSwitch name={name} card={questions} />, questions)}
    </>
  );
}
