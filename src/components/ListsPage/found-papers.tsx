import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { findAll } from "../../paper-data/find-all.ts";
import { useLoaded } from "../../paper-data/use-loaded.ts";
import { parseSearchAddress, renderSearchAddress } from "../../search/search-address.ts";
import { LoadMessage } from "./load-message.tsx";
import { PaperSet } from "./paper-set.tsx";
import { SaveAsList } from "./save-as-list.tsx";

/** All papers that a search finds, in its order. */
export function FoundPapers({ parameters }: { readonly parameters: string }): ReactNode {
  const found = useLoaded(parameters, findAll);
  const address = parseSearchAddress(parameters);
  const name = address.query.trim() || translate({ id: "lists.found", message: "搜尋結果" });
  if (found.state !== "there") return <LoadMessage state={found.state} />;
  const papers = found.value.map((paper) => ({ paper }));
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{name}</h2>
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
