import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { WalkStep } from "../../../../scripts/lib/desk/plan-walk.ts";
import type { TextValue } from "../../../../scripts/lib/record/json/json-value.ts";
import { scriptLocale } from "../../../../scripts/lib/record/schema/localized-text.ts";
import { useDesk } from "../field/desk-context.ts";
import { Figures, Mark } from "../field/figures.tsx";
import { namePart } from "../field/name-field.ts";
import fieldStyles from "../field/styles.module.css";
import styles from "./styles.module.css";

/** What a statement says, what it rests on, and which of its figures were found there. */
export function Statement({ step }: { readonly step: WalkStep }): ReactNode {
  const { locale } = useDesk();
  const { claim, question, quote, path } = step;
  return (
    <div className={styles.walked} aria-live="polite">
      <h3>{namePart(path, locale)}</h3>
      <Texts texts={question?.texts ?? []} />
      <Texts texts={claim.labels ?? []} />
      <Texts texts={claim.texts} isStatement />
      {claim.quote ? (
        <blockquote>
          {claim.quote.text}
          {quote && <Mark standing={quote} />}
        </blockquote>
      ) : (
        <p className={fieldStyles.help}>
          {claim.basis === "curator" || claim.basis === "full-text" ? (
            <Translate id="desk.walk.otherBasis">這項陳述不以摘要為依據。</Translate>
          ) : (
            <Translate id="desk.walk.noQuote">沒有佐證原文。</Translate>
          )}
        </p>
      )}
      <Figures step={step} />
    </div>
  );
}

type TextsProps = { readonly texts: readonly TextValue[]; readonly isStatement?: boolean };

function Texts({ texts, isStatement = false }: TextsProps): ReactNode {
  return texts.map(({ pointer, text }) => (
    <p
      key={pointer}
      lang={scriptLocale(text)}
      className={isStatement ? fieldStyles.said : fieldStyles.help}
    >
      {text}
    </p>
  ));
}
