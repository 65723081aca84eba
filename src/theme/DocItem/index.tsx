import { DocProvider } from "@docusaurus/plugin-content-docs/client";
import { HtmlClassNameProvider } from "@docusaurus/theme-common";
import type { Props } from "@theme/DocItem";
import DocItemLayout from "@theme/DocItem/Layout";
import DocItemMetadata from "@theme/DocItem/Metadata";
import DocItemContent from "@theme-original/DocItem/Content";
import type { ReactNode } from "react";

/**
 * A page of the guide, as the theme has it, but that its text brings its element and what Markdown
 * may become along: the layout, which papers share, is then free of both.
 */
export default function DocItem({ content: Text }: Props): ReactNode {
  return (
    <DocProvider content={Text}>
      <HtmlClassNameProvider className={`docs-doc-id-${Text.metadata.id}`}>
        <DocItemMetadata />
        <DocItemLayout>
          <DocItemContent>
            <Text />
          </DocItemContent>
        </DocItemLayout>
      </HtmlClassNameProvider>
    </DocProvider>
  );
}
