import Translate from "@docusaurus/Translate";
import { type ReactNode, useEffect, useState } from "react";
import type { WalkStep } from "../../../../scripts/lib/desk/plan-walk.ts";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { markPassage } from "../beside/mark-passage.ts";
import { useDesk } from "../field/desk-context.ts";
import { LocalizedField } from "../field/localized-field.tsx";
import { namePart, readNumber } from "../field/name-field.ts";
import { StatementField } from "../field/statement-field.tsx";
import fieldStyles from "../field/styles.module.css";
import { KeyFigure, Question } from "../form/card-forms.tsx";
import { Signature } from "./signature.tsx";
import { Statement } from "./statement.tsx";
import styles from "./styles.module.css";
import type { Compared } from "./use-compared.ts";

type Props = { readonly compared: Compared };

/**
 * Every statement beside the abstract, one at a time: it agrees, is mended, or is left for later. Only at the end of all
 * of them can a person say that the record was compared.
 */
export function Walk({ compared }: Props): ReactNode {
  const { focus, steps } = useDesk();
  const [place, setPlace] = useState(() => findNext(steps, compared.keys, -1));
  const [isMending, setMending] = useState(false);
  const step = steps[place];
  const quote = step?.claim.quote?.text;
  useEffect(() => markPassage(quote), [quote]);
  const go = (next: number) => {
    setMending(false);
    setPlace(next);
  };
  const agree = ({ key }: WalkStep) => {
    compared.add(key);
    go(findNext(steps, compared.keys, place));
  };
  const mend = ({ path }: WalkStep) => {
    setMending(true);
    focus(path);
  };
  return (
    <section aria-labelledby="walk">
      <h2 id="walk">
        <Translate id="desk.walk">逐項與摘要核對</Translate>
      </h2>
      <StepList steps={steps} compared={compared} place={place} onPlace={go} />
      {step === undefined ? (
        <WalkEnd
          count={steps.length}
          open={steps.filter(({ key }) => !compared.keys.has(key)).length}
        />
      ) : (
        <>
          <Statement step={step} />
          {isMending && <CardPart path={step.path} />}
          <p className={fieldStyles.actions}>
            <button type="button" className={fieldStyles.main} onClick={() => agree(step)}>
              <Translate id="desk.walk.yes">相符</Translate>
            </button>
            <button type="button" disabled={isMending} onClick={() => mend(step)}>
              <Translate id="desk.walk.mend">修改</Translate>
            </button>
            <button type="button" onClick={() => go(place + 1)}>
              <Translate id="desk.walk.leave">暫不決定</Translate>
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** As long as something is open, or nothing is written, nobody can say that it was compared. */
function WalkEnd({ count, open }: { readonly count: number; readonly open: number }): ReactNode {
  if (count > 0 && open === 0) return <Signature />;
  return (
    <p role="status">
      {count === 0 ? (
        <Translate id="desk.walk.none">還沒有可核對的陳述；請先撰寫卡片。</Translate>
      ) : (
        <Translate id="desk.walk.open" values={{ count: open }}>
          {"尚有 {count} 項未核對；全部核對之後才能標示為已核對。"}
        </Translate>
      )}
    </p>
  );
}

type StepListProps = {
  readonly steps: readonly WalkStep[];
  readonly compared: Compared;
  readonly place: number;
  readonly onPlace: (place: number) => void;
};

/** All statements with what was decided of each; after them the end, where the record is signed. */
function StepList({ steps, compared, place, onPlace }: StepListProps): ReactNode {
  const { locale } = useDesk();
  return (
    <ol className={styles.steps}>
      {steps.map(({ key, path, claim }, index) => {
        const isCompared = compared.keys.has(key);
        const name = namePart(path, locale);
        return (
          <li key={claim.pointer}>
            <button
              type="button"
              aria-current={index === place ? "step" : undefined}
              data-compared={isCompared}
              aria-label={`${isCompared ? "✓" : index + 1} ${name}`}
              title={name}
              onClick={() => onPlace(index)}
            >
              {isCompared ? "✓" : index + 1}
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          aria-current={place >= steps.length ? "step" : undefined}
          onClick={() => onPlace(steps.length)}
        >
          <Translate id="desk.walk.end">完成</Translate>
        </button>
      </li>
    </ol>
  );
}

/** The next statement that is still to be compared; the end where there is none. */
function findNext(
  steps: readonly WalkStep[],
  compared: ReadonlySet<string>,
  place: number,
): number {
  const next = steps.findIndex(({ key }, index) => index > place && !compared.has(key));
  return next < 0 ? steps.length : next;
}

/** One part of the cards, by itself, to be written: the finding, a statement, a key figure, an answer with its question. */
function CardPart({ path }: { readonly path: JsonPath }): ReactNode {
  const { locale } = useDesk();
  const label = namePart(path, locale);
  const last = path.at(-1);
  if (last === "finding" || last === "markdown")
    return <LocalizedField path={path} label={label} />;
  if (path.includes("keyFigures")) return <KeyFigure path={path} />;
  if (last !== "answer") return <StatementField path={path} label={label} />;
  return <Question path={path.slice(0, -1)} number={readNumber(path)} />;
}
