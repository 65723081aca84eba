import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { LanguageText } from "../../../scripts/lib/record/schema/localized-text.ts";
import { findAll } from "../../paper-data/find-all.ts";
import { useLoaded } from "../../paper-data/use-loaded.ts";
import {
  parseSearchAddress,
  renderSearchAddress,
  type SearchAddress,
} from "../../search/query/search-address.ts";
import { useCollections } from "../../site-data/use-collections.ts";
import { LoadMessage } from "./load-message.tsx";
import { PaperSet } from "./paper-set.tsx";
import { SaveAsList } from "./save-as-list.tsx";

/** All papers that a search finds, in its order. */
export function FoundPapers({ parameters }: { readonly parameters: string }): ReactNode {
  const found = useLoaded(parameters, findAll);
  const address = parseSearchAddress(parameters);
  const collection = useWholeCollection(address);
  const results = translate({ id: "lists.found", message: "搜尋結果" });
  const name = address.query.trim() || collection?.text || results;
  if (found.state !== "there") return <LoadMessage state={found.state} />;
  const papers = found.value.map((paper) => ({ paper }));
  return (
    <section aria-labelledby="papers">
      <h2 id="papers" lang={collection?.language}>
        {name}
      </h2>
      <p data-control="">
        <Link to={renderSearchAddress(address)}>
          <Translate id="lists.backToSearch">回到搜尋</Translate>
        </Link>
      </p>
      <SaveAsList list={{ name, papers }} />
      <PaperSet name={name} papers={papers} />
    </section>
  );
}

/** The name of the collection all of whose papers are asked for; `undefined` where others or fewer are. */
function useWholeCollection({ query, filters }: SearchAddress): LanguageText | undefined {
  const { collections } = useCollections();
  const [only, ...others] = Object.values(filters).flat();
  if (query.trim() !== "" || others.length > 0 || only !== filters.collection?.[0])
    return undefined;
  return collections.find(({ name }) => name === only)?.label;
}
