import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import { ThemeClassNames } from "@docusaurus/theme-common";
import EditThisPage from "@theme/EditThisPage";
import type { ReactNode } from "react";

type Props = { readonly editUrl: string; readonly correctionUrl: string };

/** What a reader can do about a paper: tell what is wrong with it, or mend its record. */
export function PaperFooter({ editUrl, correctionUrl }: Props): ReactNode {
  return (
    <footer className={`${ThemeClassNames.docs.docFooter} paper-footer`}>
      <Link to={correctionUrl} className="suggest-correction">
        <Translate id="paper.correction">建議更正</Translate>
      </Link>
      <EditThisPage editUrl={editUrl} />
    </footer>
  );
}
