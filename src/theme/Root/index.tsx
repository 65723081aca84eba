import { useLocation } from "@docusaurus/router";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { renderJson } from "../../../scripts/lib/navigation/page-link.ts";
import { findPageData } from "../../../scripts/site/data/content.ts";
import { dataElement, findData } from "../../site-data/data-store.ts";
import "./bear-translation.ts";

/** Around every page: its content, and what it shows of the records, so that the browser can take it over. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <>
      {children}
      <PageData />
    </>
  );
}

/** The page's data as a block of JSON, which stays as it was sent. */
function PageData(): ReactNode {
  const { pathname } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const name = findPageData(pathname, baseUrl);
  if (name === undefined) return null;
  const json = typeof document === "undefined" ? renderJson({ [name]: findData(name) }) : "";
  return (
    <script
      type="application/json"
      id={dataElement}
      suppressHydrationWarning={true}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing ends the element
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
