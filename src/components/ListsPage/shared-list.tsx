import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { ReadingList } from "../../reading-lists/reading-list.ts";
import { PaperSet } from "./paper-set.tsx";
import { SaveAsList } from "./save-as-list.tsx";

/** A list that an address holds. */
export function SharedList({ list }: { readonly list: ReadingList }): ReactNode {
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
