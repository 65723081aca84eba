import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { RelatedPaper } from "../../plugins/related/content.ts";
import { StatusMark } from "../StatusMark/index.tsx";

/** Papers that a reader may want next, each with a word why; nothing where there are none. */
export function RelatedPapers({ papers }: { readonly papers: readonly RelatedPaper[] }): ReactNode {
  if (papers.length === 0) return null;
  return (
    <section className="related-papers" aria-labelledby="related">
      <h2 id="related">
        <Translate id="paper.related">相關文獻</Translate>
      </h2>
      <ul>
        {papers.map(({ title, permalink, language, status, reason }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the template has one paper several times
          <li key={place}>
            {status && <StatusMark status={status} />}
            <Link to={permalink} lang={language}>
              {title}
            </Link>
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
