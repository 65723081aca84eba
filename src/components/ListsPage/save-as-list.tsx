import Translate from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { listsPage } from "../../reading-lists/list-address.ts";
import { keepLists, readLists } from "../../reading-lists/lists-store.ts";
import type { ReadingList } from "../../reading-lists/reading-list.ts";
import { NotKept } from "../SaveToList/not-kept.tsx";
import { useGoTo } from "../use-go-to.ts";
import styles from "./styles.module.css";

/** Makes a list of the reader's own of papers, and goes there. */
export function SaveAsList({ list }: { readonly list: ReadingList }): ReactNode {
  const goTo = useGoTo();
  const [hasFailed, setFailed] = useState(false);
  const save = () => {
    if (keepLists([list, ...readLists()])) goTo(listsPage);
    else setFailed(true);
  };
  return (
    <p className={`tools ${styles.bar}`} data-control="">
      <button type="button" onClick={save}>
        <Translate id="lists.saveAs">存成我的清單</Translate>
      </button>
      {hasFailed && <NotKept />}
    </p>
  );
}
