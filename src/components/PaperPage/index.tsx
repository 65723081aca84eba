import Head from "@docusaurus/Head";
import {
  DocProvider,
  DocsSidebarProvider,
  DocsVersionProvider,
} from "@docusaurus/plugin-content-docs/client";
import { HtmlClassNameProvider } from "@docusaurus/theme-common";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import DocItemLayout from "@theme/DocItem/Layout";
import DocItemMetadata from "@theme/DocItem/Metadata";
import DocRootLayout from "@theme/DocRoot/Layout";
import Layout from "@theme/Layout";
import NotFound from "@theme/NotFound";
import { type ReactNode, useMemo } from "react";
import type { PaperContents } from "../../../scripts/site/papers/content.ts";
import { templateContents } from "../../../scripts/site/papers/template-contents.ts";
import { usePrintedPage } from "../../printed-pages/page-store.ts";
import { splitPaperName } from "../../remark/paper-name.ts";
import { PaperBody } from "../PaperBody/index.tsx";
import { PaperFooter } from "../PaperFooter/index.tsx";
import { RelatedPapers } from "../RelatedPapers/index.tsx";
import { ResultSteps } from "../ResultSteps/index.tsx";
import { TakeAlong } from "../TakeAlong/index.tsx";
import { documentContent, documentVersion } from "./document.ts";
import { useSidebar } from "./use-sidebar.ts";

/**
 * The page of any paper, in the layout of the theme's docs. On the server it is the template that
 * every paper is printed from; in the browser it shows the paper that is loaded for the address.
 */
export default function PaperPage(): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const page = usePrintedPage(() => templateContents(baseUrl));
  return page?.kind === "paper" ? <Paper paper={page} /> : <NotFound />;
}

function Paper({ paper }: { readonly paper: PaperContents }): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const content = useMemo(() => documentContent(paper, baseUrl), [paper, baseUrl]);
  const sidebar = useSidebar(paper, baseUrl);
  const name = paper.permalink.split("/").slice(-3, -1).join("/");
  return (
    <HtmlClassNameProvider className="docs-wrapper docs-doc-page paper-page">
      <DocsVersionProvider version={documentVersion}>
        <DocProvider content={content}>
          <DocItemMetadata />
          <Head>
            <meta property="og:title" content={splitPaperName(paper.title).title} />
          </Head>
          <Layout>
            <DocsSidebarProvider name={paper.rangeFile} items={sidebar}>
              <DocRootLayout>
                <DocItemLayout>
                  <ResultSteps />
                  <PaperBody key={paper.permalink} html={paper.html} name={name}>
                    <TakeAlong item={paper.cited} description={paper.description} paper={name} />
                  </PaperBody>
                  <RelatedPapers papers={paper.related} />
                  <PaperFooter editUrl={paper.editUrl} correctionUrl={paper.correctionUrl} />
                </DocItemLayout>
              </DocRootLayout>
            </DocsSidebarProvider>
          </Layout>
        </DocProvider>
      </DocsVersionProvider>
    </HtmlClassNameProvider>
  );
}
