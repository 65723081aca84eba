import Translate from "@docusaurus/Translate";
import { type ReactNode, useRef, useState } from "react";
import {
  listSentences,
  type Passage,
  pickPassage,
  widenToSentences,
} from "../../../../scripts/lib/desk/passage.ts";
import { valueAt } from "../../../../scripts/lib/record/json/json-value.ts";
import { readStatement } from "../../../../scripts/lib/record/schema/statement.ts";
import { statementSchema } from "../../../../scripts/lib/record/schema/statement-schema.ts";
import { useDesk } from "../field/desk-context.ts";
import fieldStyles from "../field/styles.module.css";
import { KeepAbstract, PasteAbstract } from "./pasted-abstract.tsx";
import { readSelection, sectionAttribute, selectPassage } from "./read-selection.ts";
import styles from "./styles.module.css";
import type { DeskAbstract } from "./use-abstract.ts";

type Props = { readonly abstract: DeskAbstract };

/** The paper's abstract, of which selected words become the evidence of the statement that is being written. */
export function AbstractPane({ abstract }: Props): ReactNode {
  const pane = useRef<HTMLDivElement>(null);
  const { sections, source, paste } = abstract;
  return (
    <div ref={pane} className={styles.abstract}>
      {sections.length === 0 && <PasteAbstract onPaste={paste} />}
      {sections.map(({ label, text, language }, index) => (
        // Sections have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <section key={index} lang={language}>
          {label && <h3>{label}</h3>}
          <p {...{ [sectionAttribute]: index }}>{text}</p>
        </section>
      ))}
      {sections.length > 0 && source !== "record" && <KeepAbstract abstract={abstract} />}
      {sections.length > 0 && (
        <TakeEvidence texts={sections.map(({ text }) => text)} findPane={() => pane.current} />
      )}
    </div>
  );
}

type TakeProps = {
  /** Of each section. */
  readonly texts: readonly string[];
  readonly findPane: () => Element | null;
};

/** The selected words, or the sentences around them, as the evidence of a statement; by keys, sentence by sentence. */
function TakeEvidence({ texts, findPane }: TakeProps): ReactNode {
  const [choices, setChoices] = useState<readonly string[]>([]);
  const { focused, record, edit } = useDesk();
  const isReady = focused !== undefined && valueAt(record, focused) !== undefined;
  const take = (text: string) => {
    if (focused) edit(focused, withQuote(valueAt(record, focused), text));
    setChoices([]);
  };
  const takeSelected = (pick: (text: string, selected: Passage) => Passage | undefined) => {
    const passages = readPane(findPane()).flatMap(({ section, ...selected }) => {
      const text = texts[section] ?? "";
      const passage = pick(text, selected);
      return passage ? [text.slice(passage.start, passage.end)] : [];
    });
    const [only, ...others] = passages;
    if (only !== undefined && others.length === 0) take(only);
    else setChoices(passages);
  };
  const step = (by: 1 | -1) => {
    const pane = findPane();
    const next = pane && findNextSentence(texts, readPane(pane)[0], by);
    if (next) selectPassage(pane, next);
  };
  return (
    // A press must not take the selection away.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className={styles.take} onMouseDown={(event) => event.preventDefault()}>
      <p className={fieldStyles.actions}>
        <button type="button" disabled={!isReady} onClick={() => takeSelected(pickPassage)}>
          <Translate id="desk.takeSelection">以選取的文字為佐證</Translate>
        </button>
        <button type="button" disabled={!isReady} onClick={() => takeSelected(widenToSentences)}>
          <Translate id="desk.takeSentence">取整句</Translate>
        </button>
        <button type="button" onClick={() => step(-1)}>
          <Translate id="desk.sentenceBefore">選取上一句</Translate>
        </button>
        <button type="button" onClick={() => step(1)}>
          <Translate id="desk.sentenceAfter">選取下一句</Translate>
        </button>
      </p>
      <small>
        <Translate id="desk.takeHelp">先在右側點選一項陳述，再選取摘要中的文字。</Translate>
      </small>
      {choices.map((text) => (
        <button key={text} type="button" className={styles.choice} onClick={() => take(text)}>
          {text}
        </button>
      ))}
    </div>
  );
}

function readPane(pane: Element | null) {
  return pane ? readSelection(pane, document.getSelection()) : [];
}

/**
 * The sentence after or before what is selected, in whichever section; at either end, from the other one.
 * @param by 1 for the one after, -1 for the one before
 */
function findNextSentence(texts: readonly string[], selected: Place | undefined, by: 1 | -1) {
  const all = texts.flatMap((text, section) =>
    listSentences(text).map((sentence) => ({ section, ...sentence })),
  );
  const isBeyond = ({ section, start }: Place) =>
    selected !== undefined && by * (section - selected.section || start - selected.start) > 0;
  return by > 0 ? (all.find(isBeyond) ?? all[0]) : (all.findLast(isBeyond) ?? all.at(-1));
}

type Place = { readonly section: number; readonly start: number };

/** A statement with a quotation, which rests on the abstract then. */
function withQuote(value: unknown, quote: string): unknown {
  const statement = statementSchema.safeParse(value).data;
  if (statement === undefined) return value;
  const { text } = readStatement(statement);
  return { text, quote };
}
