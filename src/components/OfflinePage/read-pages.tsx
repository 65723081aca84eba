import Translate from "@docusaurus/Translate";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { dropRead, type ReadPage } from "../../offline/kept-sets.ts";
import styles from "./styles.module.css";

/** Titles that are shown at first. */
const mostShown = 30;

type Props = { readonly pages: readonly ReadPage[]; readonly onChange: () => void };

/** The pages that were read, last first; nothing where none were. */
export function ReadPages({ pages, onChange }: Props): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const [isDropped, setDropped] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  if (pages.length === 0) return isDropped ? <Dropped /> : null;
  const shown = isWhole ? pages : pages.slice(0, mostShown);
  return (
    <section className={styles.part} aria-labelledby="read">
      <h2 id="read">
        <Translate id="offline.read" values={{ count: formatCount(pages.length) }}>
          {"讀過的頁面（{count}）"}
        </Translate>
      </h2>
      <ul ref={list} className={`plain-list ${styles.pages}`}>
        {shown.map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
      <p className={`tools ${styles.bar}`}>
        {shown.length < pages.length && (
          <button
            type="button"
            onClick={() => {
              setWhole(true);
              // The button goes; what it led to is read next.
              requestAnimationFrame(() =>
                list.current?.children[mostShown]?.querySelector("a")?.focus(),
              );
            }}
          >
            <Translate id="offline.whole">全部顯示</Translate>
          </button>
        )}
        <button
          type="button"
          onClick={() =>
            dropRead().then(() => {
              setDropped(true);
              onChange();
            })
          }
        >
          <Translate id="offline.dropRead">移除讀過的頁面</Translate>
        </button>
      </p>
    </section>
  );
}

/** Says that the pages are gone, and has the focus of the button that went with them. */
function Dropped(): ReactNode {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} tabIndex={-1}>
      <Translate id="offline.dropped">已移除讀過的頁面</Translate>
    </p>
  );
}
