import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useId } from "react";
import { type JsonPath, renderPointer } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { readStatement, type Statement } from "../../../../scripts/lib/record/schema/statement.ts";
import { bases, statementSchema } from "../../../../scripts/lib/record/schema/statement-schema.ts";
import { useDesk, useField } from "./desk-context.ts";
import { FieldFindings } from "./field-findings.tsx";
import { TypedFigures } from "./figures.tsx";
import { GrowingText } from "./growing-text.tsx";
import { LocalizedField } from "./localized-field.tsx";
import { fieldId } from "./show-field.ts";
import styles from "./styles.module.css";

type Props = { readonly path: JsonPath; readonly label: string };

/** A statement in both languages with what it rests on: a quotation of the abstract, or another basis. */
export function StatementField({ path, label }: Props): ReactNode {
  const { edit, focus, focused } = useDesk();
  const { value, findings } = useField(path);
  const statement = statementSchema.safeParse(value).data;
  const isFocused = focused !== undefined && renderPointer(focused) === renderPointer(path);
  const textPath = isTakenApart(statement) ? [...path, "text"] : path;
  const setPart = (part: "quote" | "basis", given: string | undefined) => {
    if (statement === undefined) return;
    const own = isTakenApart(statement) ? statement : { text: statement };
    edit(path, { ...own, [part]: given });
  };
  return (
    <fieldset
      className={styles.statement}
      aria-label={label}
      data-focused={isFocused}
      onFocus={() => focus(path)}
      // Of a bare text, the field of the text is that of the statement.
      id={textPath === path ? undefined : fieldId(path)}
    >
      <LocalizedField path={textPath} label={label} hasHelp={false} />
      <TypedFigures path={path} />
      {statement !== undefined && <Evidence path={path} statement={statement} onPart={setPart} />}
      {textPath !== path && (
        <FieldFindings
          findings={findings.filter(({ pointer }) => !pointer.startsWith(renderPointer(textPath)))}
        />
      )}
    </fieldset>
  );
}

type EvidenceProps = {
  readonly path: JsonPath;
  readonly statement: Statement;
  readonly onPart: (part: "quote" | "basis", given: string | undefined) => void;
};

function Evidence({ path, statement, onPart }: EvidenceProps): ReactNode {
  const id = useId();
  const { quote, basis } = readStatement(statement);
  const isOpen = quote === undefined && basis === undefined;
  return (
    <div className={styles.evidence} data-open={isOpen}>
      <GrowingText
        label={translate({ id: "desk.quote", message: "佐證原文" })}
        path={[...path, "quote"]}
        lang="en"
        text={quote ?? ""}
        onText={(typed) => onPart("quote", typed === "" ? undefined : typed)}
      />
      <label htmlFor={id}>
        {isOpen ? (
          <Translate id="desk.basis.ask">
            這項陳述依據什麼？請選取摘要中的文字作為佐證，或選擇：
          </Translate>
        ) : (
          <Translate id="desk.basis">依據</Translate>
        )}
      </label>
      <select
        id={id}
        value={basis ?? ""}
        onChange={({ target }) => onPart("basis", target.value === "" ? undefined : target.value)}
      >
        <option value="">{translate({ id: "desk.basis.none", message: "尚未說明" })}</option>
        {bases.map((name) => (
          <option key={name} value={name}>
            {basisName(name)}
          </option>
        ))}
      </select>
    </div>
  );
}

function basisName(basis: (typeof bases)[number]): string {
  if (basis === "abstract") return translate({ id: "desk.basis.abstract", message: "摘要" });
  if (basis === "full-text") return translate({ id: "desk.basis.fullText", message: "全文" });
  return translate({ id: "desk.basis.curator", message: "策展人的判斷" });
}

function isTakenApart(
  statement: Statement | undefined,
): statement is Extract<Statement, { readonly text: unknown }> {
  return typeof statement === "object" && !Array.isArray(statement) && "text" in statement;
}
