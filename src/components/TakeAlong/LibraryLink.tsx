import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { CslItem } from "../../../scripts/lib/export/csl-item.ts";
import { renderOpenUrl } from "../../../scripts/lib/export/render-coins.ts";

type Props = { readonly resolver: string; readonly item: CslItem };

/** The way to the full text through the library that the site's settings name. */
export default function LibraryLink({ resolver, item }: Props): ReactNode {
  return (
    <a href={renderOpenUrl(resolver, item)} target="_blank" rel="noopener noreferrer">
      <Translate id="takeAlong.library">圖書館全文</Translate>
    </a>
  );
}
