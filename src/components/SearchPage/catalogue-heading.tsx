import Translate, { translate } from "@docusaurus/Translate";
import { PageMetadata } from "@docusaurus/theme-common";
import type { ReactNode } from "react";
import { phraseText } from "../../../scripts/lib/card/phrase.ts";
import type { SearchAddress } from "../../search/query/search-address.ts";
import type { SearchResult } from "../../search/query/search-engine.ts";
import { countPapers } from "../count-papers.ts";
import { PhraseText } from "../PhraseText/index.tsx";
import { useLocale } from "../use-locale.ts";
import type { SearchState } from "../use-search.ts";
import { listChoices, nameChoices } from "./choices.ts";

type Props = {
  readonly address: SearchAddress | undefined;
  readonly facets: SearchResult["facets"];
  readonly search: SearchState;
  /** The title of a page that has a heading of its own, `children`. */
  readonly title?: string;
  readonly children?: ReactNode;
};

/** More choices than these make no name for a page. */
const mostNamed = 3;

/**
 * What the page shows, as its heading, and where filters alone make it, as its title and description
 * too: “Area: Emergency medicine · 12 papers”. Anything else is the catalogue.
 */
export function CatalogueHeading(props: Props): ReactNode {
  const { address, facets, search, title, children } = props;
  const locale = useLocale();
  const filters = address?.query.trim() === "" ? address.filters : {};
  const choices = listChoices(filters, facets, locale);
  if (choices.length === 0 || choices.length > mostNamed) {
    if (children !== undefined) return children;
    return (
      <h1>
        <Translate id="search.heading">文獻目錄</Translate>
      </h1>
    );
  }
  const name = nameChoices(choices, locale);
  const words = phraseText(name);
  const papers = search.result && countPapers(search.result.total);
  const parts = [title, words, papers].filter((part) => part !== undefined);
  return (
    <>
      <PageMetadata
        title={parts.join(" · ")}
        description={translate(
          {
            id: "search.filtered.description",
            message: "{choices}的文獻卡片，可再搜尋、篩選與排序。",
          },
          { choices: words },
        )}
      />
      {children ?? (
        <h1>
          <PhraseText phrase={name} />
        </h1>
      )}
    </>
  );
}
