import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, type RefObject, useRef } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { countPapers } from "../count-papers.ts";
import styles from "./styles.module.css";

type Props = {
  /** How many choices are made. */
  readonly chosen: number;
  /** How many papers they leave, once that is known. */
  readonly total: number | undefined;
  /** Told when it opens and when it is closed. */
  readonly onOpen: (isOpen: boolean) => void;
  /** The heading of the results, which has the focus when the reader goes there. */
  readonly results: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
};

/** The filters over a narrow page: what they leave is said as they are chosen, and one step away. */
export function FacetSheet({ chosen, total, onOpen, results, children }: Props): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  const open = () => {
    sheet.current?.showModal();
    onOpen(true);
  };
  const close = () => sheet.current?.close();
  return (
    <>
      <button type="button" className={styles.sheetButton} aria-haspopup="dialog" onClick={open}>
        <Translate id="search.filters">篩選</Translate>
        {chosen > 0 && ` (${chosen})`}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape, which the browser handles */}
      <dialog
        ref={sheet}
        className={styles.sheet}
        aria-labelledby="sheet"
        onClose={() => onOpen(false)}
        // What is clicked beside the sheet is its backdrop, which is the dialog itself.
        onClick={({ target }) => target === sheet.current && close()}
      >
        <div className={styles.sheetBody}>
          <header>
            <h2 id="sheet">
              <Translate id="search.filters">篩選</Translate>
            </h2>
            <button
              type="button"
              onClick={close}
              aria-label={translate({ id: "search.sheet.close", message: "關閉篩選" })}
            >
              ×
            </button>
          </header>
          <div className={styles.sheetFacets}>{children}</div>
          <footer>
            <button
              type="button"
              onClick={() => {
                close();
                results.current?.focus();
              }}
            >
              <ShowPapers total={total} />
            </button>
            <p role="status" className="visually-hidden">
              {total !== undefined && countPapers(total)}
            </p>
          </footer>
        </div>
      </dialog>
    </>
  );
}

function ShowPapers({ total }: Pick<Props, "total">): ReactNode {
  if (total === undefined) return <Translate id="search.sheet.results">顯示結果</Translate>;
  if (total === 1) return <Translate id="search.sheet.show.one">顯示 1 篇</Translate>;
  return (
    <Translate id="search.sheet.show" values={{ count: formatCount(total) }}>
      {"顯示 {count} 篇"}
    </Translate>
  );
}
