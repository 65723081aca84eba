import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

/** The four cards with what each answers, in their order and under their icons. */
export function FourCards(): ReactNode {
  return (
    <ol className={`plain-list ${styles.cards}`}>
      {cards().map(({ name, title, question, text }) => (
        <li key={name} data-card={name} className={styles.card}>
          <h3>{title}</h3>
          <p className={styles.question}>{question}</p>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

function cards() {
  return [
    {
      name: "core",
      title: translate({ id: "cards.core", message: "核心觀點卡" }),
      question: translate({ id: "cards.core.question", message: "發現了什麼？" }),
      text: translate({
        id: "cards.core.text",
        message: "主要發現、關鍵數據與創新之處；授權允許時附上摘要。",
      }),
    },
    {
      name: "paraphrase",
      title: translate({ id: "cards.paraphrase", message: "Paraphrase 卡" }),
      question: translate({ id: "cards.paraphrase.question", message: "做了什麼、怎麼做？" }),
      text: translate({
        id: "cards.paraphrase.text",
        message: "用白話重述目的、方法、貢獻與技術特點。",
      }),
    },
    {
      name: "qa",
      title: translate({ id: "cards.qa", message: "問答卡" }),
      question: translate({ id: "cards.qa.question", message: "讀者會問什麼？" }),
      text: translate({ id: "cards.qa.text", message: "具體的問題與簡短的回答，附上出處。" }),
    },
    {
      name: "exceptions",
      title: translate({ id: "cards.exceptions", message: "例外卡" }),
      question: translate({ id: "cards.exceptions.question", message: "何時不適用？" }),
      text: translate({
        id: "cards.exceptions.text",
        message: "限制、未解的問題與批判，並註明是作者還是策展人的看法。",
      }),
    },
  ] as const;
}
