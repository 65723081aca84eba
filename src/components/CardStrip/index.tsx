import { translate } from "@docusaurus/Translate";
import TOCItems from "@theme/TOCItems";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

/** The four cards of a paper in one line that stays in view on a narrow screen. */
export function CardStrip({ anchors }: { readonly anchors: readonly string[] }): ReactNode {
  const cards = cardNames().filter(({ id }) => anchors.includes(id));
  if (cards.length === 0) return null;
  return (
    <nav
      className={styles.strip}
      aria-label={translate({ id: "cards.strip.label", message: "四張卡片" })}
    >
      <TOCItems
        toc={cards.map((card) => ({ ...card, level: 2 }))}
        className="card-strip"
        linkClassName="card-strip__link"
        linkActiveClassName="card-strip__link--active"
      />
    </nav>
  );
}

function cardNames(): readonly { readonly id: string; readonly value: string }[] {
  return [
    { id: "core", value: translate({ id: "cards.short.core", message: "核心" }) },
    { id: "paraphrase", value: translate({ id: "cards.short.paraphrase", message: "轉述" }) },
    { id: "qa", value: translate({ id: "cards.short.qa", message: "問答" }) },
    { id: "exceptions", value: translate({ id: "cards.short.exceptions", message: "例外" }) },
  ];
}
