import {
  DocProvider,
  DocsSidebarProvider,
  DocsVersionProvider,
} from "@docusaurus/plugin-content-docs/client";
import { useLocation } from "@docusaurus/router";
import { HtmlClassNameProvider } from "@docusaurus/theme-common";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import DocItemLayout from "@theme/DocItem/Layout";
import DocItemMetadata from "@theme/DocItem/Metadata";
import DocRootLayout from "@theme/DocRoot/Layout";
import Layout from "@theme/Layout";
import NotFound from "@theme/NotFound";
import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import type { PaperContents } from "../../plugins/papers/content.ts";
import { findPaper, followPapers } from "../../plugins/papers/paper-store.ts";
import { templateContents } from "../../plugins/papers/slots.ts";
import { PaperBody } from "../PaperBody/index.tsx";
import { documentContent, documentVersion, sidebarItems } from "./document.ts";

/**
 * The page of any paper, in the layout of the theme's docs. On the server it is the template that
 * every paper is printed from; in the browser it shows the paper that is loaded for the address.
 */
export default function PaperPage(): ReactNode {
  const { pathname } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const read = () =>
    typeof document === "undefined" ? templateContents(baseUrl) : findPaper(pathname);
  const paper = useSyncExternalStore(followPapers, read, read);
  return paper === undefined ? <NotFound /> : <Paper paper={paper} />;
}

function Paper({ paper }: { readonly paper: PaperContents }): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const content = useMemo(() => documentContent(paper, baseUrl), [paper, baseUrl]);
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of paper.toc) collectAnchor(id);
  const sidebar = useMemo(() => sidebarItems(paper, baseUrl), [paper, baseUrl]);
  return (
    <HtmlClassNameProvider className="docs-wrapper docs-doc-page">
      <DocsVersionProvider version={documentVersion}>
        <DocProvider content={content}>
          <DocItemMetadata />
          <Layout>
            <DocsSidebarProvider name={sidebarName(paper)} items={sidebar}>
              <DocRootLayout>
                <DocItemLayout>
                  <PaperBody key={paper.permalink} html={paper.html} />
                </DocItemLayout>
              </DocRootLayout>
            </DocsSidebarProvider>
          </Layout>
        </DocProvider>
      </DocsVersionProvider>
    </HtmlClassNameProvider>
  );
}

function sidebarName({ collection, range }: PaperContents): string {
  return `${collection.permalink}${range}`;
}
