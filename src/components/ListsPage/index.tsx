import { useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";
import { parseListAddress } from "../../reading-lists/list-address.ts";
import type { ReadingList } from "../../reading-lists/reading-list.ts";
import { NeedsScripts } from "../NeedsScripts/index.tsx";
import { TitledPage } from "../TitledPage/index.tsx";
import { FoundPapers } from "./found-papers.tsx";
import { OwnLists } from "./own-lists.tsx";
import { PaperSet } from "./paper-set.tsx";
import { SaveAsList } from "./save-as-list.tsx";

/** Papers to take along: the reader's lists, a list that somebody shared, or all that a search finds, as the address says. */
export function ListsPage(): ReactNode {
  const title = translate({ id: "lists.title", message: "閱讀清單與證據表" });
  const lead = translate({
    id: "lists.lead",
    message: "將選取的文獻排成證據表，寫下筆記，列印或匯出到文獻管理軟體。清單只存在這個瀏覽器裡。",
  });
  return (
    <TitledPage title={title} description={lead}>
      <p data-control="">{lead}</p>
      <NeedsScripts />
      {useIsBrowser() && <AddressedPapers />}
    </TitledPage>
  );
}

function AddressedPapers(): ReactNode {
  const { search } = useLocation();
  const shared = parseListAddress(search);
  if (shared !== undefined) return <SharedList list={shared} />;
  return search === "" ? <OwnLists /> : <FoundPapers parameters={search} />;
}

/** A list that an address holds. */
function SharedList({ list }: { readonly list: ReadingList }): ReactNode {
  const name = list.name || translate({ id: "lists.shared", message: "分享的清單" });
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{name}</h2>
      <p data-control="">
        <Translate id="lists.sharedNote">這是別人分享的清單，存成自己的才能更改。</Translate>
      </p>
      <SaveAsList list={{ ...list, name }} />
      <PaperSet name={name} papers={list.papers} />
    </section>
  );
}
