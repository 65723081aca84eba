import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { WalkStep } from "../../../../scripts/lib/desk/plan-walk.ts";
import type { Standing } from "../../../../scripts/lib/meaning/evidence/shown-standing.ts";
import { type JsonPath, renderPointer } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { useDesk } from "./desk-context.ts";
import styles from "./styles.module.css";

const standings = ["not-found", "found", "not-checkable"] as const;

/** The figures of the statement that stands at a path, each marked as found or not, as it is typed. */
export function TypedFigures({ path }: { readonly path: JsonPath }): ReactNode {
  const { steps } = useDesk();
  const pointer = renderPointer(path);
  const step = steps.find(({ claim }) => claim.pointer === pointer);
  return (
    <div aria-live="polite">
      {step?.quote && (
        <p className={styles.figures}>
          {translate({ id: "desk.quote", message: "佐證原文" })}
          <Mark standing={step.quote} />
        </p>
      )}
      {step && <Figures step={step} />}
    </div>
  );
}

/** The figures, those first that somebody should look at; one that stands in both languages is named once. */
export function Figures({ step: { figures } }: { readonly step: WalkStep }): ReactNode {
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
  return agreement === "same" || agreement === "rounded" ? "found" : "not-found";
}

/** How something stands to the abstract, in words. */
export function Mark({ standing }: { readonly standing: Standing }): ReactNode {
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
