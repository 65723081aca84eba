import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { RelatedPaper } from "../../../scripts/site/related/content.ts";
import { StatusMark } from "../StatusMark/index.tsx";
import { useLinksInApp } from "../use-links-in-app.ts";

/**
 * Papers that a reader may want next, each with a word why; nothing where there are none. Plain
 * links: Docusaurus' own would ask again for scripts that every paper's page already has.
 */
export function RelatedPapers({ papers }: { readonly papers: readonly RelatedPaper[] }): ReactNode {
  const follow = useLinksInApp();
  if (papers.length === 0) return null;
  return (
    <section className="related-papers" aria-labelledby="related">
      <h2 id="related">
        <Translate id="paper.related">相關文獻</Translate>
      </h2>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's own Enter key arrives as a click */}
      <ul className="plain-list" onClick={follow}>
        {papers.map(({ title, permalink, language, status, reason }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the template has one paper several times
          <li key={place}>
            {status && <StatusMark status={status} />}
            <a href={permalink} lang={language}>
              {title}
            </a>
            <p>
              {reason.label}
              <span lang={reason.language}>{reason.text}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
