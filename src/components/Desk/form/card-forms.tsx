import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { words } from "../../../../scripts/lib/card/words.ts";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { valueAt } from "../../../../scripts/lib/record/json/json-value.ts";
import { useDesk } from "../field/desk-context.ts";
import { TypedFigures } from "../field/figures.tsx";
import { ItemList } from "../field/item-list.tsx";
import { LocalizedField } from "../field/localized-field.tsx";
import { nameField, withoutColon } from "../field/name-field.ts";
import { PlainField } from "../field/plain-field.tsx";
import { StatementField } from "../field/statement-field.tsx";

/** The four cards in the owner's order, each section under the name that it has on the page. */
export function CardForms(): ReactNode {
  const { locale } = useDesk();
  const { cards, sections } = words[locale];
  return (
    <>
      <Card name="core" title={cards.core}>
        <LocalizedField path={["finding"]} label={sections.finding} />
        <TypedFigures path={["finding"]} />
        <ItemList
          path={["cards", "core", "keyFigures"]}
          label={sections.keyFigures}
          renderItem={(path) => <KeyFigure path={path} />}
        />
        <StatementField path={["cards", "core", "innovation"]} label={sections.innovation} />
      </Card>
      <Card name="paraphrase" title={cards.paraphrase}>
        <StatementField path={["cards", "paraphrase", "purpose"]} label={sections.purpose} />
        <StatementField
          path={["cards", "paraphrase", "contribution"]}
          label={sections.contribution}
        />
        <Statements path={["cards", "paraphrase", "features"]} label={sections.features} />
      </Card>
      <Card name="qa" title={cards.qa}>
        <ItemList
          path={["cards", "qa"]}
          label={translate({ id: "desk.questions", message: "問題與回答" })}
          renderItem={(path, number) => <Question path={path} number={number} />}
        />
      </Card>
      <Card name="exceptions" title={cards.exceptions}>
        <Statements path={["cards", "exceptions", "limitations"]} label={sections.limitations} />
        <Statements
          path={["cards", "exceptions", "openQuestions"]}
          label={sections.openQuestions}
        />
        <Statements path={["cards", "exceptions", "critique"]} label={sections.critique} />
      </Card>
      <ItemList
        path={["extraSections"]}
        label={nameField(["extraSections"], locale)}
        renderItem={(path) => <ExtraSection path={path} />}
      />
    </>
  );
}

type CardProps = { readonly name: string; readonly title: string; readonly children: ReactNode };

/** A card; one that is a curator's Markdown as a whole is written as that. */
function Card({ name, title, children }: CardProps): ReactNode {
  const { record } = useDesk();
  const markdown = ["cards", name, "markdown"];
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {valueAt(record, markdown) === undefined ? (
        children
      ) : (
        <LocalizedField path={markdown} label={title} />
      )}
    </section>
  );
}

type FieldProps = { readonly path: JsonPath; readonly label: string };

function Statements({ path, label }: FieldProps): ReactNode {
  return (
    <ItemList
      path={path}
      label={label}
      renderItem={(item, number) => <StatementField path={item} label={`${label} ${number}`} />}
    />
  );
}

/** A figure of the paper, with what it measures and its quotation. */
export function KeyFigure({ path }: { readonly path: JsonPath }): ReactNode {
  return (
    <>
      <LocalizedField
        path={[...path, "label"]}
        label={translate({ id: "desk.figure.label", message: "數據名稱" })}
        hasHelp={false}
      />
      <PlainField
        path={[...path, "value"]}
        label={translate({ id: "desk.figure.value", message: "數值" })}
      />
      <TypedFigures path={path} />
      <PlainField
        path={[...path, "quote"]}
        label={translate({ id: "desk.quote", message: "佐證原文" })}
        isLong
      />
    </>
  );
}

/** A section of the curator's own behind the cards. */
function ExtraSection({ path }: { readonly path: JsonPath }): ReactNode {
  return (
    <>
      <LocalizedField
        path={[...path, "heading"]}
        label={translate({ id: "desk.extra.heading", message: "段落標題" })}
        hasHelp={false}
        isOneLine
      />
      <LocalizedField
        path={[...path, "markdown"]}
        label={translate({ id: "desk.extra.text", message: "段落內容" })}
      />
    </>
  );
}

/** A question in both languages, and its answer. */
export function Question({
  path,
  number,
}: {
  readonly path: JsonPath;
  readonly number: number;
}): ReactNode {
  const { locale } = useDesk();
  const { questionNumber, answer } = words[locale];
  return (
    <>
      <LocalizedField
        path={[...path, "question"]}
        label={withoutColon(questionNumber(number))}
        hasHelp={false}
      />
      <StatementField path={[...path, "answer"]} label={withoutColon(answer)} />
    </>
  );
}
