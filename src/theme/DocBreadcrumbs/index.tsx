import Link from "@docusaurus/Link";
import { useSidebarBreadcrumbs } from "@docusaurus/plugin-content-docs/client";
import { translate } from "@docusaurus/Translate";
import { ThemeClassNames } from "@docusaurus/theme-common";
import { useHomePageRoute } from "@docusaurus/theme-common/internal";
import HomeBreadcrumbItem from "@theme/DocBreadcrumbs/Items/Home";
import StructuredData from "@theme/DocBreadcrumbs/StructuredData";
import type { ReactNode } from "react";
import { PaperName } from "../../components/PaperName/index.tsx";
import { type PaperMark, readMark } from "../../components/paper-mark.ts";

/**
 * The way to the page, as the theme has it, but that a paper's title says its language; the theme
 * takes labels as text alone.
 */
export default function DocBreadcrumbs(): ReactNode {
  const breadcrumbs = useSidebarBreadcrumbs();
  const home = useHomePageRoute();
  if (breadcrumbs === null) return null;
  return (
    <>
      <StructuredData breadcrumbs={breadcrumbs} />
      <nav
        className={ThemeClassNames.docs.docBreadcrumbs}
        aria-label={translate({ id: "theme.docs.breadcrumbs.navAriaLabel", message: "頁面路徑" })}
      >
        <ul className="breadcrumbs">
          {home && <HomeBreadcrumbItem />}
          {breadcrumbs.map(({ label, href, customProps }, index) =>
            index === breadcrumbs.length - 1 ? (
              <li key={href} className="breadcrumbs__item breadcrumbs__item--active">
                <span className="breadcrumbs__link">
                  <Label label={label} mark={readMark(customProps)} />
                </span>
              </li>
            ) : (
              <li key={href ?? label} className="breadcrumbs__item">
                {href === undefined ? (
                  <span className="breadcrumbs__link">{label}</span>
                ) : (
                  <Link className="breadcrumbs__link" href={href}>
                    <span>{label}</span>
                  </Link>
                )}
              </li>
            ),
          )}
        </ul>
      </nav>
    </>
  );
}

type LabelProps = { readonly label: string; readonly mark: PaperMark | undefined };

function Label({ label, mark }: LabelProps): ReactNode {
  return mark ? <PaperName title={label} {...mark} /> : label;
}
