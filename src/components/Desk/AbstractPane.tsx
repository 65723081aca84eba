import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useRef, useState } from "react";
import type { JsonPath } from "../../../scripts/lib/record/json-pointer.ts";
import { valueAt } from "../../../scripts/lib/record/json-value.ts";
import { readStatement, statementSchema } from "../../../scripts/lib/record/statement.ts";
import { useDesk } from "./desk-context.ts";
import { readSelection, type SelectedPassage, sectionAttribute } from "./read-selection.ts";
import styles from "./styles.module.css";

/** A section of an abstract. */
export type AbstractSection = { readonly label?: string; readonly text: string };

/** The paper's abstract, of which selected words become the evidence of the statement that is being written. */
export function AbstractPane({
  sections,
}: {
  readonly sections: readonly AbstractSection[];
}): ReactNode {
  const pane = useRef<HTMLElement>(null);
  const [choices, setChoices] = useState<readonly SelectedPassage[]>([]);
  const { focused, record, edit } = useDesk();
  const take = (text: string) => {
    if (focused) edit(focused, withQuote(valueAt(record, focused), text));
    setChoices([]);
  };
  const takeSelection = () => {
    if (pane.current === null) return;
    const texts = sections.map(({ text }) => text);
    const passages = readSelection(pane.current, document.getSelection(), texts);
    const [only, ...others] = passages;
    if (only !== undefined && others.length === 0) take(only.text);
    else setChoices(passages);
  };
  return (
    <aside
      ref={pane}
      className={styles.abstract}
      aria-label={abstractName()}
      // It is scrolled by keys, too.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      <h2>{abstractName()}</h2>
      {sections.length === 0 && (
        <p>
          <Translate id="desk.noAbstract">此紀錄沒有摘要，佐證與數字無法在此核對。</Translate>
        </p>
      )}
      {sections.map(({ label, text }, index) => (
        // Sections have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <section key={index}>
          {label && <h3>{label}</h3>}
          <p {...{ [sectionAttribute]: index }} lang="en">
            {text}
          </p>
        </section>
      ))}
      {sections.length > 0 && (
        <p className={styles.take}>
          <button
            type="button"
            disabled={focused === undefined || !isWritten(record, focused)}
            // A press must not take the selection away.
            onMouseDown={(event) => event.preventDefault()}
            onClick={takeSelection}
          >
            <Translate id="desk.takeSelection">以選取的文字為佐證</Translate>
          </button>
          <small>
            <Translate id="desk.takeHelp">先在右側點選一項陳述，再選取摘要中的文字。</Translate>
          </small>
        </p>
      )}
      {choices.map(({ section, text }) => (
        <button key={section} type="button" className={styles.choice} onClick={() => take(text)}>
          {text}
        </button>
      ))}
    </aside>
  );
}

function abstractName(): string {
  return translate({ id: "desk.abstract", message: "論文摘要" });
}

function isWritten(record: unknown, path: JsonPath): boolean {
  return valueAt(record, path) !== undefined;
}

/** A statement with a quotation, which rests on the abstract then. */
function withQuote(value: unknown, quote: string): unknown {
  const statement = statementSchema.safeParse(value).data;
  if (statement === undefined) return value;
  const { text } = readStatement(statement);
  return { text, quote };
}
