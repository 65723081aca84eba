import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { WalkStep } from "../../../scripts/lib/desk/plan-walk.ts";
import type { Standing } from "../../../scripts/lib/meaning/evidence/statement-standing.ts";
import type { TextValue } from "../../../scripts/lib/record/json-value.ts";
import { scriptLocale } from "../../../scripts/lib/record/localized-text.ts";
import { namePart } from "./CardPart.tsx";
import { useDesk } from "./desk-context.ts";
import styles from "./styles.module.css";

/** What a statement says, what it rests on, and which of its figures were found there. */
export function WalkStatement({ step }: { readonly step: WalkStep }): ReactNode {
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
        <p className={styles.help}>
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
    <p key={pointer} lang={scriptLocale(text)} className={isStatement ? styles.said : styles.help}>
      {text}
    </p>
  ));
}

const standings = ["not-found", "found", "not-checkable"] as const;

/** The figures, those first that somebody should look at; one that stands in both languages is named once. */
function Figures({ step: { figures } }: { readonly step: WalkStep }): ReactNode {
  return standings.map((standing) => {
    const own = figures.filter(({ match }) => judge(match?.agreement) === standing);
    return (
      own.length > 0 && (
        <p key={standing} className={styles.figures}>
          {[...new Set(own.map(({ words }) => words))].join(" · ")}
          <Mark standing={standing} />
        </p>
      )
    );
  });
}

function judge(agreement: string | undefined): Standing {
  if (agreement === undefined) return "not-checkable";
  return agreement === "same" ? "found" : "not-found";
}

function Mark({ standing }: { readonly standing: Standing }): ReactNode {
  return (
    <small className={styles.mark} data-standing={standing}>
      {nameStanding(standing)}
    </small>
  );
}

function nameStanding(standing: Standing): string {
  if (standing === "found") return translate({ id: "desk.found", message: "✓ 見於摘要" });
  if (standing === "not-found") return translate({ id: "desk.notFound", message: "✗ 摘要中沒有" });
  return translate({ id: "desk.notCheckable", message: "無法核對" });
}
