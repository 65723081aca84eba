import { useLocation } from "@docusaurus/router";
import { translate } from "@docusaurus/Translate";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";
import { parseListAddress } from "../../reading-lists/list-address.ts";
import { NeedsScripts } from "../NeedsScripts/index.tsx";
import { TitledPage } from "../TitledPage/index.tsx";
import { FoundPapers } from "./found-papers.tsx";
import { OwnLists } from "./own-lists.tsx";
import { SharedList } from "./shared-list.tsx";

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
