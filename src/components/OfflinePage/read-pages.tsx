import Translate from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { dropRead, type ReadPage } from "../../offline/kept-sets.ts";
import styles from "./styles.module.css";

/** Titles that are shown at first. */
const mostShown = 30;

type Props = { readonly pages: readonly ReadPage[]; readonly onChange: () => void };

/** The pages that were read, last first; nothing where none were. */
export function ReadPages({ pages, onChange }: Props): ReactNode {
  const [isWhole, setWhole] = useState(false);
  if (pages.length === 0) return null;
  const shown = isWhole ? pages : pages.slice(0, mostShown);
  return (
    <section className={styles.part} aria-labelledby="read">
      <h2 id="read">
        <Translate id="offline.read" values={{ count: formatCount(pages.length) }}>
          {"讀過的頁面（{count}）"}
        </Translate>
      </h2>
      <ul className={`plain-list ${styles.pages}`}>
        {shown.map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
      <p className={`tools ${styles.bar}`}>
        {shown.length < pages.length && (
          <button type="button" onClick={() => setWhole(true)}>
            <Translate id="offline.whole">全部顯示</Translate>
          </button>
        )}
        <button type="button" onClick={() => dropRead().then(onChange)}>
          <Translate id="offline.dropRead">移除讀過的頁面</Translate>
        </button>
      </p>
    </section>
  );
}
