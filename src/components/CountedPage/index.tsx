import type { ReactNode } from "react";
import { CollectionList } from "../CollectionList/index.tsx";
import { countPapers } from "../count-papers.ts";
import { TitledPage } from "../TitledPage/index.tsx";

type Props = {
  readonly title: string;
  readonly lead: string;
  /** The papers that it is about; `undefined` until they are counted. */
  readonly total: number | undefined;
  /** What there is to show as soon as there are papers. */
  readonly children: ReactNode;
};

/** A page about all papers, with their number; without any it says how to begin. */
export function CountedPage({ title, lead, total, children }: Props): ReactNode {
  return (
    <TitledPage title={title} description={lead}>
      <p>{lead}</p>
      {total !== undefined && <p className="notes">{countPapers(total)}</p>}
      {total === 0 ? <CollectionList collections={[]} /> : children}
    </TitledPage>
  );
}
