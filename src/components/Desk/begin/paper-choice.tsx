import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import { type ReactNode, useId, useState } from "react";
import { deskAddress } from "../../../../scripts/lib/navigation/address.ts";
import fieldStyles from "../field/styles.module.css";
import type { DeskPaper } from "../store/desk-server.ts";
import styles from "./styles.module.css";

type Props = { readonly papers: readonly DeskPaper[] };

/** More are found by words of their titles or names. */
const mostShown = 100;

/** The papers that have a record, each leading to its desk; those with all the words that are typed. */
export function PaperChoice({ papers }: Props): ReactNode {
  const id = useId();
  const [words, setWords] = useState("");
  const sought = words.toLowerCase().split(/\s+/);
  const matching = papers.filter(({ collection, id, title }) => {
    const text = `${collection}/${id} ${title}`.toLowerCase();
    return sought.every((word) => text.includes(word));
  });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Translate id="desk.choose">修改文獻</Translate>
      </h2>
      <div className={fieldStyles.field}>
        <label htmlFor={`${id}-words`}>
          <Translate id="desk.choose.filter">以標題或代號中的文字篩選</Translate>
        </label>
        <input
          id={`${id}-words`}
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <p role="status" className={fieldStyles.help}>
        <Translate
          id="desk.choose.count"
          values={{ shown: Math.min(matching.length, mostShown), count: matching.length }}
        >
          {"顯示 {shown} / {count} 篇"}
        </Translate>
      </p>
      <ul className={styles.papers}>
        {matching.slice(0, mostShown).map(({ collection, id, title }) => (
          <li key={`${collection}/${id}`}>
            <Link to={deskAddress(`${collection}/${id}`)}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
