import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { followLists, isListed } from "../../reading-lists/kept-lists.ts";
import { NotKept } from "./not-kept.tsx";

type Props = {
  /** `<collection>/<id>`. */
  readonly paper: string;
  readonly className?: string | undefined;
};

/** Puts a paper into the reading list that was used last, or takes it out; what lists are made of comes with the first use. */
export function SaveToList({ paper, className }: Props): ReactNode {
  const [failure, setFailure] = useState<ReactNode>();
  const isSaved = useSyncExternalStore(
    followLists,
    () => isListed(paper),
    () => false,
  );
  const toggle = () =>
    import("../../reading-lists/save-to-list.ts").then(
      ({ saveToList }) => {
        const firstName = translate({ id: "lists.first", message: "我的閱讀清單" });
        setFailure(!saveToList(paper, firstName) && <NotKept />);
      },
      () => setFailure(<NotLoaded />),
    );
  return (
    <>
      <button type="button" className={className} aria-pressed={isSaved} onClick={toggle}>
        {isSaved ? (
          <Translate id="lists.saved">已存入清單</Translate>
        ) : (
          <Translate id="lists.save">存入清單</Translate>
        )}
      </button>
      {failure}
    </>
  );
}

/** Says that what lists are made of couldn't be had. */
function NotLoaded(): ReactNode {
  return (
    <span role="alert">
      <Translate id="lists.notLoaded">目前無法存入，請檢查網路後再試</Translate>
    </span>
  );
}
