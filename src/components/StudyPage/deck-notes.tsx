import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { Deck, SetAside } from "../../study/load-deck.ts";
import { Absent } from "../Absent/index.tsx";
import { StatusMark } from "../StatusMark/index.tsx";
import styles from "./styles.module.css";

/** What isn't asked, and why: cards of retracted papers, and cards that the site has no more. */
export function DeckNotes({ deck: { setAside, gone } }: { readonly deck: Deck }): ReactNode {
  return (
    <div className={styles.notes}>
      {setAside.length > 0 && (
        <>
          <p>
            <Translate id="study.aside">這些文獻已撤稿，它們的卡片擱置不問：</Translate>
          </p>
          <ul>
            {setAside.map((aside) => (
              <Aside key={`${aside.collection}/${aside.id}`} aside={aside} />
            ))}
          </ul>
        </>
      )}
      {gone > 0 && (
        <p>
          <Translate id="study.gone" values={{ count: formatCount(gone) }}>
            {"有 {count} 張學過的卡片已不在網站上，不再詢問；紀錄仍保留。"}
          </Translate>
        </p>
      )}
    </div>
  );
}

function Aside({ aside }: { readonly aside: SetAside }): ReactNode {
  const { collection, id, citation, cards, since } = aside;
  return (
    <li>
      <StatusMark status="retracted" />
      <Link to={paperAddress(collection, id)} lang="en">
        {citation}
      </Link>{" "}
      <Translate
        id="study.asideCards"
        values={{
          count: formatCount(cards),
          date: since ? <time dateTime={since}>{since}</time> : <Absent />,
        }}
      >
        {"（{count} 張卡片；公告日期：{date}）"}
      </Translate>
    </li>
  );
}
