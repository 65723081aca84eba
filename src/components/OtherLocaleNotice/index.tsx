import Translate from "@docusaurus/Translate";
import type { I18nLocaleConfig } from "@docusaurus/types";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

type Props = {
  /** Of a link at this place, in the bar or in the menu. */
  readonly className: string;
  readonly locale: string;
  readonly language: I18nLocaleConfig;
};

/** Why the other language can't be opened while developing, and the command that serves it. */
export function OtherLocaleNotice({ className, locale, language }: Props): ReactNode {
  return (
    <details className={`${className} ${styles.notice}`}>
      <summary lang={language.htmlLang}>{language.label}</summary>
      <div className={styles.body}>
        <p>
          <Translate id="locale.development">開發伺服器一次只提供一種語言。請另外執行：</Translate>
        </p>
        <code>npm start -- --locale {locale}</code>
      </div>
    </details>
  );
}
